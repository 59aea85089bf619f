import type { GetServerSideProps } from "next";
import { readSession } from "../lib/session";

export const getServerSideProps: GetServerSideProps = async ({ req }) => {
  const session = await readSession(req);
  if (!session) return { redirect: { destination: "/login", permanent: false } };
  return { props: { user: session.user } };
};

export default function Account({ user }) {
  return (
    <>
      <h1>Account</h1>
      <p>Signed in as {user.name}</p>
    </>
  );
}
