import { redirect } from "next/navigation";
import { readSession } from "session-kit";

export default async function Account() {
  const session = await readSession();
  if (!session) redirect("/login");
  return <h1>Account</h1>;
}
