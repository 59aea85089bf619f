"use client";

import { useRouter } from "next/navigation";

export default function Shop() {
  const router = useRouter();
  return <button onClick={() => router.push("/tea/1")}>Tea</button>;
}
