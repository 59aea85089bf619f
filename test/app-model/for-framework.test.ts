import { describe, expect, test } from "vitest";
import { chooseFrameworks, factsFor } from "../../src/app-model/for-framework.ts";
import { unnamedElements } from "../../src/app-model/testability.ts";
import { appModel, asStored, button, element, field, mobileApp, screen } from "./builders.ts";

const PAGE = screen("/cart");
const SCREEN = screen("app://shop/Home");
const both = appModel([PAGE, SCREEN], { mobile_apps: [mobileApp()] });

describe("the framework that fits a repository", () => {
  test("is Playwright for pages, and where there is nothing", () => {
    expect(chooseFrameworks("auto", appModel([PAGE]))).toEqual(["playwright"]);
    expect(chooseFrameworks("auto", appModel([]))).toEqual(["playwright"]);
  });

  test("is Maestro for screens of an app", () => {
    expect(chooseFrameworks("auto", appModel([SCREEN]))).toEqual(["maestro"]);
  });

  test("is for the user to say where there is both", () => {
    expect(() => chooseFrameworks("auto", both)).toThrow(
      /choose framework playwright, maestro or both/,
    );
    expect(chooseFrameworks("maestro", both)).toEqual(["maestro"]);
  });

  test("are both where that is asked for and each has a side", () => {
    expect(chooseFrameworks("both", both)).toEqual(["playwright", "maestro"]);
    const inBrowser = appModel([SCREEN], {
      mobile_apps: [mobileApp({ platforms: ["ios", "web"] })],
    });
    expect(chooseFrameworks("both", inBrowser)).toEqual(["playwright", "maestro"]);
  });

  test("are not both where one has nothing to test, which the user is told", () => {
    expect(() => chooseFrameworks("both", appModel([PAGE]))).toThrow(/Choose framework playwright/);
    const app = appModel([SCREEN], { mobile_apps: [mobileApp()] });
    expect(() => chooseFrameworks("both", app)).toThrow(/Choose framework maestro/);
  });
});

describe("the facts that a framework has use for", () => {
  const routesFor = (...[framework, model]: Parameters<typeof factsFor>): string[] =>
    factsFor(framework, model).routes.map(({ path }) => path);

  test("are pages for Playwright and screens for Maestro", () => {
    expect(routesFor(["playwright"], asStored(both))).toEqual(["/cart"]);
    expect(routesFor(["maestro"], asStored(both))).toEqual(["app://shop/Home"]);
  });

  test("are all of them for both", () => {
    expect(routesFor(["playwright", "maestro"], asStored(both))).toEqual([
      "/cart",
      "app://shop/Home",
    ]);
  });

  test("are screens for Playwright too where the app runs in a browser", () => {
    const model = { ...both, mobile_apps: [mobileApp({ platforms: ["android", "web"] })] };
    expect(routesFor(["playwright"], asStored(model))).toEqual(["/cart", "app://shop/Home"]);
  });
});

describe("what a flow cannot find", () => {
  const source = { path: "src/Cart.tsx", line: 7 };
  const reasonFor = (given: Partial<Parameters<typeof element>[0]>): string | undefined => {
    const one = element({ id: "a", role: "button", tag: "Pressable", source, ...given });
    return unnamedElements(asStored(appModel([screen("app://shop/Home", { elements: [one] })])))[0]
      ?.reason;
  };

  test("is told with the line to add", () => {
    const all = { texts: [], id: null };
    expect(reasonFor({ native: { all } })).toBe(
      'it has neither an id nor a text that a device sees; add testID="…"',
    );
    const kotlin = { path: "app/Cart.kt", line: 3 };
    expect(reasonFor({ native: { all }, test_id: "pay", source: kotlin })).toBe(
      'its id "pay" is not seen by any device; add Modifier.testTag("pay"), and testTagsAsResourceId = true at the root',
    );
  });

  test("is told where one device alone does not see it", () => {
    const all = { texts: ["Pay"], id: null };
    expect(reasonFor({ native: { all, ios: null } })).toMatch(/^iOS does not see it/);
    expect(reasonFor({ native: { all } })).toBeUndefined();
  });

  test("is as before for a page of the web", () => {
    const { native: _native, ...pay } = button("Pay");
    const unnamed = element({ id: "b", role: "textbox", field: field() });
    const model = asStored(appModel([screen("/", { elements: [pay, unnamed] })]));
    expect(unnamedElements(model)).toHaveLength(1);
  });
});
