import { expect, test } from "vitest";
import { createEvaluator } from "../../../src/analysis/code/create-evaluator.ts";
import { createGapLog } from "../../../src/analysis/gaps.ts";
import { createPackages } from "../../../src/analysis/packages/lookup.ts";
import { createScriptPage } from "../../../src/analysis/script/script-page.ts";
import { createProject } from "../../../src/analysis/source/project.ts";
import { knownText } from "../../../src/analysis/ui/content.ts";
import type { FixedOutcome, Listener } from "../../../src/analysis/ui/listener.ts";
import type { Outcome } from "../../../src/analysis/ui/page.ts";
import type { UiElement } from "../../../src/analysis/ui/tree.ts";

const BUTTON: UiElement = {
  kind: "element",
  tag: "button",
  isComponent: false,
  attributes: new Map(),
  listeners: new Map(),
  children: [],
  presence: "yes",
  own: "yes",
  repeated: false,
  key: "button",
  path: "page.js",
  line: 3,
};
const MENU: UiElement = { ...BUTTON, tag: "nav", key: "menu", presence: "no", own: "no" };
const CLICK = { target: "button", key: "" };

function fixed(...outcomes: readonly FixedOutcome[]): Listener {
  return { kind: "fixed", outcomes };
}

const gaps = createGapLog();
const project = createProject([], { paths: [], roots: [""], workingDirectory: "", gaps });
const page = createScriptPage({
  route: "/",
  kind: "file",
  source: { path: "page.js", line: 1 },
  by: "test",
  title: null,
  evaluator: createEvaluator(project, createPackages([])),
  look: () => ({ nodes: [BUTTON, MENU], redirects: [], effects: [], references: [] }),
});

function dispatched(...listeners: readonly Listener[]): Outcome | undefined {
  return page.open().shown.dispatch(listeners, CLICK)[0];
}

test("what a fixed outcome shows is shown afterwards, and stays so", () => {
  const after = dispatched(fixed({ kind: "shows", key: "menu" }))?.after();
  const later = after?.dispatch([], CLICK)[0]?.after();
  expect(after?.view.elements.map(({ presence }) => presence)).toEqual(["yes", "yes"]);
  expect(later?.view.elements.map(({ presence }) => presence)).toEqual(["yes", "yes"]);
});

test("what a fixed outcome hides is hidden", () => {
  const after = dispatched(fixed({ kind: "hides", key: "button" }))?.after();
  expect(after?.view.elements.map(({ presence }) => presence)).toEqual(["no", "no"]);
});

test("a fixed outcome leads to another page", () => {
  const outcome = dispatched(fixed({ kind: "navigates", path: "/next" }));
  expect(outcome?.navigations.map((target) => knownText(target))).toEqual(["/next"]);
});

test("a fixed outcome about an element that is not there is a gap", () => {
  dispatched(fixed({ kind: "hides", key: "nobody" }));
  expect(gaps.list()).toMatchObject([{ kind: "handler", source: { path: "page.js", line: 3 } }]);
});
