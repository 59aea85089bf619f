export default function NoNumbers() {
  return <h2>No numbers</h2>;
}
