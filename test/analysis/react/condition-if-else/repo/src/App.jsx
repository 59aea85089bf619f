import { useState } from "react";

export default function App() {
  const [isMember, setMember] = useState(false);
  let offer;
  if (isMember) {
    offer = <p>Ten percent off</p>;
  } else {
    offer = <button onClick={() => setMember(true)}>Become a member</button>;
  }
  return <main>{offer}</main>;
}
