import { db } from "../lib/db";

export default async function Page() {
  const users = await db.user.findMany();
  const response = await fetch("https://example.com/news");
  const news = await response.json();
  return (
    <>
      <h1>{news.title}</h1>
      <h2>People</h2>
      <ul>
        {users.map((user) => (
          <li key={user.id}>{user.name}</li>
        ))}
      </ul>
      {users.length === 0 && <p>Nobody yet</p>}
    </>
  );
}
