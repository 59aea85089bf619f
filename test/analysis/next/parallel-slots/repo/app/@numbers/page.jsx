export default function Numbers() {
  return <h2>Numbers</h2>;
}
