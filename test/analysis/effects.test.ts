import { expect, test } from "vitest";
import { describeEffects, screenAt, screenOfApp, analyseFiles } from "./support.ts";

test("a click shows what its state stands in front of, and hides it again", async () => {
  const screen = await screenOfApp(`
    import { useState } from "react";
    export function App() {
      const [open, setOpen] = useState(false);
      return <>
        <button onClick={() => setOpen(true)}>Show</button>
        {open && <p>Details <button onClick={() => setOpen(false)}>Hide</button></p>}
      </>;
    }`);
  expect(describeEffects(screen)).toEqual([
    `click button "Show" shows p "Details Hide"`,
    `click button "Show" shows button "Hide"`,
    `click button "Hide" hides p "Details Hide"`,
    `click button "Hide" hides button "Hide"`,
  ]);
});

test("a counter changes the text of an element", async () => {
  const screen = await screenOfApp(`
    import { useState } from "react";
    export function App() {
      const [count, setCount] = useState(0);
      return <><p>Count: {count}</p><button onClick={() => setCount((n) => n + 1)}>Add</button></>;
    }`);
  expect(describeEffects(screen)).toEqual([`click button "Add" changes p "Count: 0"`]);
});

test("a reducer is followed", async () => {
  const screen = await screenOfApp(`
    import { useReducer } from "react";
    function reducer(state, action) {
      switch (action.type) {
        case "more": return { ...state, count: state.count + action.by };
        default: return state;
      }
    }
    export function App() {
      const [state, dispatch] = useReducer(reducer, { count: 0 });
      return <><p>{state.count} points</p><button onClick={() => dispatch({ type: "more", by: 2 })}>Score</button></>;
    }`);
  expect(describeEffects(screen)).toEqual([`click button "Score" changes p "0 points"`]);
});

const LOGIN = `
  import { useState } from "react";
  import { useNavigate } from "react-router";
  export function Login() {
    const [name, setName] = useState("");
    const [error, setError] = useState(null);
    const navigate = useNavigate();
    const submit = (event) => {
      event.preventDefault();
      if (!name) { setError("Name is required"); return; }
      navigate("/home");
    };
    return <form onSubmit={submit}>
      <label>Name <input value={name} onChange={(e) => setName(e.target.value)} /></label>
      {error && <p role="alert">{error}</p>}
      <button>Go</button>
    </form>;
  }`;

test("a form says what is missing, and leads on when it is filled", async () => {
  const model = await analyseFiles({
    "src/main.tsx": `
      import { createRoot } from "react-dom/client";
      import { BrowserRouter, Routes, Route } from "react-router";
      import { Login } from "./login";
      createRoot(x).render(<BrowserRouter><Routes>
        <Route path="/" element={<Login />} /><Route path="/home" element={<h1>Home</h1>} />
      </Routes></BrowserRouter>);`,
    "src/login.tsx": LOGIN,
  });
  expect(describeEffects(screenAt(model, "/"))).toEqual([
    `submit button "Go" without textbox "Name" shows alert "Name is required"`,
    `submit button "Go" with textbox "Name" navigates /home`,
  ]);
});

test("the browser keeps an empty required field from being submitted", async () => {
  const screen = await screenOfApp(`
    import { useState } from "react";
    export function App() {
      const [sent, setSent] = useState(false);
      return <form onSubmit={(e) => { e.preventDefault(); setSent(true); }}><input aria-label="Mail" required /><button>Send</button>{sent && <p>Sent</p>}</form>;
    }`);
  expect(describeEffects(screen)).toEqual([
    `submit button "Send" with textbox "Mail" shows p "Sent"`,
  ]);
});

test("what was typed is shown in a list, and the field is emptied", async () => {
  const screen = await screenOfApp(`
    import { useState } from "react";
    export function App() {
      const [items, setItems] = useState([]);
      const [text, setText] = useState("");
      const add = () => { if (text.trim()) { setItems([...items, text]); setText(""); } };
      return <>
        <input aria-label="Item" value={text} onChange={(e) => setText(e.target.value)} />
        <button onClick={add}>Add</button>
        <ul>{items.map((item) => <li key={item}>{item}</li>)}</ul>
      </>;
    }`);
  expect(describeEffects(screen)).toEqual([
    `click button "Add" with textbox "Item" clears textbox "Item"`,
    `click button "Add" with textbox "Item" echoes textbox "Item"`,
  ]);
});

test("a key press in a field without a form is followed", async () => {
  const screen = await screenOfApp(`
    import { useState } from "react";
    export function App() {
      const [greeting, setGreeting] = useState(null);
      const onKeyDown = (e) => { if (e.key === "Enter") setGreeting("Hello " + e.target.value); };
      return <><input aria-label="Name" onKeyDown={onKeyDown} />{greeting && <p>{greeting}</p>}</>;
    }`);
  expect(describeEffects(screen)).toContain(
    `press textbox "Name" with textbox "Name" echoes textbox "Name"`,
  );
});

test("a disabled button asks for the field that enables it", async () => {
  const screen = await screenOfApp(`
    import { useState } from "react";
    export function App() {
      const [text, setText] = useState("");
      const [done, setDone] = useState(false);
      return <>
        <input aria-label="Note" value={text} onChange={(e) => setText(e.target.value)} />
        <button disabled={!text} onClick={() => setDone(true)}>Save</button>
        {done && <p>Saved</p>}
      </>;
    }`);
  expect(describeEffects(screen)).toEqual([
    `click button "Save" with textbox "Note" shows p "Saved"`,
  ]);
});

test("what a server must say yes to is a guess", async () => {
  const screen = await screenOfApp(`
    import { useState } from "react";
    export function App() {
      const [status, setStatus] = useState("idle");
      const save = async () => {
        try { await fetch("/api/save"); setStatus("saved"); } catch { setStatus("failed"); }
      };
      return <><button onClick={save}>Save</button>{status === "saved" && <p>Saved</p>}{status === "failed" && <p>Saving failed</p>}</>;
    }`);
  expect(describeEffects(screen)).toEqual([`click button "Save" shows p "Saved" (pattern)`]);
});

test("a state that components share is followed through its context", async () => {
  const screen = await screenOfApp(`
    import { createContext, useContext, useState } from "react";
    const Theme = createContext(null);
    function Toggle() { const { setDark } = useContext(Theme); return <button onClick={() => setDark(true)}>Dark</button>; }
    function Note() { const { dark } = useContext(Theme); return dark ? <p>Dark mode</p> : null; }
    export function App() {
      const [dark, setDark] = useState(false);
      return <Theme.Provider value={{ dark, setDark }}><Toggle /><Note /></Theme.Provider>;
    }`);
  expect(describeEffects(screen)).toEqual([`click button "Dark" shows p "Dark mode"`]);
});

test("where conditions lead to different pages that nobody can tell, nothing is claimed", async () => {
  const screen = await screenOfApp(`
    import { useNavigate } from "react-router";
    import { useFlag } from "flags";
    export function App() {
      const navigate = useNavigate();
      const flag = useFlag();
      return <button onClick={() => (flag ? navigate("/a") : navigate("/b"))}>Go</button>;
    }`);
  expect(describeEffects(screen)).toEqual([]);
});

const REVIEW = `
  import { useState } from "react";
  export function App() {
    const [text, setText] = useState("");
    const [locked, setLocked] = useState(true);
    const [hint, setHint] = useState(null);
    const change = ({ target: { value } }) => {
      if (value === "") { setLocked(true); setHint(null); }
      else if (value.trim().length < 10) { setLocked(true); setHint("Too short"); }
      else { setLocked(false); setHint(null); }
      setText(value);
    };
    const submit = (event) => {
      event.preventDefault();
      if (text.trim().length > 10) { setText(""); setLocked(true); }
    };
    return <form onSubmit={submit}>
      <input aria-label="Review" TYPE value={text} onChange={change} />
      <button disabled={locked}>Send</button>
      {hint && <p>{hint}</p>}
    </form>;
  }`;

test("what is typed is long enough for a limit that a sentence passes", async () => {
  const screen = await screenOfApp(REVIEW.replace("TYPE", 'type="text"'));
  expect(describeEffects(screen)).toContain(
    `submit button "Send" with textbox "Review" clears textbox "Review"`,
  );
});

test("how long a number is that is typed is not known", async () => {
  const screen = await screenOfApp(REVIEW.replace("TYPE", 'type="number"'));
  expect(screen.effects.filter(({ certainty }) => certainty === "literal")).toEqual([]);
});

const SEND = `
  import { useState } from "react";
  export function App() {
    const [text, setText] = useState("");
    const [items, setItems] = useState([]);
    const post = async (item) => {
      const response = await fetch("/items", { method: "POST", body: JSON.stringify(item) });
      setItems([await response.json(), ...items]);
    };
    const submit = ASYNC (event) => { event.preventDefault(); AWAIT post({ text }); setText(""); };
    return <form onSubmit={submit}>
      <input aria-label="Item" value={text} onChange={(event) => setText(event.target.value)} />
      <button>Send</button>
      <ul>{items.map((item) => <li key={item.id}>{item.text}</li>)}</ul>
    </form>;
  }`;

test("what happens beside a request is certain", async () => {
  const screen = await screenOfApp(SEND.replace("ASYNC", "").replace("AWAIT", ""));
  expect(describeEffects(screen)).toContain(`submit button "Send" clears textbox "Item"`);
});

test("what waits for a request is a guess", async () => {
  const screen = await screenOfApp(SEND.replace("ASYNC", "async").replace("AWAIT", "await"));
  expect(describeEffects(screen)).toContain(`submit button "Send" clears textbox "Item" (pattern)`);
});
