import { Outlet, redirect } from "react-router";
import { sessionOf } from "session-store";

export async function loader({ request }) {
  const session = await sessionOf(request);
  if (!session) throw redirect("/login");
  return { session };
}

export default function Private() {
  return <Outlet />;
}
