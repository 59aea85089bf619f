import { useState } from "react";

export default function App() {
  const [address, setAddress] = useState(null);
  const subscribe = (event) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    setAddress(data.get("email"));
    event.currentTarget.reset();
  };
  return (
    <form onSubmit={subscribe}>
      <label htmlFor="email">E-mail</label>
      <input id="email" name="email" type="email" required />
      <button>Subscribe</button>
      {address && <p role="status">Subscribed: {address}</p>}
    </form>
  );
}
