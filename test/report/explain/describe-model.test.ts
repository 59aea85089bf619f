import { factorScreens } from "../../../src/app-model/factor-screens.ts";
import { expect, test } from "vitest";
import type {
  AppModel,
  EffectFact,
  ElementFact,
  ScreenFact,
} from "../../../src/contracts/generated.ts";
import { describeElement } from "../../../src/report/explain/describe-element.ts";
import { describeModel } from "../../../src/report/explain/describe-model.ts";

const EMPTY = {
  version: "1",
  working_directory: "",
  packages: [],
  mobile_apps: [],
  routes: [],
  parts: [],
  screens: [],
  endpoints: [],
  tests: { config: null, specs: [], helpers: [] },
  gaps: [],
} satisfies AppModel;

const at = (line: number): ElementFact["source"] => ({ path: "a.tsx", line });

const button = {
  id: "screen:/::button:save",
  role: "button",
  name: "Save",
  certainty: "literal",
  alternatives: [],
  label: null,
  placeholder: null,
  text: null,
  test_id: null,
  tag: "button",
  level: null,
  href: null,
  field: null,
  initial: true,
  repeated: false,
  source: at(2),
  by: "page",
} satisfies ElementFact;

const alert = {
  ...button,
  id: "screen:/::alert:saved",
  role: "alert",
  name: null,
  text: "Saved",
  tag: "p",
  initial: false,
  source: at(3),
} satisfies ElementFact;

test("a model without a fact is described by nothing", () => {
  expect(describeModel(EMPTY)).toBe("");
});

test("a screen is described by its elements and by what they do", () => {
  const effect = {
    trigger: button.id,
    action: "click",
    requires: [],
    outcome: "shows",
    target: alert.id,
    certainty: "literal",
    source: at(2),
    by: "simulation",
  } satisfies EffectFact;
  const screen = {
    id: "screen:/",
    route: "/",
    title: "Home",
    elements: [button, alert],
    forms: [],
    effects: [
      effect,
      { ...effect, outcome: "changes", reads: "Saved again", certainty: "pattern" },
    ],
    files: ["a.tsx"],
    source: at(1),
  } satisfies ScreenFact;
  expect(describeModel({ ...EMPTY, ...factorScreens([screen]) })).toBe(`screen:/ "Home" · a.tsx:1
  elements
    button "Save" · a.tsx:2
    alert · text "Saved" · <p> · not at first · a.tsx:3
  effects
    click button "Save" → shows alert "Saved" (certain)
    click button "Save" → changes alert "Saved" to "Saved again" (pattern)`);
});

test("packages, routes, endpoints, tests and gaps each have a line", () => {
  const model = {
    ...EMPTY,
    mobile_apps: [],
    packages: [
      {
        path: "",
        name: "shop",
        stacks: [{ id: "react", kind: "web", version: "^19", evidence: "" }],
      },
    ],
    routes: [
      {
        path: "/account",
        kind: "table",
        screen: "screen:/account",
        guarded: true,
        certainty: "literal",
        source: at(1),
        by: "react-router",
      },
    ],
    endpoints: [{ method: "GET", path: "/api", source: at(4), by: "express" }],
    tests: {
      config: null,
      specs: [
        { path: "a.spec.ts", framework: "vitest", titles: ["adds"], source: at(1), by: "tests" },
      ],
      helpers: [],
    },
    gaps: [
      {
        kind: "stack",
        what: "the repository uses Vue",
        why: "not read",
        help: "a model",
        source: at(1),
        count: 2,
      },
    ],
  } satisfies AppModel;
  expect(describeModel(model)).toBe(`packages
  . "shop": react ^19 (web)

routes
  /account → screen:/account · table · react-router · guarded · a.tsx:1

endpoints
  GET /api · express · a.tsx:4

tests
  spec a.spec.ts · vitest: "adds"

gaps
  a.tsx:1 · stack · the repository uses Vue · not read · 2 places → a model`);
});

test.each([
  ["a second one of its name", { id: `${button.id}~2` }, `button "Save" #2 · a.tsx:2`],
  [
    "other names",
    { alternatives: ["Keep"], certainty: "alternatives" },
    `button "Save" · or "Keep" · alternatives · a.tsx:2`,
  ],
  ["an unusual tag", { tag: "div" }, `button "Save" · <div> · a.tsx:2`],
  ["a test id", { test_id: "save" }, `button "Save" · test id "save" · a.tsx:2`],
  [
    "a place in a list",
    { initial: false, repeated: true },
    `button "Save" · not at first · repeated · a.tsx:2`,
  ],
  ["no role", { role: null, name: null, text: "Hi", tag: "p" }, `<p> "Hi" · a.tsx:2`],
  [
    "a field",
    {
      role: "textbox",
      tag: "input",
      field: {
        type: "email",
        name: "mail",
        required: true,
        min: null,
        max: null,
        min_length: 3,
        max_length: null,
        pattern: null,
        value: "a@b",
        options: [],
      },
    },
    `textbox "Save" · type email · named "mail" · required · at least 3 long · value "a@b" · a.tsx:2`,
  ],
] as const)("an element with %s", (_, change, line) => {
  expect(describeElement({ ...button, ...change } as ElementFact)).toBe(line);
});
