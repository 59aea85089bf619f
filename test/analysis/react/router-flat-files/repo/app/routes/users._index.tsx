export default function Page() {
  return <h1>All users</h1>;
}
