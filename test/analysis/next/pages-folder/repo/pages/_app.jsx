import Link from "next/link";

export default function App({ Component, pageProps }) {
  return (
    <>
      <nav aria-label="Main">
        <Link href="/">Home</Link>
      </nav>
      <Component {...pageProps} />
    </>
  );
}
