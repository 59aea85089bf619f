import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/analysis/analyse.ts";
import { DIALECTS } from "../../../src/analysis/dialects/registry.ts";
import { openAppModel, type OpenAppModel } from "../../../src/app-model/open-app-model.ts";
import { describeEffects, describeElements, screenAt } from "../support.ts";
import { toy } from "./toy-dialect/index.ts";

const ORDERS = `page /orders
title Orders
button Show details -> shows Two parcels, hides Show details
hidden notice Two parcels
button Start over -> goes /
sparkle Confetti
`;
const START = `page /
title Welcome
`;
const FILES = { "pages/orders.toy": ORDERS, "pages/start.toy": START, "parts/none.toy": "title A" };

async function analyseToy(dialects = [...DIALECTS, toy]): Promise<OpenAppModel> {
  const sources = Object.entries(FILES).map(([path, text]) => ({ path, text }));
  const options = { workingDirectory: "", paths: Object.keys(FILES), dialects };
  return openAppModel(await analyse(sources, options));
}

describe("a dialect that is added to the registry", () => {
  test("gives routes, by the language's own way to find pages", async () => {
    const { routes } = await analyseToy();
    expect(routes.map(({ path, source, by }) => [path, source.path, by])).toEqual([
      ["/orders", "pages/orders.toy", "toy"],
      ["/", "pages/start.toy", "toy"],
    ]);
  });

  test("gives elements, with the role and name that the platform says they have", async () => {
    const screen = screenAt(await analyseToy(), "/orders");
    expect(describeElements(screen).split("\n")).toEqual([
      'heading "Orders"',
      'button "Show details"',
      '(alert "Two parcels")',
      'button "Start over"',
    ]);
    expect(screen.elements[1]?.source).toEqual({ path: "pages/orders.toy", line: 3 });
  });

  test("gives effects without any evaluator: what is shown, hidden and opened", async () => {
    const screen = screenAt(await analyseToy(), "/orders");
    expect(describeEffects(screen)).toEqual([
      'click button "Show details" shows alert "Two parcels"',
      'click button "Show details" hides button "Show details"',
      'click button "Start over" navigates /',
    ]);
  });

  test("notes what of its language it does not know", async () => {
    const { gaps } = await analyseToy();
    expect(gaps.map(({ what, source }) => [what, source.path, source.line])).toEqual([
      ["the sparkle of pages/orders.toy", "pages/orders.toy", 6],
    ]);
  });

  test("is all that has to be there: without it, the same files give no page", async () => {
    expect((await analyseToy([...DIALECTS])).routes).toEqual([]);
  });
});
