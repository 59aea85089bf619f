export default function Page() {
  return <h1>Healthy</h1>;
}
