export default function Users({ loaderData }) {
  return (
    <ul>
      {loaderData.users.map((user) => (
        <li key={user.id}>{user.name}</li>
      ))}
    </ul>
  );
}
