export default function Page() {
  return <h1>No page</h1>;
}
