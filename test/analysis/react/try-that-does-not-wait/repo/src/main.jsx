import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

function App() {
  const [isLoading, setLoading] = useState(true);
  const [message, setMessage] = useState("Nobody is signed in");

  const restore = async () => {
    try {
      setLoading(true);
      const token = localStorage.getItem("token");
      if (!token) return;
      const answer = await fetch("https://api.example.com/me", { headers: { token } });
      setMessage((await answer.json()).name);
    } catch {
      setMessage("The session has ended");
    } finally {
      setLoading(false);
    }
  };

  useEffect(() => {
    restore();
  }, []);

  return (
    <main>
      <h1>Club</h1>
      <p>{isLoading ? "One moment" : message}</p>
      <h2 className="origin-left scale-0">Menu</h2>
    </main>
  );
}

createRoot(document.getElementById("root")).render(<App />);
