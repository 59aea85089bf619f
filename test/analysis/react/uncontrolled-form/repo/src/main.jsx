import { useState } from "react";
import { createRoot } from "react-dom/client";

function Adder({ label, read }) {
  const [items, setItems] = useState([]);
  const add = (event) => {
    event.preventDefault();
    setItems([...items, read(event)]);
    event.target.reset();
  };
  return (
    <section>
      <form onSubmit={add}>
        <input name="title" placeholder={label} />
        <button>Add {label}</button>
      </form>
      <ul>{items.map((item) => <li key={item}>{item}</li>)}</ul>
    </section>
  );
}

function App() {
  return (
    <>
      <h1>Lists</h1>
      <Adder label="elements" read={(event) => event.target.elements.title.value} />
      <Adder label="property" read={(event) => event.target.title.value} />
      <Adder label="data" read={(event) => new FormData(event.currentTarget).get("title").valueOf()} />
      <Adder label="entries" read={(event) => Object.fromEntries(new FormData(event.target)).title} />
    </>
  );
}

createRoot(document.getElementById("root")).render(<App />);
