import { describe, expect, test } from "vitest";
import { maestro } from "../../../src/frameworks/maestro/framework.ts";
import { readCase } from "../../../src/step-language/index.ts";
import { appId, shop, testCase } from "./shop.ts";

const CASES = [
  testCase("tc_a", {
    steps: [
      'Launch "Shop"',
      'Tap the "Sign in" button',
      'Fill the "Email" textbox with "ada@example.com"',
      'Fill the "Password" textbox with "secret words"',
      'Tap the "Go on" button',
    ],
    expected: 'The "Cart" button is visible',
  }),
];

function goodFlow(model = shop()): string {
  const [file] = maestro.write({ cases: CASES.map(readCase), model, existingPaths: [] });
  return file?.contents ?? "";
}

function rulesOf(
  contents: string,
  { model = shop(), existingPaths = [] as string[] } = {},
): string[] {
  const context = { model, cases: CASES, existingPaths };
  const report = maestro.check([{ path: ".maestro/a.yaml", contents }], context);
  return [...new Set(report.files.flatMap(({ findings }) => findings.map(({ rule }) => rule)))];
}

test("a good flow has nothing against it, and each of its selectors rests on a line", () => {
  expect(rulesOf(goodFlow())).toEqual([]);
  const context = { model: shop(), cases: CASES, existingPaths: [] };
  const report = maestro.check([{ path: ".maestro/a.yaml", contents: goodFlow() }], context);
  expect(report.files[0]?.locators.evidence[1]).toEqual({
    line: 12,
    what: 'text "Sign in"',
    source: "src/App.tsx:20",
  });
});

describe("a flow is refused that", () => {
  test.each([
    ["is no flow of Maestro's", "tapOn: 'Sign in'", "tap: 'Sign in'", "command"],
    ["names what the source does not have", "tapOn: 'Sign in'", "tapOn: 'Log in'", "ungrounded"],
    ["names a part of a text", "tapOn: 'Sign in'", "tapOn: 'Sign'", "ungrounded"],
    ["uses another expression", "tapOn: 'Sign in'", "tapOn: 'Sign (in|up)'", "ungrounded"],
    ["names an id that is another's", "id: 'email'", "id: 'mail'", "ungrounded"],
    ["skips a step", "- tapOn: 'Sign in'\n", "", "ungrounded"],
    ["types nowhere", "- tapOn: 'Password'\n", "- tapOn: 'Welcome'\n", "ungrounded"],
    ["does not fill what is needed", "- inputText: 'secret words'\n", "", "ungrounded"],
    [
      "expects what is still there to be gone",
      "- assertVisible:",
      "- assertNotVisible:",
      "ungrounded",
    ],
    ["expects nothing", /- assertVisible:[^-]*$/, "- back\n", "no-assertion"],
    ["is for another app", "appId: com.acme.shop", "appId: com.acme.bank", "ungrounded"],
    ["taps a point", "tapOn: 'Sign in'", "tapOn:\n    point: '50%, 50%'", "brittle-selector"],
    ["takes the first of several", "id: 'email'", "id: 'email'\n    index: 0", "brittle-selector"],
    [
      "waits for a time",
      "- tapOn: 'Sign in'",
      "- waitForAnimationToEnd\n- tapOn: 'Sign in'",
      "flaky-command",
    ],
    [
      "depends on what is seen",
      "- tapOn: 'Sign in'",
      "- runFlow:\n    when:\n      visible: 'Sign in'\n    commands:\n      - tapOn: 'Sign in'",
      "conditional",
    ],
    [
      "goes back where that does nothing",
      "- tapOn: 'Sign in'\n",
      "- tapOn: 'Sign in'\n- back\n- tapOn: 'Sign in'\n",
      "ungrounded",
    ],
    ["has no case", "  - 'tc_a'\n", "", "no-case"],
    ["has a case that nobody asked for", "  - 'tc_a'", "  - 'tc_b'", "unknown-case"],
    ["has no name", /name: .*\n/, "", "no-name"],
    ["runs what nobody knows", "- tapOn: 'Sign in'", "- runFlow: 'sign-in.yaml'", "file"],
  ])("%s", (_, from, to, rule) => {
    const changed = goodFlow().replace(from, to);
    expect(changed).not.toBe(goodFlow());
    expect(rulesOf(changed)).toContain(rule);
  });

  test("runs a flow of the project after which nothing can be followed", () => {
    const flow = goodFlow().replace("- tapOn: 'Sign in'", "- runFlow: 'sign-in.yaml'");
    expect(rulesOf(flow, { existingPaths: [".maestro/sign-in.yaml"] })).toEqual(["ungrounded"]);
  });
});

test("the app may be a variable with one of its ids, and none of another app", () => {
  const model = shop({ app_ids: [appId("com.acme.shop"), appId("com.acme.shop.dev")] });
  const withId = (id: string): string => goodFlow().replace("appId: com.acme.shop", `appId: ${id}`);
  expect(rulesOf(withId("${APP_ID || 'com.acme.shop.dev'}"), { model })).toEqual([]);
  expect(rulesOf(withId("${APP_ID}"), { model })).toEqual([]);
  expect(rulesOf(withId("${APP_ID || 'com.acme.bank'}"), { model })).toEqual(["ungrounded"]);
});

test("the code alone is judged where the cases are not at hand", () => {
  const check = (contents: string): string[] =>
    maestro
      .checkCode([{ path: ".maestro/a.yaml", contents }], { model: shop(), existingPaths: [] })
      .flatMap(({ findings }) => findings.map(({ rule }) => rule));
  expect(check(goodFlow())).toEqual([]);
  expect(check(goodFlow().replace("tapOn:", "tap:"))).toContain("command");
});
