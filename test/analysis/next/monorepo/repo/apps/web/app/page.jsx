export default function Web() {
  return <h1>Web</h1>;
}
