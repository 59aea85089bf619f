import { useEffect, useState } from "react";

export default function App() {
  const [left, setLeft] = useState(false);
  useEffect(() => {
    const press = (event) => {
      if (event.key === "Escape") setLeft(true);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return left ? <p>You left</p> : <p>Press Escape</p>;
}
