import { expect, test } from "vitest";
import type { ScreenFact } from "../../src/contracts/generated.ts";
import { screenOfApp } from "./support.ts";

/** The controls that a telling step of a walk uses one after another, by their words. */
function walksOf(screen: ScreenFact): readonly string[] {
  const steps = screen.walks?.steps ?? [];
  const elements = [...screen.elements, ...(screen.walks?.elements ?? [])];
  const wordsOf = (id: string): string => {
    const found = elements.find((one) => one.id === id);
    return found?.name ?? found?.text ?? id;
  };
  const wayTo = (id: string | null): readonly string[] => {
    const step = steps.find((one) => one.id === id);
    return step === undefined ? [] : [...wayTo(step.after), wordsOf(step.element)];
  };
  return steps.filter(({ tells }) => tells === true).map(({ id }) => wayTo(id).join(" > "));
}

test("what a window of a card holds is used as well", async () => {
  const screen = await screenOfApp(`
  import { useState } from "react";
  export function App() {
    const [isOpen, setOpen] = useState(false);
    const [text, setText] = useState("");
    const [saved, setSaved] = useState("");
    return (
      <>
        <button onClick={() => setOpen(true)}>Plan the trip</button>
        {isOpen && (
          <div role="dialog" aria-modal="true" aria-label="Card">
            <textarea aria-label="Description" value={text} onChange={(e) => setText(e.target.value)} />
            <button onClick={() => setSaved(text)}>Save</button>
            {saved !== "" && <p>{"Kept: " + saved} <button onClick={() => setSaved("")}>Take back</button></p>}
          </div>
        )}
      </>
    );
  }`);
  expect(walksOf(screen)).toContain("Plan the trip > Description > Save > Take back");
});

test("what is chosen without a sign of it is used before what follows from it", async () => {
  const screen = await screenOfApp(`
  import { useState } from "react";
  export function App() {
    const [choice, setChoice] = useState("");
    const [said, setSaid] = useState("");
    const answer = choice === "" ? "Choose first" : choice === "Oslo" ? "Right" : "Wrong";
    return (
      <>
        {["Oslo", "Bergen"].map((city) => <div key={city} onClick={() => setChoice(city)}>{city}</div>)}
        <button onClick={() => setSaid(answer)}>Check</button>
        <p>{said}</p>
      </>
    );
  }`);
  expect(walksOf(screen)).toEqual(expect.arrayContaining(["Oslo > Check", "Bergen > Check"]));
});

test("a choice whose effect is only known of one option is told by itself", async () => {
  const screen = await screenOfApp(`
  import { useState } from "react";
  const bills = [{ title: "Rent", year: "2020" }, { title: "Lamp oil", year: "2021" }];
  export function App() {
    const [year, setYear] = useState("2020");
    return (
      <>
        <select aria-label="Year" value={year} onChange={(e) => setYear(e.target.value)}>
          <option>2020</option><option>2021</option>
        </select>
        {bills.filter((bill) => bill.year === year).map(({ title }) => <h2 key={title}>{title}</h2>)}
      </>
    );
  }`);
  expect(walksOf(screen)).toContain("Year");
});

test("a form whose button is disabled until it is filled is sent once it is", async () => {
  const screen = await screenOfApp(`
  import { useEffect, useState } from "react";
  export function App() {
    const [isOpen, setOpen] = useState(false);
    const [name, setName] = useState("");
    const [names, setNames] = useState([]);
    const [disabled, setDisabled] = useState(false);
    useEffect(() => setDisabled(name === ""), [name]);
    const send = (event) => { event.preventDefault(); setNames([...names, name]); setOpen(false); };
    return (
      <>
        <button onClick={() => setOpen(true)}>Add a name</button>
        {isOpen && (
          <form onSubmit={send}>
            <input placeholder="Name" value={name} onChange={(e) => setName(e.target.value)} />
            <button disabled={disabled}>Send</button>
          </form>
        )}
        {names.map((one) => <p key={one}>{one}</p>)}
      </>
    );
  }`);
  expect(walksOf(screen)).toContain("Add a name > Name > Send");
});
