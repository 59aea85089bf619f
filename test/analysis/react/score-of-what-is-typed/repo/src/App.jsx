import { useState } from "react";

function strengthOf(password) {
  let score = 0;
  if (!password) return 0;
  if (password.length > 12) score += 1;
  if (/[a-z]/.test(password)) score += 1;
  if (/[A-Z]/.test(password)) score += 1;
  return score;
}

export default function App() {
  const [password, setPassword] = useState("");
  const strength = strengthOf(password);
  return (
    <main>
      <input aria-label="Password" value={password} onChange={(e) => setPassword(e.target.value)} />
      {password && <p>{strength > 2 ? "Strong" : strength > 1 ? "Medium" : "Weak"}</p>}
    </main>
  );
}
