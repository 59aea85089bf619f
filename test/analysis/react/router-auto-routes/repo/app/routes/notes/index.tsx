export default function Page() {
  return <h1>All notes</h1>;
}
