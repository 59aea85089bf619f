import { expect, test } from "vitest";
import type { ScreenFact } from "../../src/contracts/generated.ts";
import { screenOfApp } from "./support.ts";

/** What is typed, and what the page is then seen to show, for each step that tells something. */
function toldOf({ elements, walks }: ScreenFact): readonly string[] {
  const all = [...elements, ...(walks?.elements ?? [])];
  const words = (id: string): string => {
    const found = all.find((one) => one.id === id);
    return found?.text ?? found?.name ?? id;
  };
  return (walks?.steps ?? []).flatMap(({ tells, value, comes }) =>
    tells === true ? [`${value} → ${comes.map((id) => words(id)).join(", ")}`] : [],
  );
}

test("a slider is drawn to its ends, and what the page reads then is known", async () => {
  const screen = await screenOfApp(`
  import { useState } from "react";
  export function App() {
    const [length, setLength] = useState(10);
    return (
      <main>
        <input type="range" min={6} max={32} aria-label="Length" value={length}
          onChange={(event) => setLength(parseInt(event.target.value))} />
        <p>{length > 20 ? "Strong" : length > 8 ? "Fair" : "Weak"}</p>
      </main>
    );
  }`);
  expect(toldOf(screen)).toEqual(expect.arrayContaining(["32 → Strong", "6 → Weak"]));
});

const REFUSING = `
  import { useState } from "react";
  export function App() {
    const [item, setItem] = useState("");
    const [amount, setAmount] = useState("");
    return (
      <main>
        <input aria-label="Item" value={item} onChange={(event) => setItem(event.target.value)} />
        {/\\d/.test(item) && <p>No digits allowed</p>}
        <input aria-label="Amount" type="number" value={amount} onChange={(event) => setAmount(event.target.value)} />
        {Number(amount) < 0 && <p>Not below nought</p>}
      </main>
    );
  }`;

test("what a rule refuses while it is typed is tried: digits in a text, a number below nought", async () => {
  const told = toldOf(await screenOfApp(REFUSING));
  expect(told).toEqual(
    expect.arrayContaining(["12345 → No digits allowed", "-5 → Not below nought"]),
  );
});

test("what was computed of a text is told once, whatever was clicked before", async () => {
  const screen = await screenOfApp(`
  import { useState } from "react";
  export function App() {
    const [length, setLength] = useState(10);
    return (
      <main>
        <button onClick={() => navigator.clipboard.writeText("x")}>Copy</button>
        <input type="range" max={32} aria-label="Length" value={length}
          onChange={(event) => setLength(parseInt(event.target.value))} />
        <p>Length: {length}</p>
      </main>
    );
  }`);
  expect(toldOf(screen).filter((one) => one.includes("Length: 32"))).toHaveLength(1);
});

test("a field that only looks otherwise than before still holds what was typed", async () => {
  const { walks } = await screenOfApp(`
  import { useState } from "react";
  export function App() {
    const [isBad, setBad] = useState(false);
    const send = (event) => { event.preventDefault(); setBad(event.target.elements.email.value.length < 3); };
    return (
      <form onSubmit={send}>
        <input name="email" aria-label="Address" placeholder={isBad ? "Try again" : "Address"} defaultValue="" />
        {isBad && <p>Too short</p>}
        <button>Send</button>
      </form>
    );
  }`);
  const refused = (walks?.steps ?? []).filter(({ tells }) => tells === true);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.flatMap(({ values }) => Object.values(values ?? {}))).not.toContain("");
});
