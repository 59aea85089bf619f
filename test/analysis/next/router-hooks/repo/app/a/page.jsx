"use client";
import { usePathname, useRouter, useSearchParams } from "next/navigation";

export default function A() {
  const router = useRouter();
  const path = usePathname();
  const query = useSearchParams();
  return (
    <>
      <p>{path === "/a" ? "You are at A" : "You are elsewhere"}</p>
      <p>{query.get("tab") ?? "first"}</p>
      <button onClick={() => router.push("/b")}>Next</button>
      <button onClick={() => router.back()}>Back</button>
    </>
  );
}
