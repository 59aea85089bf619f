import { useState } from "react";
import styles from "./App.module.css";
import "./plain.css";

export default function App() {
  const [open, setOpen] = useState(false);
  return (
    <main>
      <h1 className={styles.title}>Shop</h1>
      <button onClick={() => setOpen(!open)}>Menu</button>
      <nav className={`${styles.menu} ${open ? styles["is-open"] : ""}`}>
        <a href="/orders">Orders</a>
      </nav>
      <p className="menu">Plain</p>
      <p className="print-only">For paper</p>
    </main>
  );
}
