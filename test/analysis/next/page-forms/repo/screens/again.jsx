export default function Again() {
  return <h1>Again</h1>;
}
