import { redirect } from "react-router";
import { read } from "vault";

export async function loader({ request }) {
  const token = new URL(request.url).searchParams.get("token");
  if (typeof token !== "string" || !token) {
    throw redirect("/");
  }
  const id = read(token);
  if (!id || isNaN(Number(id))) {
    throw redirect("/");
  }
  const found = await read({ id: Number(id) }).catch(() => null);
  if (!found) {
    throw redirect("/");
  }
  return { found };
}

export default function Receipt({ loaderData }) {
  const { found } = loaderData;
  return <h1>Receipt</h1>;
}
