import { useState } from "react";

const NAMES = ["Apples", "Pears", "Plums", "Pears"];

export default function App() {
  const [said, setSaid] = useState("Nothing yet");
  return (
    <main>
      <p>{said}</p>
      <button onClick={() => setSaid(NAMES.at(-1) + " are last")}>At</button>
      <button onClick={() => setSaid("Found at " + NAMES.findIndex((name) => name.startsWith("P")))}>Find index</button>
      <button onClick={() => setSaid(NAMES.findLast((name) => name !== "Pears") + " are found")}>Find last</button>
      <button onClick={() => setSaid("Last at " + NAMES.findLastIndex((name) => name === "Pears"))}>Find last index</button>
      <button onClick={() => setSaid("Index " + NAMES.indexOf("Pears"))}>Index</button>
      <button onClick={() => setSaid("Last index " + NAMES.lastIndexOf("Pears"))}>Last index</button>
      <button onClick={() => setSaid("None: " + NAMES.indexOf("Nuts"))}>No index</button>
      <button onClick={() => setSaid(NAMES.toReversed().join(" "))}>Reversed</button>
      <button onClick={() => setSaid(NAMES.with(0, "Nuts").join(" "))}>With</button>
      <button onClick={() => setSaid(NAMES.concat(["Nuts"]).length + " things")}>Concat</button>
      <button onClick={() => setSaid(NAMES.every((name) => name.length > 4) ? "All are long" : "Some are short")}>Every</button>
      <button onClick={() => setSaid(NAMES.reduceRight((all, name) => `${all}${name[0]}`, ""))}>Reduce right</button>
      <button onClick={() => setSaid([...NAMES.entries()].map(([index, name]) => `${index}${name[0]}`).join(" "))}>Entries</button>
      <button onClick={() => setSaid([["a", ["b"]], ["c"]].flat(2).join("+"))}>Flat</button>
    </main>
  );
}
