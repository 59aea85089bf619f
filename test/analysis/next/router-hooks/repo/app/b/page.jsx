export default function B() {
  return <h1>B</h1>;
}
