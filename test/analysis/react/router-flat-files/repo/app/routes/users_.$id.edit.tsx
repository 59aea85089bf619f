export default function Page() {
  return <h1>Edit user</h1>;
}
