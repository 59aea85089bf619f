import { redirect } from "next/navigation";
import { auth } from "../../auth";

export default async function Home() {
  const session = await auth();
  if (!session?.user) redirect("/");
  return <h1>Dashboard</h1>;
}
