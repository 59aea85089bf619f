import { describe, expect, test } from "vitest";
import { countOnScreens } from "../../src/app-model/counts.ts";
import { factorScreens } from "../../src/app-model/factor-screens.ts";
import { openAppModel } from "../../src/app-model/open-app-model.ts";
import type { AppModel, ScreenFact } from "../../src/contracts/generated.ts";
import { validate } from "../../src/contracts/validators.ts";
import { randomFrom } from "../random.ts";
import { appModel, asStored, button, effect, heading, link, screen } from "./builders.ts";
import { randomScreens } from "./random-screens.ts";

/** The screens as programs see them once they were factored and handed on. */
function handedOn(screens: readonly ScreenFact[]): readonly ScreenFact[] {
  const json = JSON.stringify(asStored(appModel([...screens])));
  return openAppModel(JSON.parse(json) as AppModel).screens;
}

/** A screen whose ids begin with its own, as the analysis gives them. */
function page(route: string, title: string): ScreenFact {
  const id = `screen:${route}`;
  const [home, own, menu] = [link("Home", "/"), heading(title), button("Menu")];
  const menuId = `${id}::button:menu`;
  const homeId = `${id}::link:home`;
  return {
    ...screen(route),
    id,
    elements: [
      { ...home, id: homeId },
      { ...own, id: `${id}::heading:title` },
      { ...menu, id: menuId },
    ],
    effects: [effect({ trigger: menuId, outcome: "hides", target: homeId })],
    files: ["src/App.tsx", "src/Layout.tsx"],
  };
}

const PAGES = [page("/", "Start"), page("/about", "About")];

describe("what screens share", () => {
  test("is told once, with ids that leave out the screen", () => {
    const { parts, screens } = factorScreens(PAGES);
    expect(parts).toEqual([
      {
        id: "part:1",
        items: {
          elements: [
            expect.objectContaining({ id: "::link:home" }),
            expect.objectContaining({ id: "::button:menu" }),
          ],
          forms: [],
          effects: [expect.objectContaining({ trigger: "::button:menu", target: "::link:home" })],
          files: ["src/App.tsx", "src/Layout.tsx"],
        },
      },
    ]);
    expect(screens[1]).toEqual({
      id: "screen:/about",
      route: "/about",
      title: null,
      parts: ["part:1"],
      own: {
        elements: [expect.objectContaining({ id: "screen:/about::heading:title" })],
        forms: [],
        effects: [],
        files: [],
      },
      spans: {
        elements: [
          [0, 0, 0, 1],
          [1, 0, 1, 1],
        ],
        forms: [],
        effects: [[0, 0, 0, 1]],
      },
      source: { path: "src/App.tsx", line: 1 },
    });
  });

  test("with other screens is another part", () => {
    const third = { ...page("/help", "Help"), elements: page("/help", "").elements.slice(0, 1) };
    const { parts, screens } = factorScreens([...PAGES, third]);
    expect(parts.map(({ items }) => items.elements.map(({ id }) => id))).toEqual([
      ["::link:home"],
      ["::button:menu"],
    ]);
    expect(screens.map((one) => one.parts)).toEqual([
      ["part:1", "part:2"],
      ["part:1", "part:2"],
      ["part:1"],
    ]);
  });

  test("is none where there is one screen, which keeps all in its order", () => {
    const [home] = PAGES;
    const { parts, screens } = factorScreens(PAGES.slice(0, 1));
    expect(parts).toEqual([]);
    expect(screens[0]).toMatchObject({ parts: [], own: { elements: home?.elements } });
  });

  test("does not hold what differs in anything but its screen", () => {
    const [home, about] = PAGES;
    if (home === undefined || about === undefined) throw new Error("The fixture lacks a page");
    const elements = about.elements.map((element) => ({ ...element, initial: false }));
    const { parts } = factorScreens([home, { ...about, elements }]);
    expect(parts.flatMap(({ items }) => items.elements)).toEqual([]);
  });

  test("is counted as often as screens show it", () => {
    expect(countOnScreens(factorScreens(PAGES))).toEqual({ elements: 6, forms: 0, effects: 2 });
  });
});

describe("an opened app model", () => {
  test("has the screens as they were, ids and order included", () => {
    expect(handedOn(PAGES)).toEqual(PAGES);
  });

  test.each(Array.from({ length: 60 }, (_, seed) => seed))(
    "has any screens as they were, seed %i",
    (seed) => {
      const screens = randomScreens(randomFrom(seed));
      const model = asStored(appModel(screens));
      expect(validate("appModel", model)).toMatchObject({ valid: true });
      expect(JSON.stringify(handedOn(screens))).toBe(JSON.stringify(screens));
    },
  );

  test("puts the lists of a screen together once", () => {
    const [home] = handedOn(PAGES);
    expect(home?.elements).toBe(home?.elements);
    expect(home?.effects).toBe(home?.effects);
  });

  test("shares the facts of an element between screens, all but its id", () => {
    const [home, about] = handedOn(PAGES);
    expect(home?.elements[0]?.source).toBe(about?.elements[0]?.source);
  });

  test.each<[what: string, change: (model: AppModel) => void]>([
    ["names a part that is not there", (model) => model.parts.pop()],
    ["has more items of a part than there are", (model) => span(model).splice(3, 1, 9)],
    ["has items of a part that it does not name", (model) => span(model).splice(1, 1, 9)],
    ["has them after more own items than there are", (model) => span(model).splice(0, 1, 9)],
  ])("is refused when a screen %s", (_, change) => {
    const model = asStored(appModel(PAGES));
    change(model);
    expect(() => openAppModel(model)).toThrow(
      expect.objectContaining({ code: "UpstreamArtifactInvalid" }),
    );
  });
});

function span(model: AppModel): number[] {
  const [first] = model.screens[0]?.spans.elements ?? [];
  if (first === undefined) throw new Error("The first screen has no part");
  return first;
}
