import Form from "next/form";
import Image from "next/image";
import Link from "next/link";
import Script from "next/script";
import { Inter } from "next/font/google";

const inter = Inter({ subsets: ["latin"] });

export default function Page() {
  return (
    <main className={inter.className}>
      <Link href="/about">
        <Image src="/logo.svg" alt="About us" width={9} height={9} />
      </Link>
      <Link href={{ pathname: "/search", query: { q: "tea" } }}>Tea</Link>
      <Form action="/search">
        <input name="q" aria-label="Words" />
        <button>Search</button>
      </Form>
      <Script src="/track.js" />
    </main>
  );
}
