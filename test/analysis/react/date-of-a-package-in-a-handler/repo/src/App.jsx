import moment from "moment";
import { useState } from "react";

export default function App() {
  const [noted, setNoted] = useState(null);
  return (
    <>
      <button onClick={() => setNoted({ title: "Noted", at: moment().format("HH:mm") })}>Note it</button>
      {noted !== null && <h2>{noted.title}</h2>}
      {noted !== null && <p>{"At " + noted.at}</p>}
    </>
  );
}
