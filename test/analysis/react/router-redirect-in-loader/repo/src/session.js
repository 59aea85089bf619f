import { redirect } from "react-router";

export async function requireSession() {
  const answer = await fetch("/api/session");
  const session = await answer.json();
  if (!session.user) throw redirect("/login");
  return session;
}
