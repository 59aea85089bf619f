import { expect, test } from "vitest";
import { describeElements, elementWith, screenOfApp } from "./support.ts";

const component = (jsx: string): string => `export function App() { return <>${jsx}</>; }`;

test("a button is named by its text, without the white space of the source", async () => {
  const screen = await screenOfApp(component(`<button>\n  Sign <b>in</b>\n</button>`));
  expect(elementWith(screen, { role: "button" })).toMatchObject({
    name: "Sign in",
    certainty: "literal",
  });
});

test("a label names the field around which it stands", async () => {
  const screen = await screenOfApp(component(`<label>Email <input type="email" /></label>`));
  expect(elementWith(screen, { role: "textbox" })).toMatchObject({ name: "Email", label: "Email" });
});

test("a label names the field it points to, also by an id that is made at run time", async () => {
  const screen = await screenOfApp(`
    import { useId } from "react";
    export function App() {
      const id = useId();
      return <><label htmlFor={id}>City</label><input id={id} /></>;
    }`);
  expect(elementWith(screen, { role: "textbox" })).toMatchObject({ name: "City", label: "City" });
});

test("aria-labelledby wins over the text", async () => {
  const screen = await screenOfApp(
    component(`<h2 id="t">Billing</h2><button aria-labelledby="t">Edit</button>`),
  );
  expect(elementWith(screen, { role: "button" }).name).toBe("Billing");
});

test("a placeholder names a field that has nothing better, and is no label", async () => {
  const screen = await screenOfApp(component(`<input placeholder="Search" />`));
  expect(elementWith(screen, { role: "textbox" })).toMatchObject({
    name: "Search",
    label: null,
    placeholder: "Search",
  });
});

test("a link around an image is named by its alternative text", async () => {
  const screen = await screenOfApp(component(`<a href="/"><img src="x.svg" alt="Home" /></a>`));
  expect(elementWith(screen, { role: "link" })).toMatchObject({ name: "Home", href: "/" });
});

test("what is not known of a name is left open", async () => {
  const screen = await screenOfApp(`
    import { useThing } from "thing";
    export function App() { const { count } = useThing(); return <button>{count} items</button>; }`);
  expect(elementWith(screen, { role: "button" })).toMatchObject({
    name: "${…} items",
    certainty: "pattern",
  });
});

test("a text that depends on an unknown condition has alternatives", async () => {
  const screen = await screenOfApp(`
    import { useThing } from "thing";
    export function App() { const { on } = useThing(); return <button>{on ? "Stop" : "Start"}</button>; }`);
  const button = elementWith(screen, { role: "button" });
  expect(new Set([button.name, ...button.alternatives])).toEqual(new Set(["Start", "Stop"]));
  expect(button.certainty).toBe("alternatives");
});

test("between two tags that touch there may be a space or not", async () => {
  const screen = await screenOfApp(component(`<a href="/"><span>One</span><span>Two</span></a>`));
  expect(elementWith(screen, { role: "link" })).toMatchObject({
    name: "One Two",
    alternatives: ["OneTwo"],
  });
});

test("an icon that is hidden from names adds nothing", async () => {
  const screen = await screenOfApp(component(`<button><i aria-hidden="true">x</i>Close</button>`));
  expect(elementWith(screen, { role: "button" }).name).toBe("Close");
});

test("a component is followed to its definition in another file", async () => {
  const screen = await screenOfApp(
    `import { Button } from "@/ui"; export function App() { return <Button>Save</Button>; }`,
    {
      "src/ui/index.ts": `export { Button } from "./button";`,
      "src/ui/button.tsx": `export const Button = ({ children, ...rest }) => <button className="b" {...rest}><span>{children}</span></button>;`,
    },
  );
  const button = elementWith(screen, { role: "button" });
  expect(button).toMatchObject({
    name: "Save",
    certainty: "literal",
    source: { path: "src/ui/button.tsx" },
  });
});

test("a label is passed through two components", async () => {
  const screen = await screenOfApp(
    `import { Field } from "./field"; export function App() { return <Field label="Amount" type="number" required />; }`,
    {
      "src/field.tsx": `
        import { Wrapper } from "./wrapper";
        export const Field = ({ label, ...input }) => <Wrapper label={label}><input {...input} /></Wrapper>;`,
      "src/wrapper.tsx": `export const Wrapper = (props) => { const { label, children } = props; return <label>{label}<div>{children}</div></label>; };`,
    },
  );
  const field = elementWith(screen, { role: "spinbutton" });
  expect(field).toMatchObject({ name: "Amount", field: { type: "number", required: true } });
});

test("a component of a package is only guessed by its name", async () => {
  const screen = await screenOfApp(
    `import { PrimaryButton } from "kit"; export function App() { return <PrimaryButton>Pay</PrimaryButton>; }`,
  );
  expect(elementWith(screen, { role: "button" })).toMatchObject({
    name: "Pay",
    certainty: "pattern",
  });
});

test("a translated name is the text of the English catalogue", async () => {
  const screen = await screenOfApp(
    `import { useTranslation } from "react-i18next";
     export function App() { const { t } = useTranslation(); return <button>{t("login.submit")}</button>; }`,
    {
      "src/locales/de.json": `{ "login": { "submit": "Anmelden" } }`,
      "src/locales/en.json": `{ "login": { "submit": "Log in" } }`,
    },
  );
  expect(elementWith(screen, { role: "button" })).toMatchObject({
    name: "Log in",
    certainty: "translated",
  });
});

test("passwords are text boxes, as Playwright sees them", async () => {
  const screen = await screenOfApp(component(`<input type="password" aria-label="Password" />`));
  expect(elementWith(screen, { role: "textbox" })).toMatchObject({
    name: "Password",
    field: { type: "password" },
  });
});

test("a select has its options", async () => {
  const screen = await screenOfApp(`
    const sizes = ["S", "M"];
    export function App() { return <select aria-label="Size">{sizes.map((size) => <option key={size}>{size}</option>)}</select>; }`);
  expect(elementWith(screen, { role: "combobox" }).field?.options).toEqual(["S", "M"]);
});

test("a test id is kept, also of an element without a role", async () => {
  const screen = await screenOfApp(component(`<div data-testid="total" />`));
  expect(elementWith(screen, { test_id: "total" })).toMatchObject({ role: null, tag: "div" });
});

test("mere layout is left out", async () => {
  const screen = await screenOfApp(
    component(`<div><main><ul><li><p>Hello</p></li></ul></main></div>`),
  );
  expect(describeElements(screen)).toBe(`p text "Hello"`);
});

test("a styled tag is the tag", async () => {
  const screen = await screenOfApp(`
    import styled from "styled-components";
    const Primary = styled.button\`color: red;\`;
    const Big = styled(Primary)\`font-size: 2em;\`;
    export function App() { return <Big>Buy</Big>; }`);
  expect(elementWith(screen, { role: "button" })).toMatchObject({
    name: "Buy",
    certainty: "literal",
  });
});
