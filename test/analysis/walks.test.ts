import { expect, test } from "vitest";
import type { ScreenFact, WalkStep } from "../../src/contracts/generated.ts";
import { screenOfApp, screenOfHtml } from "./support.ts";

const TODO = (id: string): string => `
  import { useState } from "react";
  export function App() {
    const [items, setItems] = useState([]);
    const [text, setText] = useState("");
    const [isOpen, setOpen] = useState(false);
    const seen = items.filter((item) => !isOpen || !item.done);
    const add = () => { setItems([...items, { id: ${id}, text, done: false }]); setText(""); };
    const toggle = (id) =>
      setItems(items.map((item) => (item.id === id ? { ...item, done: !item.done } : item)));
    return (
      <>
        <input aria-label="New" value={text} onChange={(event) => setText(event.target.value)} />
        <button onClick={add}>Add</button>
        <button onClick={() => setOpen(true)}>Open only</button>
        <p>{items.filter((item) => !item.done).length} left</p>
        <ul>
          {seen.map((item) => (
            <li key={item.id}>
              <input type="checkbox" aria-label={"Done " + item.text} checked={item.done} onChange={() => toggle(item.id)} />
              {item.text}
            </li>
          ))}
        </ul>
      </>
    );
  }`;

/** What a step says of the page, in words. */
function told(screen: ScreenFact, { element, action, value, comes, goes }: WalkStep): string {
  const all = [...screen.elements, ...(screen.walks?.elements ?? [])];
  const words = (id: string): string => {
    const found = all.find((one) => one.id === id);
    return found?.name ?? found?.text ?? id;
  };
  const changes = [...comes.map((id) => `+${words(id)}`), ...goes.map((id) => `-${words(id)}`)];
  return [action, words(element), value, ...changes].filter((word) => word !== "").join(" ");
}

function tells(screen: ScreenFact): string[] {
  return (screen.walks?.steps ?? [])
    .filter((step) => step.tells === true)
    .map((step) => told(screen, step));
}

test.each([
  "Date.now()",
  "Math.floor(Math.random() * 1000)",
  "crypto.randomUUID()",
  "items.length",
])(
  "a filter is told of once there is something to tell apart, whatever ids are made of: %s",
  async (id) => {
    const screen = await screenOfApp(TODO(id));
    expect(tells(screen)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^click Add .*[+]2 left .*[+]Done Call the harbour master .*-1 left$/u,
        ),
        expect.stringMatching(/^click Open only .*-Done Water the ferns/u),
      ]),
    );
  },
);

test("what chance decides is not told", async () => {
  const screen = await screenOfHtml(`
    <input id="name" aria-label="Name"><button id="go">Greet</button><p id="out"></p>
    <script>
      document.querySelector("#go").addEventListener("click", () => {
        const luck = Math.random() > 0.5 ? "Lucky" : "Hapless";
        document.querySelector("#out").textContent = luck + " " + document.querySelector("#name").value;
      });
    </script>`);
  expect(screen.walks).toBeUndefined();
});

test("a total is computed of what is typed", async () => {
  const screen = await screenOfHtml(`
    <input id="price" type="number" aria-label="Price"><button id="go">Work out</button><p id="out">Tax: 0</p>
    <script>
      document.querySelector("#go").addEventListener("click", () => {
        const price = Number(document.querySelector("#price").value);
        document.querySelector("#out").textContent = "Tax: " + (price / 4).toFixed(2);
      });
    </script>`);
  expect(tells(screen)).toContain("click Work out +Tax: 3.00 -Tax: 0");
});

test("what a script of a page declares is as it was when the page is opened again", async () => {
  const screen = await screenOfHtml(`
    <form><input id="new" aria-label="New"><button>Add</button></form><p id="out">0 kept</p><ul></ul>
    <script type="module">
      let kept = JSON.parse(localStorage.getItem("kept")) || [];
      document.querySelector("form").addEventListener("submit", (event) => {
        event.preventDefault();
        kept.push(document.querySelector("#new").value);
        localStorage.setItem("kept", JSON.stringify(kept));
        document.querySelector("ul").innerHTML = kept.map((one) => "<li>" + one + "</li>").join("");
        document.querySelector("#out").textContent = kept.length + " kept";
      });
    </script>`);
  expect(tells(screen)[0]).toContain("+2 kept");
});

test("what was made when is compared and put in order", async () => {
  const screen = await screenOfApp(`
    import { useState } from "react";
    export function App() {
      const [items, setItems] = useState([]);
      const [text, setText] = useState("");
      const now = () => new Date().toISOString();
      const byTime = [...items].sort((a, b) => new Date(b.at) - new Date(a.at));
      return (
        <form onSubmit={(event) => { event.preventDefault(); setItems([...items, { text, at: now() }]); }}>
          <input aria-label="New" value={text} onChange={(event) => setText(event.target.value)} />
          <button>Add</button>
          <p>{byTime.length > 0 ? "Latest: " + byTime[0].text : "None"}</p>
        </form>
      );
    }`);
  expect(tells(screen)).toContainEqual(
    expect.stringMatching(/[+]Latest: Call the harbour master -Latest: Water the ferns$/u),
  );
});

test("a field that no test can name is left as it is where that is no hindrance", async () => {
  const screen = await screenOfApp(`
    import { useState } from "react";
    export function App() {
      const [text, setText] = useState("");
      const [day, setDay] = useState(new Date().toISOString());
      const [said, setSaid] = useState("Nothing");
      return (
        <form onSubmit={(event) => { event.preventDefault(); setSaid("Said " + text); }}>
          <input aria-label="New" value={text} onChange={(event) => setText(event.target.value)} />
          <input type="date" value={day} onChange={(event) => setDay(event.target.value)} required />
          <button>Add</button>
          <p>{said}</p>
        </form>
      );
    }`);
  const [first] = screen.walks?.steps ?? [];
  expect(first?.action).toBe("fill");
  expect(screen.walks?.steps.filter(({ element }) => element.includes("textbox:~"))).toEqual([]);
  expect(tells(screen)[0]).toBe("click Add +Said Water the ferns -Nothing");
});

test("what only later states show is not there where walks begin", async () => {
  const screen = await screenOfApp(`
    import { useState } from "react";
    export function App() {
      const [text, setText] = useState("");
      const [items, setItems] = useState([]);
      return (
        <>
          <input aria-label="New" value={text} onChange={(event) => setText(event.target.value)} />
          <button onClick={() => setItems([...items, text])}>Save</button>
          {items.map((item) => <p key={item}>{item} <button onClick={() => setItems([])}>Save</button></p>)}
        </>
      );
    }`);
  const all = screen.elements.map(({ id }) => id);
  expect(all.filter((id) => screen.walks?.absent?.includes(id)).length).toBeGreaterThan(0);
  expect(screen.walks?.absent).not.toContain("screen:/::button:save");
});

test("a rule of a form library is broken first, then kept", async () => {
  const screen = await screenOfApp(`
    import { useState } from "react";
    import { useForm } from "react-hook-form";
    export function App() {
      const { register, handleSubmit, formState: { errors } } = useForm();
      const [rows, setRows] = useState([]);
      return (
        <form onSubmit={handleSubmit(({ note }) => setRows([...rows, note]))}>
          <input aria-label="Note" {...register("note", { minLength: 3, maxLength: 30 })} />
          {errors.note?.type === "minLength" && <p>Too short</p>}
          {errors.note?.type === "maxLength" && <p>Too long</p>}
          <button>Add</button>
          <p>{rows.length} notes</p>
          <ul>{rows.map((row) => <li key={row}>{row}</li>)}</ul>
        </form>
      );
    }`);
  expect(tells(screen)).toEqual(
    expect.arrayContaining([
      "click Add +Too short",
      expect.stringMatching(/^click Add .*[+]1 notes [+]Water the ferns .*-Too short/u),
    ]),
  );
});

test("a field is told that it is left when the next one is used", async () => {
  const screen = await screenOfApp(`
    import { useState } from "react";
    export function App() {
      const [name, setName] = useState("");
      const [said, setSaid] = useState("");
      return (
        <form onSubmit={(event) => { event.preventDefault(); setSaid(name ? "Hello " + name : "Who?"); }}>
          <input aria-label="Name" onBlur={(event) => setName(event.target.value)} />
          <input aria-label="City" />
          <button>Greet</button>
          <p>{said}</p>
        </form>
      );
    }`);
  expect(tells(screen)[0]).toBe("click Greet +Hello Ada Lovelace");
});

test("what follows while it is typed is told", async () => {
  const screen = await screenOfHtml(`
    <textarea id="note" aria-label="Note" maxlength="60"></textarea><p id="out">60 left</p>
    <script>
      document.querySelector("#note").addEventListener("input", (event) => {
        document.querySelector("#out").textContent = 60 - event.target.value.length + " left";
      });
    </script>`);
  expect(tells(screen)).toContain(
    "fill Note Thank you, it arrived on Tuesday (41). +22 left -60 left",
  );
});

test("a walk goes on where a control leads to another page of the application", async () => {
  const screen = await screenOfApp(`
    import { useState } from "react";
    import { BrowserRouter, Routes, Route, useNavigate } from "react-router-dom";
    function Form({ add }) {
      const [text, setText] = useState("");
      const navigate = useNavigate();
      const save = (event) => { event.preventDefault(); add(text); navigate("/list"); };
      return (
        <form onSubmit={save}>
          <input aria-label="New" value={text} onChange={(event) => setText(event.target.value)} />
          <button>Save</button>
        </form>
      );
    }
    function List({ items, remove }) {
      return (
        <ul>{items.map((item) => <li key={item}>{item} <button onClick={() => remove(item)}>Delete</button></li>)}</ul>
      );
    }
    export function App() {
      const [items, setItems] = useState([]);
      return (
        <BrowserRouter>
          <Routes>
            <Route path="/" element={<Form add={(text) => setItems([...items, text])} />} />
            <Route path="/list" element={<List items={items} remove={(item) => setItems(items.filter((one) => one !== item))} />} />
          </Routes>
        </BrowserRouter>
      );
    }`);
  expect(screen.walks?.steps.map(({ leads }) => leads)).toContain("/list");
  expect(tells(screen)).toContainEqual(expect.stringMatching(/^click Delete -.*Water the ferns/u));
});

test("what is computed of several fields is told once all of them hold numbers", async () => {
  const screen = await screenOfApp(`
  import { useState } from "react";
  const digits = (text) => (Number(text) > 0 ? text : "");
  export function App() {
    const [bill, setBill] = useState("");
    const [people, setPeople] = useState("");
    const share = Number(people) > 0 ? Number(bill) / Number(people) : 0;
    return (
      <>
        <input aria-label="Bill" value={bill} onChange={(event) => setBill(digits(event.target.value))} />
        <input aria-label="People" value={people} onChange={(event) => setPeople(digits(event.target.value))} />
        <p>Each pays {share.toFixed(2)}</p>
      </>
    );
  }`);
  expect(tells(screen)).toContain("fill People 30 +Each pays 0.40 -Each pays 0.00");
});
