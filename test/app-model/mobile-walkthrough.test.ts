import { describe, expect, test } from "vitest";
import type { OpenAppModel } from "../../src/app-model/open-app-model.ts";
import { installedAs, sightOn } from "../../src/app-model/mobile-apps.ts";
import { followSteps, stateAfter } from "../../src/app-model/walkthrough.ts";
import type { AppIdFact, EffectFact } from "../../src/contracts/generated.ts";
import type { Step } from "../../src/step-language/index.ts";
import { appModel, button, effect, element, heading, mobileApp, screen } from "./builders.ts";

const LAUNCH: Step = { kind: "launch", app: "Shop" };
const BACK: Step = { kind: "back" };
const tap = (name: string): Step => ({ kind: "tap", target: { by: "role", role: "button", name } });

/** Home leads to the cart; `leads` says more of how. */
function shop(leads: Partial<EffectFact> = {}): OpenAppModel {
  const cart = { outcome: "navigates", target: "app://shop/Cart", ...leads } as const;
  const home = screen("app://shop/Home", {
    elements: [heading("Goods"), button("Cart")],
    effects: [effect({ trigger: "button Cart", ...cart })],
  });
  const away = screen("app://shop/Cart", {
    elements: [heading("Your cart"), button("Keep shopping")],
    effects: [effect({ trigger: "button Keep shopping", outcome: "navigates", target: ".." })],
  });
  return appModel([home, away], { mobile_apps: [mobileApp()] });
}

const pathAfter = (model: OpenAppModel, steps: readonly Step[]): string | null | undefined =>
  stateAfter(model, steps)?.path;

describe("a launch", () => {
  test("shows what the app starts with, from which taps lead on", () => {
    expect(pathAfter(shop(), [LAUNCH])).toBe("app://shop/Home");
    expect(pathAfter(shop(), [LAUNCH, tap("Cart")])).toBe("app://shop/Cart");
  });

  test("of an app that the source does not have is a problem", () => {
    const { problem } = followSteps(shop(), [{ kind: "launch", app: "Bank" }]);
    expect(problem?.reason).toBe("The source has no mobile app that is called Bank.");
  });

  test("is a problem where the source does not say what is shown at first", () => {
    const model = { ...shop(), mobile_apps: [mobileApp({ start: null })] };
    expect(followSteps(model, [LAUNCH]).problem?.reason).toMatch(/what Shop shows at first/);
  });

  test("is the only way to a screen: none is opened by its route", () => {
    const { problem } = followSteps(shop(), [{ kind: "open", path: "app://shop/Cart" }]);
    expect(problem?.reason).toMatch(/reached from its launch alone/);
  });

  test("comes before the app is started again", () => {
    const restart: Step = { kind: "restart", app: "Shop" };
    expect(followSteps(shop(), [restart]).problem?.reason).toMatch(/before it was launched/);
    expect(pathAfter(shop(), [LAUNCH, tap("Cart"), restart])).toBe("app://shop/Home");
  });
});

describe("going back", () => {
  test("leads to the screen before, by the device or by a control", () => {
    expect(pathAfter(shop(), [LAUNCH, tap("Cart"), BACK])).toBe("app://shop/Home");
    expect(pathAfter(shop(), [LAUNCH, tap("Cart"), tap("Keep shopping")])).toBe("app://shop/Home");
  });

  test("is a problem where there was no screen before", () => {
    expect(followSteps(shop(), [LAUNCH, BACK]).problem?.reason).toMatch(/going back/);
  });

  test("does not lead to a screen that was replaced", () => {
    const steps = [LAUNCH, tap("Cart"), BACK];
    expect(followSteps(shop({ history: "replace" }), steps).problem?.reason).toMatch(/going back/);
  });
});

describe("what an app is installed as", () => {
  const id = (given: Partial<AppIdFact>): AppIdFact => ({
    id: "com.acme.shop",
    platform: "android",
    build: null,
    certainty: "literal",
    source: { path: "app.json", line: 3 },
    by: "expo",
    ...given,
  });

  test("is certain when all platforms and builds have one id", () => {
    const app = mobileApp({ app_ids: [id({}), id({ platform: "ios" })] });
    expect(installedAs(app)).toMatchObject({ kind: "certain", id: "com.acme.shop" });
  });

  test.each<[why: string, ids: AppIdFact[]]>([
    ["builds differ", [id({}), id({ id: "com.acme.shop.debug", build: "debug" })]],
    ["code decides a part of it", [id({ certainty: "pattern" })]],
    ["the source does not say it", []],
  ])("is a choice where %s", (_, ids) => {
    expect(installedAs(mobileApp({ app_ids: ids }))).toEqual({ kind: "choices", choices: ids });
  });
});

test("a platform sees what is said for all, unless it has its own", () => {
  const all = { texts: ["Save"], id: "save" };
  const save = element({ id: "save", native: { all, ios: null } });
  expect(sightOn(save, "android")).toEqual(all);
  expect(sightOn(save, "ios")).toBeNull();
  expect(sightOn(element({ id: "web" }), "ios")).toBeNull();
});
