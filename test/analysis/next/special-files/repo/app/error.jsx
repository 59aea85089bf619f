"use client";

export default function Broken({ reset }) {
  return <button onClick={reset}>Try again</button>;
}
