export default function Tea() {
  return <h1>Tea</h1>;
}
