import { useState } from "react";

const name = "  Golden Apples  ";

export default function App() {
  const [said, setSaid] = useState("Nothing yet");
  const trimmed = name.trim();
  return (
    <main>
      <p>{said}</p>
      <button onClick={() => setSaid(name.trimStart() + "|")}>Start</button>
      <button onClick={() => setSaid("|" + name.trimEnd())}>End</button>
      <button onClick={() => setSaid(trimmed.toLocaleUpperCase())}>Upper</button>
      <button onClick={() => setSaid(trimmed.toLocaleLowerCase())}>Lower</button>
      <button onClick={() => setSaid("Letter " + trimmed.at(-1))}>Last letter</button>
      <button onClick={() => setSaid("Place " + trimmed.indexOf("Apples"))}>Place</button>
      <button onClick={() => setSaid("Last p at " + trimmed.lastIndexOf("p"))}>Last place</button>
      <button onClick={() => setSaid(trimmed.endsWith("Apples") ? "It ends so" : "It does not")}>Ends</button>
      <button onClick={() => setSaid(trimmed.substring(7, 0) + "!")}>Substring</button>
      <button onClick={() => setSaid(trimmed.substr(-6, 3))}>Substr</button>
      <button onClick={() => setSaid(trimmed.replace("p", "b"))}>Replace</button>
      <button onClick={() => setSaid(trimmed.replaceAll("p", "b"))}>Replace all</button>
      <button onClick={() => setSaid(trimmed.concat(" and ", "Pears"))}>Concat</button>
      <button onClick={() => setSaid("7".padStart(3, "0"))}>Pad start</button>
      <button onClick={() => setSaid("7".padEnd(3, "."))}>Pad end</button>
      <button onClick={() => setSaid("Code " + "A".charCodeAt(0))}>Code</button>
      <button onClick={() => setSaid("a-b-c".split("-").join(" then "))}>Split</button>
      <button onClick={() => setSaid("Second " + trimmed[1])}>Second</button>
    </main>
  );
}
