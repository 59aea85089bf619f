import { describe, expect, test } from "vitest";
import type { OpenAppModel } from "../../../src/app-model/open-app-model.ts";
import { maestro } from "../../../src/frameworks/maestro/framework.ts";
import { readCase } from "../../../src/step-language/index.ts";
import { button, heading, screen } from "../../app-model/builders.ts";
import { appId, seen, shop, testCase } from "./shop.ts";
import { commands, write, written } from "./write-flows.ts";

const FILL = [
  'Launch "Shop"',
  'Tap the "Sign in" button',
  'Fill the "Email" textbox with "ada@example.com"',
];

test("a case is one flow, with its phrases as comments", () => {
  expect(write([testCase("tc_a")])).toEqual([
    {
      path: ".maestro/the-cart-opens.yaml",
      cases: ["tc_a"],
      contents: [
        "appId: com.acme.shop",
        "name: 'The cart opens'",
        "tags:",
        "  - 'smoke'",
        "  - 'critical'",
        "  - 'tc_a'",
        "---",
        '# Launch "Shop"',
        "- launchApp:",
        "    clearState: true",
        '# Tap the "Cart" button',
        "- tapOn:",
        "    id: 'open_cart'",
        '# The "Your cart" heading is visible',
        "- assertVisible: 'Your cart'",
        "",
      ].join("\n"),
    },
  ]);
});

describe("commands", () => {
  test("find a text as a whole, its special signs escaped", () => {
    const given = { steps: ['Launch "Shop"'], expected: 'The "Goods ($5.00)" heading is visible' };
    expect(commands(given)).toContain("- assertVisible: 'Goods \\(\\$5\\.00\\)'");
  });

  test("type into the field that was tapped, and hide the keyboard from what lies below", () => {
    const given = {
      steps: [...FILL, 'Tap the "Go on" button'],
      expected: 'The "Welcome" heading is visible',
    };
    expect(commands(given)).toContain(
      [
        "- tapOn:",
        "    id: 'email'",
        "- inputText: 'ada@example.com'",
        "- hideKeyboard:",
        "    optional: true",
        "- tapOn: 'Go on'",
      ].join("\n"),
    );
  });

  test("never run a script that stands in what is typed", () => {
    const steps = FILL.map((step) => step.replace("ada@example.com", "${1 + 1}"));
    const given = { steps, expected: 'The "Welcome" heading is visible' };
    expect(commands(given)).toContain("- inputText: '\\${1 + 1}'");
    const user = {
      ...given,
      steps: FILL.map((step) => step.replace("ada@example.com", "${E2E_USER}")),
    };
    expect(commands(user)).toContain("- inputText: '${E2E_USER}'");
  });

  test("expect what a field holds by the field and its text", () => {
    const given = { steps: FILL, expected: 'The "Email" textbox has value "ada@example.com"' };
    expect(commands(given)).toContain("    id: 'email'\n    text: 'ada@example\\.com'");
  });

  test("expect that something is gone", () => {
    const steps = ['Launch "Shop"', 'Tap the "Cart" button', 'Tap the "Empty it" button'];
    const expected =
      'The "There is nothing in it" heading is visible; The "Your cart" heading is not visible';
    expect(commands({ steps, expected })).toContain(
      "- assertVisible: 'There is nothing in it'\n- assertNotVisible: 'Your cart'",
    );
  });

  test("go back as each device does", () => {
    const given = {
      steps: ['Launch "Shop"', 'Tap the "Cart" button', "Go back"],
      expected: 'The "Cart" button is visible',
    };
    expect(commands(given, shop({ platforms: ["android"] }))).toContain("\n- back\n");
    expect(commands(given)).toContain("      platform: iOS\n    commands:\n      - swipe:\n");
  });

  test("start the app again with what it has stored", () => {
    const given = {
      steps: ['Launch "Shop"', 'Restart "Shop"'],
      expected: 'The "Cart" button is visible',
    };
    expect(commands(given)).toContain("- launchApp:\n    stopApp: true\n");
  });
});

test("a screen is named as people know it, and looked for once", () => {
  const given = {
    title: "Cart leads to app://shop/Cart",
    expected: 'The URL is "app://shop/Cart"; The "Your cart" heading is visible',
  };
  const [file] = write([testCase("tc_a", given)]);
  expect(file?.path).toBe(".maestro/cart-leads-to-cart.yaml");
  expect(file?.contents.match(/assertVisible/g)).toHaveLength(1);
});

test("a screen is not known by one of several texts that it may read", () => {
  const greeting = seen(heading("Good morning"));
  const home = screen("app://shop/Home", {
    elements: [
      { ...greeting, certainty: "alternatives", alternatives: ["Good evening"] },
      seen(button("Cart")),
    ],
  });
  const given = { steps: ['Launch "Shop"'], expected: 'The URL is "app://shop/Home"' };
  expect(commands(given, { ...shop(), screens: [home] })).toContain("- assertVisible: 'Cart'\n");
});

test("what nobody sees of a text is a gap in what it is found by", () => {
  const home = screen("app://shop/Home", { elements: [seen(button("\u200FSign in"))] });
  const given = { steps: ['Launch "Shop"'], expected: 'The "\u200FSign in" button is visible' };
  expect(commands(given, { ...shop(), screens: [home] })).toContain("- assertVisible: '.*Sign in'");
});

describe("the app", () => {
  test("is a variable where builds differ, with the choices named", () => {
    const ids = [
      appId("com.acme.shop", { build: "release" }),
      appId("com.acme.shop.debug", { build: "debug" }),
    ];
    const contents = written({}, shop({ app_ids: ids }));
    expect(contents).toContain("appId: ${APP_ID || 'com.acme.shop.debug'}\n");
    expect(contents).toContain(
      "# APP_ID is one of com.acme.shop (Android, release), com.acme.shop.debug (Android, debug).",
    );
  });

  test("is a variable where what the source says is no id, and says why", () => {
    const contents = written({}, shop({ app_ids: [appId("com..shop")] }));
    expect(contents).toContain("appId: ${APP_ID}\n");
    expect(contents).toContain("com..shop of the source has an empty part");
  });

  test("is a variable alone where the source says nothing", () => {
    expect(written({}, shop({ app_ids: [] }))).toContain("appId: ${APP_ID}\n");
  });
});

describe("what only one device sees", () => {
  const model = (ios: null): OpenAppModel => {
    const home = screen("app://shop/Home", {
      elements: [seen(heading("Goods"), { ios }), seen(button("Cart"))],
    });
    return { ...shop(), screens: [home] };
  };

  test("makes a flow for that device alone", () => {
    const given = { steps: ['Launch "Shop"'], expected: 'The "Goods" heading is visible' };
    expect(written(given, model(null))).toContain("  - 'android'\n");
  });
});

describe("a case that cannot be a flow", () => {
  test.each([
    ["opens a URL", { steps: ['Open "/cart"'] }, /launches no app/],
    ["names what is not there", { steps: ['Launch "Shop"', 'Tap the "Pay" button'] }, /Pay/],
    ["is not in the step language", { steps: ['Launch "Shop"', "Look around"] }, /step language/],
  ])("%s: it is left out with the reason", (_, given, reason) => {
    const request = {
      cases: [readCase(testCase("tc_a", given))],
      model: shop(),
      existingPaths: [],
    };
    expect(maestro.write(request)).toEqual([]);
    expect(maestro.leftOut(request)).toEqual([
      { what: "tc_a", reason: expect.stringMatching(reason), source: null },
    ]);
  });
});
