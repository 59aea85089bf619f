import { expect, test } from "vitest";
import { stateAfterAction, stateAfterOpening } from "../../src/app-model/page-changes.ts";
import type { PageState } from "../../src/app-model/page-state.ts";
import { ground, groundHidden } from "../../src/app-model/grounding.ts";
import type { OpenAppModel } from "../../src/app-model/open-app-model.ts";
import type { ElementQuery } from "../../src/app-model/element-query.ts";
import type { ScreenFact } from "../../src/contracts/generated.ts";
import { appModel, button, effect, element, field, heading, screen } from "./builders.ts";

test("what a heading reads after an effect is grounded, and what it read before is gone", () => {
  const state = afterClick(changing("1 task"));
  expect(ground(state, named("heading", "1 task"))).toMatchObject({ grounded: true });
  expect(ground(state, named("heading", "Two tasks"))).toMatchObject({ grounded: false });
  expect(groundHidden(state, named("heading", "Two tasks"))).toMatchObject({ grounded: true });
});

test("a heading that reads the same is not gone", () => {
  const state = afterClick(changing("Two tasks"));
  expect(groundHidden(state, named("heading", "Two tasks"))).toMatchObject({ grounded: false });
});

test("a part of the old name is no reading", () => {
  const state = afterClick(changing("Two"));
  expect(ground(state, named("heading", "Two"))).toMatchObject({ grounded: false });
});

test("an element without words has those that an effect gives it", () => {
  const alert = element({ id: "alert", role: "alert", name: null });
  const reads = "Too short";
  const checked = afterClick(
    appModel([
      screen("/", {
        elements: [alert, button("Go")],
        effects: [effect({ trigger: "button Go", outcome: "changes", target: "alert", reads })],
      }),
    ]),
  );
  expect(ground(checked, { by: "text", text: reads, exact: true })).toMatchObject({
    grounded: true,
  });
});

test("a row is grounded where the source tells the rows by their names", () => {
  const state = afterClick(withRows("Edit milk", "Edit bread"));
  expect(ground(state, named("button", "Edit milk"))).toMatchObject({ grounded: true });
});

test("rows of one name are not grounded, nor the words that all of them share", () => {
  const same = afterClick(withRows("Edit", "Edit"));
  expect(ground(same, named("button", "Edit", true))).toMatchObject({ grounded: false });
  const shared = afterClick(withRows("Edit", "Edit milk"));
  expect(ground(shared, named("button", "Edit", true))).toMatchObject({ grounded: false });
});

test("the only row that a test has made is grounded, until there may be more of them", () => {
  const model = withRows("Edit");
  const once = afterClick(model);
  expect(ground(once, named("button", "Edit"))).toMatchObject({ grounded: true });
  expect(ground(clicked(model, once), named("button", "Edit"))).toMatchObject({ grounded: false });
});

test("what reads otherwise when it goes is not what is gone", () => {
  const target = "heading Two tasks";
  const hides = effect({ trigger: "button Hide", outcome: "hides", target });
  const [{ elements, effects }] = changing("1 task").screens as [ScreenFact];
  const model = appModel([
    screen("/", { elements: [...elements, button("Hide")], effects: [...effects, hides] }),
  ]);
  const state = clicked(model, afterClick(model), "button Hide");
  expect(groundHidden(state, named("heading", "Two tasks"))).toMatchObject({ grounded: false });
});

function changing(reads: string): OpenAppModel {
  const target = "heading Two tasks";
  return appModel([
    screen("/", {
      elements: [heading("Two tasks"), button("Go")],
      effects: [effect({ trigger: "button Go", outcome: "changes", target, reads })],
    }),
  ]);
}

/** Rows that a click shows, all from one place in the source. */
function withRows(...names: string[]): OpenAppModel {
  const rows = names.map((name, index) =>
    element({ id: `row ${index}`, role: "button", name, initial: false, repeated: true }),
  );
  const shows = rows.map(({ id }) =>
    effect({ trigger: "button Go", outcome: "shows", target: id }),
  );
  return appModel([screen("/", { elements: [button("Go"), ...rows], effects: shows })]);
}

function afterClick(model: OpenAppModel): PageState {
  return clicked(model, stateAfterOpening(model, "/"));
}

function clicked(model: OpenAppModel, state: PageState | null, id = "button Go"): PageState {
  const control = state?.screen?.elements.find((one) => one.id === id);
  if (state === null || control === undefined) throw new Error("The fixture lacks the button");
  return stateAfterAction(model, state, { kind: "click", element: control, value: "" });
}

function named(role: string, name: string, exact = false): ElementQuery {
  return { by: "role", role, name, exact };
}

test.each([
  ["$${…}", false],
  ["${…} of $0.00", true],
  ["${…}", true],
])("a text is not grounded beside one that may read the same: %s", (name, isGrounded) => {
  const page = screen("/", {
    elements: [heading("$0.00"), element({ id: "other", role: "heading", name })],
  });
  const state = stateAfterOpening(appModel([page]), "/");
  const found = state === null ? null : ground(state, named("heading", "$0.00", true));
  expect(found?.grounded).toBe(isGrounded);
});

test("what another element may read as well is not gone", () => {
  const target = "heading Two tasks";
  const hides = effect({ trigger: "button Hide", outcome: "hides", target });
  const other = heading("${…} tasks");
  const model = appModel([
    screen("/", { elements: [heading("Two tasks"), other, button("Hide")], effects: [hides] }),
  ]);
  const state = clicked(model, stateAfterOpening(model, "/"), "button Hide");
  expect(groundHidden(state, named("heading", "Two tasks"))).toMatchObject({ grounded: false });
});

test("a text is not grounded beside an area of text that holds it as well", () => {
  const area = element({
    id: "area",
    role: "textbox",
    name: "Comment",
    field: field({ type: "textarea", value: "Thank you for the lamp" }),
  });
  const said = element({ id: "said", role: null, name: null, text: "Thank you" });
  const query: ElementQuery = { by: "text", text: "Thank you", exact: false };
  const beside = stateAfterOpening(appModel([screen("/", { elements: [said, area] })]), "/");
  const alone = stateAfterOpening(appModel([screen("/", { elements: [said] })]), "/");
  expect(beside === null ? null : ground(beside, query).grounded).toBe(false);
  expect(alone === null ? null : ground(alone, query).grounded).toBe(true);
});

test("a text that is hidden in a longer one is told by the whole of it", () => {
  const entry = element({ id: "entry", role: null, name: null, text: "Payment" });
  const title = element({
    id: "title",
    role: null,
    name: null,
    text: "Make Payment",
    initial: false,
  });
  const state = stateAfterOpening(appModel([screen("/", { elements: [entry, title] })]), "/");
  const found = (exact: boolean): boolean | null =>
    state === null ? null : ground(state, { by: "text", text: "Payment", exact }).grounded;
  expect(found(false)).toBe(false);
  expect(found(true)).toBe(true);
});
