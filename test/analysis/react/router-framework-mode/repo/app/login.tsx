import { Form, redirect } from "react-router";

export async function action() {
  return redirect("/");
}

export default function Login() {
  return (
    <Form method="post">
      <label>
        Name <input name="name" required />
      </label>
      <button>Log in</button>
    </Form>
  );
}
