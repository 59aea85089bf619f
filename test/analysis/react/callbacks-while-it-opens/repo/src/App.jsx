import { useEffect, useState } from "react";
import { getAuth, onAuthStateChanged } from "firebase/auth";
import { collection, onSnapshot } from "firebase/firestore";
import io from "socket.io-client";

export default function App() {
  const [isAsking, setAsking] = useState(true);
  const [items, setItems] = useState([]);
  const [isLocating, setLocating] = useState(true);
  const [isOpening, setOpening] = useState(true);
  const [isSeen, setSeen] = useState(false);
  const [message, setMessage] = useState("Listening");

  useEffect(() => onAuthStateChanged(getAuth(), () => setAsking(false)), []);
  useEffect(() => onSnapshot(collection("items"), (found) => setItems(found.docs)), []);
  useEffect(() => navigator.geolocation.getCurrentPosition(() => setLocating(false)), []);
  useEffect(() => {
    const request = window.openStore("items");
    request.onsuccess = () => setOpening(false);
  }, []);
  useEffect(() => new IntersectionObserver(() => setSeen(true)).observe(document.body), []);
  useEffect(() => void io().on("message", (text) => setMessage(text)), []);

  return (
    <main>
      <h1>Things</h1>
      <p>{isAsking ? "Wait for the user" : "Done asking"}</p>
      {items.length === 0 && <p>No things yet</p>}
      {isLocating && <p>Looking where you are</p>}
      {isOpening && <p>Opening the store</p>}
      {!isSeen && <p>Not seen yet</p>}
      <p>{message}</p>
    </main>
  );
}
