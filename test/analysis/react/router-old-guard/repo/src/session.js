import { useEffect, useState } from "react";

export function useSession() {
  const [token, setToken] = useState(undefined);
  useEffect(() => {
    fetch("/api/session")
      .then((answer) => answer.json())
      .then((session) => setToken(session.token));
  }, []);
  return { token };
}
