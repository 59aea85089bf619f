import { useState } from "react";

export default function App() {
  const [gone, setGone] = useState(false);
  const remove = () => {
    if (window.confirm("Really?")) setGone(true);
  };
  return gone ? <p>Deleted</p> : <button onClick={remove}>Delete</button>;
}
