import Head from "next/head";
import { useRouter } from "next/router";

export default function Home() {
  const router = useRouter();
  return (
    <>
      <Head>
        <title>Home of all</title>
      </Head>
      <h1>Home</h1>
      <button onClick={() => router.push("/posts/1")}>First post</button>
    </>
  );
}
