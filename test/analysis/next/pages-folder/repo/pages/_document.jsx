export default function Document() {
  return <p>Never a page</p>;
}
