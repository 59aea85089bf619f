import { describe, expect, test } from "vitest";
import { followSteps, stateAfter, Walkthrough } from "../../src/app-model/walkthrough.ts";
import type { OpenAppModel } from "../../src/app-model/open-app-model.ts";
import type { Step, Target } from "../../src/step-language/index.ts";
import { appModel, button, effect, element, link, routeOf, screen, todoApp } from "./builders.ts";

const ENTRY: Target = { by: "role", role: "textbox", name: "New entry" };
const ADD: Target = { by: "role", role: "button", name: "Add" };
const MILK: Target = { by: "text", text: "milk" };
const OPEN: Step = { kind: "open", path: "/" };
const ENTER_MILK: readonly Step[] = [
  OPEN,
  { kind: "fill", target: ENTRY, value: "milk" },
  { kind: "click", target: ADD },
];

describe("a step", () => {
  test("that uses an element says how it is told from all others", () => {
    const walkthrough = new Walkthrough(todoApp());
    walkthrough.take(OPEN);
    expect(walkthrough.take({ kind: "fill", target: ENTRY, value: "milk" })).toEqual({
      kind: "use",
      query: { by: "role", role: "textbox", name: "New entry", exact: false },
      use: { kind: "fill", value: "milk" },
    });
  });

  test("that follows a link leads to its page", () => {
    const about: Target = { by: "role", role: "link", name: "About" };
    expect(stateAfter(todoApp(), [OPEN, { kind: "click", target: about }])?.path).toBe("/about");
  });

  test.each<[why: string, step: Step, reason: RegExp]>([
    ["of a page that no route shows", { kind: "open", path: "/x" }, /No route/],
    ["outside of the language", { kind: "prose", text: "Log in" }, /step language: Log in/],
    ["before a page is open", { kind: "click", target: ADD }, /no page is open yet/],
  ])("%s is a problem", (_, step, reason) => {
    const { problem } = followSteps(todoApp(), [step]);
    expect(problem?.reason).toMatch(reason);
  });

  test("that is a problem changes nothing, and no state comes after it", () => {
    const steps: Step[] = [OPEN, { kind: "click", target: { by: "text", text: "Nothing" } }];
    const { walkthrough, problem } = followSteps(todoApp(), steps);
    expect(problem?.reason).toBe('the text "Nothing": text "Nothing" is not in the source of /');
    expect(walkthrough.state.path).toBe("/");
    expect(stateAfter(todoApp(), steps)).toBeNull();
  });

  test("that opens a page for signed-in users is a problem where nobody can sign in", () => {
    const home = screen("/");
    const guarded = appModel([home], { routes: [routeOf(home, true)] });
    expect(followSteps(guarded, [OPEN]).problem?.reason).toBe("/ is for users who are signed in");
  });
});

test("a text of few letters is looked for whole: others beside it may read the same together", () => {
  const display = element({ id: "display", role: null, name: null, text: "0." });
  const walkthrough = new Walkthrough(appModel([screen("/", { elements: [display] })]));
  walkthrough.take(OPEN);
  const target: Target = { by: "text", text: "0." };
  expect(walkthrough.expect({ kind: "state", target, state: "visible" })).toMatchObject({
    query: { by: "text", text: "0.", exact: true },
  });
});

test("so is a short name of a control: what is as short as 2 is a part of too much else", () => {
  const cell = element({ id: "cell", role: "cell", name: "2" });
  const walkthrough = new Walkthrough(appModel([screen("/", { elements: [cell] })]));
  walkthrough.take(OPEN);
  const target: Target = { by: "role", role: "cell", name: "2" };
  expect(walkthrough.expect({ kind: "state", target, state: "visible" })).toMatchObject({
    query: { by: "role", name: "2", exact: true },
  });
});

describe("a key", () => {
  test("goes to what was used last", () => {
    const walkthrough = new Walkthrough(todoApp());
    for (const step of ENTER_MILK.slice(0, 2)) walkthrough.take(step);
    expect(walkthrough.take({ kind: "press", key: "Enter" })).toMatchObject({
      kind: "use",
      query: { name: "New entry" },
      use: { kind: "press", value: "Enter" },
    });
    expect(walkthrough.state.echoes.map(({ text }) => text)).toEqual(["milk"]);
  });

  test.each<[when: string, before: readonly Step[]]>([
    ["a page was opened", [OPEN]],
    [
      "a link led to another page",
      [OPEN, { kind: "click", target: { by: "role", role: "link", name: "About" } }],
    ],
  ])("goes to the page after %s", (_, before) => {
    const { walkthrough } = followSteps(todoApp(), before);
    expect(walkthrough.take({ kind: "press", key: "Tab" })).toEqual({ kind: "key", key: "Tab" });
  });
});

describe("an expectation", () => {
  const afterMilk = (model: OpenAppModel): Walkthrough =>
    followSteps(model, ENTER_MILK).walkthrough;

  test("is found where an effect has made it so", () => {
    const walkthrough = afterMilk(todoApp());
    const visible = { kind: "state", target: MILK, state: "visible" } as const;
    expect(walkthrough.expect(visible)).toMatchObject({ kind: "state", mayRepeat: false });
    expect(walkthrough.expect({ kind: "value", target: ENTRY, value: "" })).toMatchObject({
      kind: "value",
      value: "",
    });
    expect(walkthrough.expect({ kind: "url", path: "/" })).toEqual({ kind: "url", path: "/" });
  });

  test("of a text that rows repeat may be found more than once", () => {
    const model = todoApp();
    const rows = ["a", "b"].map((id) => element({ id, role: "button", repeated: true }));
    model.screens[0]?.elements.push(...rows);
    const visible = { kind: "state", target: MILK, state: "visible" } as const;
    expect(afterMilk(model).expect(visible)).toMatchObject({ mayRepeat: true });
  });

  test("that something is gone needs a step that takes it away", () => {
    const model = appModel([
      screen("/", {
        elements: [button("Close"), link("Help", "/help")],
        effects: [effect({ trigger: "button Close", outcome: "hides", target: "link Help" })],
      }),
    ]);
    const help: Target = { by: "role", role: "link", name: "Help" };
    const gone = { kind: "state", target: help, state: "not visible" } as const;
    const close: Step = { kind: "click", target: { by: "role", role: "button", name: "Close" } };
    expect(followSteps(model, [OPEN]).walkthrough.expect(gone).kind).toBe("problem");
    expect(followSteps(model, [OPEN, close]).walkthrough.expect(gone).kind).toBe("state");
  });

  test("of another page than the steps lead to is a problem", () => {
    expect(afterMilk(todoApp()).expect({ kind: "url", path: "/about" })).toEqual({
      kind: "problem",
      reason: "the steps lead to /, not to /about",
    });
  });
});
