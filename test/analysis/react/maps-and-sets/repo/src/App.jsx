import { useState } from "react";

const PRICES = new Map([["Apples", 3], ["Pears", 4]]);

export default function App() {
  const [said, setSaid] = useState("Nothing yet");
  const [chosen, setChosen] = useState(new Set(["Apples"]));
  const [counts, setCounts] = useState(new Map());
  const choose = (name) => setChosen((before) => new Set(before).add(name));
  const drop = (name) => {
    const left = new Set(chosen);
    left.delete(name);
    setChosen(left);
  };
  const count = () => {
    const next = new Map(counts);
    next.set("Plums", 2);
    setCounts(next);
  };
  const listed = [];
  PRICES.forEach((price, name) => listed.push(`${name} for ${price}`));
  return (
    <main>
      <h1>{PRICES.size} things</h1>
      <p>{listed.join(", ")}</p>
      <p>{[...PRICES.keys()].join(" or ")}</p>
      <p>{[...PRICES.values()].join(" and ")}</p>
      <p>{said}</p>
      <p>Chosen: {[...chosen].join(", ")}</p>
      {chosen.has("Pears") && <p>Pears are chosen</p>}
      {counts.has("Plums") && <p>{counts.get("Plums")} plums</p>}
      <button onClick={() => setSaid(`Apples cost ${PRICES.get("Apples")}`)}>Ask</button>
      <button onClick={() => setSaid(PRICES.has("Plums") ? "There are plums" : "There are no plums")}>Ask for plums</button>
      <button onClick={() => choose("Pears")}>Choose pears</button>
      <button onClick={() => drop("Apples")}>Drop apples</button>
      <button onClick={() => setChosen(new Set())}>Drop all</button>
      <button onClick={count}>Count plums</button>
    </main>
  );
}
