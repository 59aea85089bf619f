import { expect, test } from "vitest";
import { createFixedPage } from "../../../src/analysis/dialects/fixed-page.ts";
import { createGapLog } from "../../../src/analysis/gaps.ts";
import type { FixedOutcome, Listener } from "../../../src/analysis/ui/listener.ts";
import { knownText } from "../../../src/analysis/ui/content.ts";
import type { Page, Shown } from "../../../src/analysis/ui/page.ts";
import type { UiElement } from "../../../src/analysis/ui/tree.ts";

const PARCEL: UiElement = {
  kind: "element",
  tag: "label",
  isComponent: false,
  attributes: new Map(),
  listeners: new Map(),
  children: [],
  presence: "yes",
  own: "yes",
  repeated: false,
  key: "parcel",
  path: "page.xml",
  line: 2,
};
const BOX: UiElement = { ...PARCEL, key: "box", presence: "no", own: "no", children: [PARCEL] };
const PAGE: Page = createFixedPage({
  route: "/",
  kind: "file",
  source: { path: "page.xml", line: 1 },
  by: "test",
  title: null,
  nodes: [BOX],
  gaps: createGapLog(),
});
const CLICK = { target: "box", key: "" };

function fixed(...outcomes: readonly FixedOutcome[]): Listener {
  return { kind: "fixed", outcomes };
}

function presences({ view }: Shown): readonly string[] {
  return view.elements.map(({ key, presence }) => `${key} ${presence}`);
}

function after(shown: Shown, ...listeners: readonly Listener[]): Shown {
  return shown.dispatch(listeners, CLICK)[0]?.after() ?? shown;
}

test("what is in a hidden element is hidden with it, and shown with it", () => {
  const { shown } = PAGE.open();
  expect(presences(shown)).toEqual(["box no", "parcel no"]);
  const now = after(shown, fixed({ kind: "shows", key: "box" }));
  expect(presences(now)).toEqual(["box yes", "parcel yes"]);
});

test("what one listener has done is still so after the next", () => {
  const opened = after(PAGE.open().shown, fixed({ kind: "shows", key: "box" }));
  const now = after(opened, fixed({ kind: "hides", key: "parcel" }));
  expect(presences(now)).toEqual(["box yes", "parcel no"]);
});

test("looking and doing change nothing of the page that they are done to", () => {
  const { shown } = PAGE.open();
  after(shown, fixed({ kind: "shows", key: "box" }));
  shown.fill("parcel");
  expect(presences(shown)).toEqual(["box no", "parcel no"]);
  expect(shown.filled.size).toBe(0);
});

test("a page is left in the order that its listeners say", () => {
  const listener = fixed({ kind: "navigates", path: "/a" }, { kind: "navigates", path: "/b" });
  const [outcome] = PAGE.open().shown.dispatch([listener], CLICK);
  expect(outcome?.navigations.map((target) => knownText(target))).toEqual(["/a", "/b"]);
  expect(outcome?.dependsOnOutside).toBe(false);
});

test("fields that are filled stay filled", () => {
  const now = after(PAGE.open().shown.fill("parcel"), fixed({ kind: "shows", key: "box" }));
  expect([...now.filled]).toEqual(["parcel"]);
});

test("what a callback does is not known", () => {
  const callback: Listener = { kind: "callback", run: () => undefined };
  const [outcome] = PAGE.open().shown.dispatch([callback], CLICK);
  expect(outcome?.dependsOnOutside).toBe(true);
});

test("an outcome about an element that is not on the page is a gap where it is said", () => {
  const gaps = createGapLog();
  const listeners = new Map([["click" as const, [fixed({ kind: "shows", key: "nobody" })]]]);
  const source = { path: "page.xml", line: 1 };
  const nodes = [{ ...PARCEL, listeners }];
  createFixedPage({ route: "/", kind: "file", source, by: "test", title: null, nodes, gaps });
  expect(gaps.list()).toMatchObject([{ kind: "handler", source: { path: "page.xml", line: 2 } }]);
});
