import Link from "next/link";

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <Link href="/old">Old offers</Link>
        <Link href="/offers">Offers</Link>
        {children}
      </body>
    </html>
  );
}
