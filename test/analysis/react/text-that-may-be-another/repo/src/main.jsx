import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

function App() {
  const [contacts, setContacts] = useState([]);
  const [size, setSize] = useState(8);
  useEffect(() => {
    fetch("https://api.example.com/contacts")
      .then((answer) => answer.json())
      .then((found) => setContacts(found));
  }, []);
  return (
    <main>
      <h1>Contacts</h1>
      <span>{contacts.length > size ? size : contacts.length}</span>
      <p>{contacts[0] ? "The first of many" : null}</p>
      <input type="number" aria-label="Per page" value={size} onChange={(event) => setSize(event.target.value)} />
    </main>
  );
}

createRoot(document.getElementById("root")).render(<App />);
