import { redirect } from "react-router";
import { sessionOf } from "vault";

export async function loader({ request }) {
  const { isSignedIn } = await sessionOf(request);
  if (!isSignedIn) throw redirect("/login");
  return null;
}

export default function Inbox() {
  return <h1>Inbox</h1>;
}
