import { useState } from "react";

export default function App() {
  const [isFound, setIsFound] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  const then = (set) => (event) => {
    event.preventDefault();
    set(true);
  };
  return (
    <main>
      <form onSubmit={then(setIsFound)}>
        <input aria-label="Search" />
      </form>
      {isFound && <p>Found</p>}
      <form onSubmit={then(setIsSaved)}>
        <input aria-label="First" />
        <input aria-label="Last" type="date" placeholder="Not shown" />
        <input type="date" placeholder="No name" />
      </form>
      {isSaved && <p>Saved</p>}
    </main>
  );
}
