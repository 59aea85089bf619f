import { useState } from "react";

const stop = (run) => (event) => {
  event.preventDefault();
  run();
};

export default function App() {
  const [joined, setJoined] = useState(false);
  const [asked, setAsked] = useState(false);
  return (
    <>
      <form onSubmit={stop(() => setJoined(true))}>
        <input aria-label="E-mail" type="email" required />
        <button>Join</button>
        {joined && <p>You are in</p>}
      </form>
      <form noValidate onSubmit={stop(() => setAsked(true))}>
        <input aria-label="Question" required />
        <button>Ask</button>
        {asked && <p>We will answer</p>}
      </form>
    </>
  );
}
