export function Try() {
  return <button>Try it</button>;
}
