import { expect, test } from "vitest";
import { describeElements, elementWith, screenOfApp } from "./support.ts";

test("what stands behind a state that is false at first is not shown", async () => {
  const screen = await screenOfApp(`
    import { useState } from "react";
    export function App() { const [open] = useState(false); return <>{open && <p>Details</p>}</>; }`);
  expect(describeElements(screen)).toBe(`(p text "Details")`);
});

test("what stands behind a state that is true at first is shown", async () => {
  const screen = await screenOfApp(`
    import { useState } from "react";
    export function App() { const [open] = useState(true); return <>{open && <p>Details</p>}</>; }`);
  expect(describeElements(screen)).toBe(`p text "Details"`);
});

test("what depends on data is not surely shown", async () => {
  const screen = await screenOfApp(`
    import { useQuery } from "query";
    export function App() {
      const { data } = useQuery();
      return data ? <p>Loaded</p> : <p>Nothing</p>;
    }`);
  expect(describeElements(screen)).toBe(`(p text "Loaded")\n(p text "Nothing")`);
});

test("after an early return on data, nothing is sure", async () => {
  const screen = await screenOfApp(`
    import { useQuery } from "query";
    export function App() {
      const { isLoading } = useQuery();
      if (isLoading) return <p>Loading</p>;
      return <h1>Report</h1>;
    }`);
  expect(describeElements(screen)).toBe(`(p text "Loading")\n(heading "Report")`);
});

test("a state that an effect sets once data is there is not known", async () => {
  const screen = await screenOfApp(`
    import { useEffect, useState } from "react";
    export function App() {
      const [loading, setLoading] = useState(true);
      useEffect(() => { fetch("/x").then(() => setLoading(false)); }, []);
      return loading ? <p>Loading</p> : <p>Done</p>;
    }`);
  expect(elementWith(screen, { text: "Loading" }).initial).toBe(false);
  expect(elementWith(screen, { text: "Done" }).initial).toBe(false);
});

test("rows of data are repeated, entries of a list in the source are not", async () => {
  const screen = await screenOfApp(`
    import { useQuery } from "query";
    const pages = [{ to: "/a", title: "First" }, { to: "/b", title: "Second" }];
    export function App() {
      const { users } = useQuery();
      return <>
        {pages.map((page) => <a key={page.to} href={page.to}>{page.title}</a>)}
        {users.map((user) => <button key={user.id}>Delete</button>)}
      </>;
    }`);
  expect(elementWith(screen, { name: "Second" })).toMatchObject({
    initial: true,
    repeated: false,
    href: "/b",
  });
  expect(elementWith(screen, { name: "Delete" })).toMatchObject({ initial: false, repeated: true });
});

test.each([
  ["the hidden attribute", "hidden"],
  ["an inline style", `style={{ display: "none" }}`],
  ["a utility class", `className="mt-2 hidden"`],
])("%s hides what is inside", async (_, attribute) => {
  const screen = await screenOfApp(
    `export function App() { return <div ${attribute}><p>Secret</p></div>; }`,
  );
  expect(elementWith(screen, { text: "Secret" }).initial).toBe(false);
});

test("what is hidden on small screens only is shown", async () => {
  const screen = await screenOfApp(
    `export function App() { return <p className="hidden md:block">Wide</p>; }`,
  );
  expect(elementWith(screen, { text: "Wide" }).initial).toBe(true);
});

test("a storage is empty when a test starts", async () => {
  const screen = await screenOfApp(`
    import { useState } from "react";
    export function App() {
      const [todos] = useState(() => JSON.parse(localStorage.getItem("todos") ?? "[]"));
      return <>{todos.length === 0 && <p>No todos</p>}</>;
    }`);
  expect(elementWith(screen, { text: "No todos" }).initial).toBe(true);
});

test("the content of a dialog is not shown until its trigger is clicked", async () => {
  const screen = await screenOfApp(`
    import * as Dialog from "@radix-ui/react-dialog";
    export function App() {
      return <Dialog.Root><Dialog.Trigger>Delete</Dialog.Trigger>
        <Dialog.Portal><Dialog.Content><Dialog.Title>Sure?</Dialog.Title></Dialog.Content></Dialog.Portal></Dialog.Root>;
    }`);
  expect(elementWith(screen, { name: "Delete" }).initial).toBe(true);
  expect(elementWith(screen, { role: "heading" })).toMatchObject({ name: "Sure?", initial: false });
});
