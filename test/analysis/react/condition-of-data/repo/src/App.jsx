import { useAccount } from "account-kit";

export default function App() {
  const { account } = useAccount();
  return (
    <>
      {account ? <p>Signed in</p> : <a href="/login">Sign in</a>}
      <button>{account?.paused ? "Resume" : "Pause"}</button>
    </>
  );
}
