import { useEffect, useState } from "react";

const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));

export default function App() {
  const [ready, setReady] = useState(false);
  const [said, say] = useState("");
  const [count, setCount] = useState(0);
  useEffect(() => {
    const timer = window.setTimeout(() => setReady(true), 1500);
    return () => clearTimeout(timer);
  }, []);
  const copy = () => {
    say("copied");
    setTimeout(() => say(""), 2000);
  };
  const send = async () => {
    say("sending");
    await sleep(500);
    say("sent");
  };
  return (
    <>
      {ready ? <h1>Ready</h1> : <p>One moment</p>}
      <button onClick={copy}>Copy</button>
      <button onClick={send}>Send</button>
      <button onClick={() => setInterval(() => setCount((n) => n + 1), 100)}>Count</button>
      {said === "copied" && <p role="status">Copied</p>}
      {said === "sending" && <p role="status">Sending</p>}
      {said === "sent" && <p role="status">Sent</p>}
      <output>{count}</output>
    </>
  );
}
