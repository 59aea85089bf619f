import { useState } from "react";

function settings() {
  let size;
  let colour;
  let rest;
  ({ size, colour = "red", ...rest } = { size: "big", shape: "round" });
  return `${size} ${colour} ${rest.shape}`;
}

function swapped(first, second) {
  [first, second] = [second, first];
  return `${first} before ${second}`;
}

function defaults(given) {
  const options = { ...given };
  options.title ??= "No title";
  options.count ||= 1;
  options.open &&= "open";
  return `${options.title}, ${options.count}, ${options.open}`;
}

function nested({ user: { name, tags: [first, , third = "none"] } }) {
  return `${name} has ${first} and ${third}`;
}

export default function App() {
  const [said, setSaid] = useState("Nothing yet");
  return (
    <main>
      <p>{said}</p>
      <button onClick={() => setSaid(settings())}>Settings</button>
      <button onClick={() => setSaid(swapped("left", "right"))}>Swap</button>
      <button onClick={() => setSaid(defaults({ count: 0, open: true }))}>Defaults</button>
      <button onClick={() => setSaid(defaults({ title: "", count: 4, open: false }))}>Given</button>
      <button onClick={() => setSaid(nested({ user: { name: "Ada", tags: ["one", "two"] } }))}>Nested</button>
    </main>
  );
}
