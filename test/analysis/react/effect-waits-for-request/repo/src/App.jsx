import { useEffect, useState } from "react";

export default function App() {
  const [user, setUser] = useState(null);
  useEffect(() => {
    fetch("/api/me")
      .then((response) => response.json())
      .then((me) => setUser(me));
  }, []);
  if (user === null) return <p>Loading</p>;
  return <h1>Hello {user.name}</h1>;
}
