import { redirect } from "react-router";
import { sessionOf } from "vault";

export async function loader({ request }) {
  const { isSignedIn } = await sessionOf(request);
  if (isSignedIn) throw redirect("/");
  return null;
}

export default function Login() {
  return <h1>Log in</h1>;
}
