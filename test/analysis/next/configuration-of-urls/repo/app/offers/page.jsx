export default function Offers() {
  return <h1>Two offers</h1>;
}
