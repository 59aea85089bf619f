import { describe, expect, test } from "vitest";
import { authorCases } from "../../../src/models/offline/author/case-author.ts";
import { reachableScreens } from "../../../src/models/offline/author/reachable-screens.ts";
import type { OpenAppModel } from "../../../src/app-model/open-app-model.ts";
import {
  appModel,
  button,
  effect,
  element,
  field,
  mobileApp,
  screen,
} from "../../app-model/builders.ts";

const text = (words: string): ReturnType<typeof element> =>
  element({
    id: `text ${words}`,
    text: words,
    tag: "p",
    native: { all: { texts: [words], id: null } },
  });

/** Home leads to the cart, and nothing leads to the attic. */
function shop(): OpenAppModel {
  const home = screen("app://shop/Home", {
    elements: [text("All our goods"), button("To the cart")],
    effects: [
      effect({
        trigger: "button To the cart",
        outcome: "navigates",
        target: "app://shop/Cart",
      }),
    ],
  });
  const cart = screen("app://shop/Cart", { elements: [text("Nothing in it")] });
  const attic = screen("app://shop/Attic", { elements: [text("Dust")] });
  return appModel([home, cart, attic], { mobile_apps: [mobileApp()] });
}

const casesOf = (): readonly string[] =>
  authorCases(shop(), "core").found.map(
    ({ steps, expected }) => `${steps.join(", ")}: ${expected}`,
  );

describe("screens of a mobile app", () => {
  test("are reached from its launch by what is tapped", () => {
    const { found } = reachableScreens(shop());
    expect(found.map(({ route, way }) => [route.path, way.length])).toEqual([
      ["app://shop/Home", 1],
      ["app://shop/Cart", 2],
    ]);
  });

  test("are told as left out where nothing leads to them", () => {
    expect(reachableScreens(shop()).exclusions).toMatchObject([
      {
        what: "the page app://shop/Attic",
        reason: "no control that is followed leads to it from the launch",
      },
    ]);
  });
});

test("cases launch the app, tap, and go back to what was there before", () => {
  expect(casesOf()).toEqual(
    expect.arrayContaining([
      'Launch "Shop": The "To the cart" button is visible; The text "All our goods" is visible',
      'Launch "Shop", Tap the "To the cart" button: The URL is "app://shop/Cart"; The text "Nothing in it" is visible',
      'Launch "Shop", Tap the "To the cart" button, Go back: The text "All our goods" is visible; The "To the cart" button is visible',
    ]),
  );
});

describe("what no device tells from all else", () => {
  const dialogIn = element({
    id: "dialog",
    role: "dialog",
    initial: false,
    native: { all: { texts: [], id: null } },
  });
  const offer = { ...text("Half price today"), initial: false };
  const shown = (...targets: readonly string[]): ReturnType<typeof effect>[] =>
    targets.map((target) => effect({ trigger: "button Offers", outcome: "shows", target }));

  test("is not expected beside what is told", () => {
    const home = screen("app://shop/Home", {
      elements: [button("Offers"), dialogIn, offer],
      effects: shown("dialog", "text Half price today"),
    });
    const model = appModel([home], { mobile_apps: [mobileApp()] });
    const found = authorCases(model, "core").found.find(({ steps }) => steps.length === 2);
    expect(found?.expected).toBe('The text "Half price today" is visible');
  });

  test("gives no case where there is nothing else", () => {
    const home = screen("app://shop/Home", {
      elements: [button("Offers"), dialogIn],
      effects: shown("dialog"),
    });
    const model = appModel([home], { mobile_apps: [mobileApp()] });
    expect(authorCases(model, "core").found.map(({ steps }) => steps.length)).toEqual([1]);
  });

  test("keeps nobody from going on to what is behind it", () => {
    const [home, next] = [
      screen("app://shop/Home", {
        elements: [button("Go on")],
        effects: [
          effect({
            trigger: "button Go on",
            outcome: "navigates",
            target: "app://shop/Next",
          }),
        ],
      }),
      screen("app://shop/Next", { elements: [button("Go on")] }),
    ];
    const model = appModel([home, next], { mobile_apps: [mobileApp()] });
    expect(reachableScreens(model).found).toHaveLength(2);
    expect(authorCases(model, "core").found.map(({ steps }) => steps.length)).toEqual([1]);
  });
});

describe("an app that asks who is there", () => {
  const fieldOf = (id: string, type: string): ReturnType<typeof element> =>
    element({
      id,
      test_id: id,
      tag: "TextInput",
      field: field({ type }),
      native: { all: { texts: [], id } },
    });

  function closedShop(): OpenAppModel {
    const login = screen("app://shop/Login", {
      elements: [
        text("Who are you?"),
        fieldOf("email", "email"),
        fieldOf("secret", "password"),
        button("Go in"),
      ],
      effects: [
        effect({
          trigger: "button Go in",
          outcome: "navigates",
          target: "app://shop/Home",
          requires: ["email", "secret"],
          certainty: "pattern",
        }),
      ],
    });
    const home = screen("app://shop/Home", {
      elements: [text("All our goods"), button("To the cart")],
    });
    const model = appModel([login, home], {
      mobile_apps: [mobileApp({ start: "app://shop/Login" })],
    });
    const routes = model.routes.map((route) => ({
      ...route,
      guarded: route.path.endsWith("Home"),
    }));
    return { ...model, routes };
  }

  test("is signed in to with the account of the environment, and nobody goes back from there", () => {
    const cases = authorCases(closedShop(), "core").found.filter(({ steps }) => steps.length > 3);
    expect(cases.map(({ steps }) => steps.slice(1))).toEqual([
      [
        'Fill the element with test id "email" with "{E2E_USER}"',
        'Fill the element with test id "secret" with "{E2E_PASSWORD}"',
        'Tap the "Go in" button',
        'Wait for the page "app://shop/Home"',
      ],
    ]);
  });
});
