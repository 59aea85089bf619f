import Link from "next/link";

export default function Home() {
  return <Link href="/start">Start</Link>;
}
