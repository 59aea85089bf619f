import { useState, type FormEvent } from "react";
import { useNavigate } from "react-router";
import { Button } from "@/components/Button";
import { TextField } from "@/components/TextField";
import { useSession } from "@/session/session";

export function LoginPage() {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [error, setError] = useState("");
  const { signIn } = useSession();
  const navigate = useNavigate();

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (!email.trim() || !password) {
      setError("Enter your email and password.");
      return;
    }
    signIn(email);
    navigate("/dashboard");
  }

  return (
    <form onSubmit={handleSubmit} noValidate>
      <h1>Sign in</h1>
      <TextField label="Email" type="email" value={email} onChange={(event) => setEmail(event.target.value)} />
      <TextField
        label="Password"
        type="password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      {error && <p role="alert">{error}</p>}
      <Button type="submit">Sign in</Button>
    </form>
  );
}
