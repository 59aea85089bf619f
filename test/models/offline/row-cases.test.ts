import { beforeAll, describe, expect, test } from "vitest";
import type { OpenAppModel } from "../../../src/app-model/open-app-model.ts";
import type { TestCase } from "../../../src/contracts/depth.ts";
import { frameworkFor } from "../../../src/frameworks/registry.ts";
import { authorCases } from "../../../src/models/offline/author/case-author.ts";
import { readCase } from "../../../src/step-language/index.ts";
import { analyseFiles } from "../../analysis/support.ts";

const MAIN = `
  import { createRoot } from "react-dom/client";
  import { App } from "./App";
  createRoot(document.getElementById("root")).render(<App />);
`;

/** A list in which each row has controls that have no name, or the same as those of other rows. */
const APP = `
  import { useEffect, useState } from "react";
  const stored = () => JSON.parse(localStorage.getItem("todos")) ?? [];
  export function App() {
    const [todos, setTodos] = useState(stored);
    const [text, setText] = useState("");
    useEffect(() => localStorage.setItem("todos", JSON.stringify(todos)), [todos]);
    const add = (event) => {
      event.preventDefault();
      setTodos([...todos, { id: crypto.randomUUID(), text, done: false }]);
      setText("");
    };
    const toggle = (id) => setTodos(todos.map((t) => (t.id === id ? { ...t, done: !t.done } : t)));
    const remove = (id) => setTodos(todos.filter((t) => t.id !== id));
    return <>
      <form onSubmit={add}>
        <input aria-label="To do" value={text} onChange={(e) => setText(e.target.value)} />
        <button>Add</button>
      </form>
      <p>{todos.filter((t) => !t.done).length} left</p>
      <ul>{todos.map((t) => <li key={t.id}>
        <input type="checkbox" checked={t.done} onChange={() => toggle(t.id)} />
        <span>{t.text}</span>
        <button onClick={() => remove(t.id)}><svg /></button>
      </li>)}</ul>
    </>;
  }`;

describe("the life of a thing that the test made", () => {
  let model: OpenAppModel;
  let cases: readonly TestCase[];
  beforeAll(async () => {
    model = await analyseFiles({ "src/main.tsx": MAIN, "src/App.tsx": APP });
    cases = authorCases(model, "core").found;
  });

  const phrasesOf = (title: RegExp): readonly string[] => {
    // What walks tell besides is not looked at here.
    const found = cases.find(({ id, title: own }) => !id.startsWith("tc_walk") && title.test(own));
    const phrases = [...(found?.steps ?? []), found?.expected ?? ""];
    return phrases.map((phrase) => phrase.replaceAll(/\w+ \w[^"]* \w{4}(?=")/g, "TEXT"));
  };

  test("it is taken away by the control of its own row", () => {
    expect(phrasesOf(/^button of a row hides what was entered$/)).toEqual([
      'Open "/"',
      'Fill the "To do" textbox with "TEXT"',
      'Click the "Add" button',
      'Click the button in the row "TEXT"',
      'The text "TEXT" is not visible; The text "0 left" is visible',
    ]);
  });

  test("it is ticked off in its row, and the count follows", () => {
    expect(phrasesOf(/^checkbox of a row /).slice(3)).toEqual([
      'Check the checkbox in the row "TEXT"',
      'The text "0 left" is visible; The checkbox in the row "TEXT" is checked',
    ]);
  });

  test("it is still there when the page is loaded again, and gone if it was taken away", () => {
    expect(phrasesOf(/"Add" button .* reload/).slice(-2)).toEqual([
      "Reload the page",
      'The text "TEXT" is visible',
    ]);
    expect(phrasesOf(/^button of a row .* reload/).slice(-3)).toEqual([
      'Click the button in the row "TEXT"',
      "Reload the page",
      'The text "TEXT" is not visible',
    ]);
  });

  test("a spec finds the row by its text, and is grounded", async () => {
    const playwright = await frameworkFor("playwright");
    const files = playwright.write({ cases: cases.map(readCase), model, existingPaths: [] });
    expect(files[0]?.contents).toMatch(
      /getByRole\('listitem'\)\s+\.filter\(\{ hasText: '[^']+' \}\)\s+\.getByRole\('button'\)\s+\.click\(\)/,
    );
    const report = playwright.check(files, { model, cases: [...cases], existingPaths: [] });
    expect(report.files.flatMap(({ findings }) => findings)).toEqual([]);
  });
});

const CARDS = `
  import { useState } from "react";
  const PRODUCTS = ["Brass lamp", "Oak chair"];
  export function App() {
    const [count, setCount] = useState(0);
    return <>
      <p>{count} in the cart</p>
      <div>{PRODUCTS.map((name) => <div key={name}>
        <h3>{name}</h3>
        <button onClick={() => setCount(count + 1)}>Add</button>
      </div>)}</div>
    </>;
  }`;

test("what is alike in several cards is used in the first, which its heading tells", async () => {
  const model = await analyseFiles({ "src/main.tsx": MAIN, "src/App.tsx": CARDS });
  const cases = authorCases(model, "core").found;
  const first = cases.find(({ steps }) => steps.some((step) => step.includes("Add")));
  expect(first?.steps).toEqual(['Open "/"', 'Click the "Add" button in the row "Brass lamp"']);
  const playwright = await frameworkFor("playwright");
  const files = playwright.write({ cases: cases.map(readCase), model, existingPaths: [] });
  expect(files[0]?.contents).toMatch(
    /locator\('div'\)\s+\.filter\(\{\s+hasText: 'Brass lamp',\s+has: page\.getByRole\('button', \{ name: 'Add' \}\),\s+\}\)\s+\.last\(\)/,
  );
  const report = playwright.check(files, { model, cases: [...cases], existingPaths: [] });
  expect(report.files.flatMap(({ findings }) => findings)).toEqual([]);
});

test("what a screen of this width never shows keeps no other from being found", async () => {
  const app = `
    import { useState } from "react";
    export function App() {
      const [step, setStep] = useState(1);
      const next = () => setStep(step + 1);
      return <>
        <p>Step {step}</p>
        <button className="sm:hidden" onClick={next}>Next</button>
        <button className="hidden sm:block" onClick={next}>Next</button>
      </>;
    }`;
  const model = await analyseFiles({ "src/main.tsx": MAIN, "src/App.tsx": app });
  const { found } = authorCases(model, "core");
  expect(found.flatMap(({ steps }) => steps)).toContain('Click the "Next" button');
});
