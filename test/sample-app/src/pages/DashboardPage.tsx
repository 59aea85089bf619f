import { Link } from "react-router";
import { useSession } from "@/session/session";

export function DashboardPage() {
  const { email } = useSession();
  return (
    <>
      <h1>Dashboard</h1>
      {email ? <p>Signed in as {email}</p> : <p>You are not signed in.</p>}
      <Link to="/todos">Go to your todos</Link>
    </>
  );
}
