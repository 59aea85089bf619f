import type { OpenAppModel } from "../../../src/app-model/open-app-model.ts";
import type { TestCase } from "../../../src/contracts/depth.ts";
import type {
  AppIdFact,
  ElementFact,
  MobileApp,
  NativeFact,
} from "../../../src/contracts/generated.ts";
import {
  appModel,
  button,
  effect,
  heading,
  mobileApp,
  screen,
  textbox,
} from "../../app-model/builders.ts";

/** An app with a list of goods, a cart and a form to sign in. */
export function shop(
  given: Partial<MobileApp> = {},
  more: Partial<OpenAppModel> = {},
): OpenAppModel {
  const email = seen(textbox("Email"), { id: "email" });
  const password = seen(textbox("Password"));
  const home = screen("app://shop/Home", {
    elements: [
      seen(heading("Goods ($5.00)")),
      seen(button("Cart"), { id: "open_cart" }),
      seen(button("Sign in")),
    ],
    effects: [
      effect({ trigger: "button Cart", outcome: "navigates", target: "app://shop/Cart" }),
      effect({ trigger: "button Sign in", outcome: "navigates", target: "app://shop/SignIn" }),
    ],
  });
  const cart = screen("app://shop/Cart", {
    elements: [
      seen(heading("Your cart")),
      seen(button("Empty it")),
      { ...seen(heading("There is nothing in it")), initial: false },
    ],
    effects: [
      effect({
        trigger: "button Empty it",
        outcome: "shows",
        target: "heading There is nothing in it",
      }),
      effect({ trigger: "button Empty it", outcome: "hides", target: "heading Your cart" }),
    ],
  });
  const signIn = screen("app://shop/SignIn", {
    elements: [
      seen(heading("Welcome")),
      email,
      password,
      seen(button("Go on")),
      { ...seen(heading("Enter an email")), initial: false },
    ],
    effects: [
      effect({
        trigger: "button Go on",
        unless: [email.id],
        outcome: "shows",
        target: "heading Enter an email",
      }),
      effect({
        trigger: "button Go on",
        requires: [email.id, password.id],
        outcome: "navigates",
        target: "app://shop/Home",
      }),
    ],
  });
  const app = mobileApp({ app_ids: [appId("com.acme.shop")], ...given });
  return appModel([home, cart, signIn], { mobile_apps: [app], ...more });
}

export function appId(id: string, given: Partial<AppIdFact> = {}): AppIdFact {
  return {
    id,
    platform: "android",
    build: null,
    certainty: "literal",
    source: { path: "app.json", line: 3 },
    by: "expo",
    ...given,
  };
}

/** The element as devices see it: by its name, and by an id where it has one. */
export function seen(
  element: ElementFact,
  given: Partial<NativeFact> & { id?: string } = {},
): ElementFact {
  const { id = null, ...native } = given;
  const texts = element.name === null ? [] : [element.name];
  return { ...element, native: { all: { texts, id }, ...native } };
}

export function testCase(id: string, given: Partial<TestCase> = {}): TestCase {
  return {
    id,
    title: "The cart opens",
    preconditions: [],
    steps: ['Launch "Shop"', 'Tap the "Cart" button'],
    expected: 'The "Your cart" heading is visible',
    priority: "critical",
    ...given,
  };
}
