export function Button({ children }) {
  return <button type="button">{children} now</button>;
}
