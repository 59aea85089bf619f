import { useState } from "react";

export default function App() {
  const [text, setText] = useState("");
  const [message, setMessage] = useState({ show: false, text: "" });
  const submit = (event) => {
    event.preventDefault();
    setMessage({ show: true, text: text ? "Added" : "Say something" });
  };
  return (
    <form onSubmit={submit}>
      {message.show && <p>{message.text}</p>}
      <input aria-label="Entry" value={text} onChange={(event) => setText(event.target.value)} />
      <button>Add</button>
    </form>
  );
}
