export default function Chart() {
  return <h2>Sales of the year</h2>;
}
