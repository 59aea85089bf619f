import { factorScreens } from "../../src/app-model/factor-screens.ts";
import type { OpenAppModel } from "../../src/app-model/open-app-model.ts";
import type {
  AppModel,
  EffectFact,
  ElementFact,
  FieldFact,
  MobileApp,
  RouteFact,
  ScreenFact,
} from "../../src/contracts/generated.ts";

/** Builders for small app models: a test names only what it is about. */

export function element(given: Partial<ElementFact> & { id: string }): ElementFact {
  return {
    role: null,
    name: null,
    certainty: "literal",
    alternatives: [],
    label: null,
    placeholder: null,
    text: null,
    test_id: null,
    tag: "div",
    level: null,
    href: null,
    field: null,
    initial: true,
    repeated: false,
    source: { path: "src/App.tsx", line: 10 },
    by: "test",
    ...given,
  };
}

export function field(given: Partial<FieldFact> = {}): FieldFact {
  return {
    type: "text",
    name: null,
    required: false,
    min: null,
    max: null,
    min_length: null,
    max_length: null,
    pattern: null,
    value: null,
    options: [],
    ...given,
  };
}

export const heading = (name: string, line = 3): ElementFact =>
  element({ id: `heading ${name}`, role: "heading", name, tag: "h1", level: 1, ...at(line) });

export const button = (name: string, line = 20): ElementFact =>
  element({ id: `button ${name}`, role: "button", name, tag: "button", ...at(line) });

export const textbox = (name: string, line = 15): ElementFact =>
  element({
    id: `textbox ${name}`,
    role: "textbox",
    name,
    label: name,
    tag: "input",
    field: field(),
    ...at(line),
  });

export const link = (name: string, href: string, line = 5): ElementFact =>
  element({ id: `link ${name}`, role: "link", name, href, tag: "a", ...at(line) });

export function effect(
  given: Pick<EffectFact, "trigger" | "outcome" | "target"> & Partial<EffectFact>,
): EffectFact {
  return {
    action: "click",
    requires: [],
    certainty: "literal",
    source: { path: "src/App.tsx", line: 40 },
    by: "test",
    ...given,
  };
}

export function screen(route: string, given: Partial<ScreenFact> = {}): ScreenFact {
  return {
    id: `screen ${route}`,
    route,
    title: null,
    elements: [],
    forms: [],
    effects: [],
    files: ["src/App.tsx"],
    source: { path: "src/App.tsx", line: 1 },
    ...given,
  };
}

export function routeOf(given: ScreenFact, guarded = false): RouteFact {
  return {
    path: given.route,
    kind: "table",
    screen: given.id,
    guarded,
    certainty: "literal",
    source: { path: "src/routes.tsx", line: 2 },
    by: "test",
  };
}

export function appModel(screens: ScreenFact[], given: Partial<OpenAppModel> = {}): OpenAppModel {
  return {
    version: "1",
    working_directory: "",
    packages: [],
    mobile_apps: [],
    routes: screens.map((one) => routeOf(one)),
    screens,
    endpoints: [],
    tests: { config: null, specs: [], helpers: [] },
    gaps: [],
    ...given,
  };
}

export function mobileApp(given: Partial<MobileApp> = {}): MobileApp {
  return {
    id: "shop",
    name: "Shop",
    folder: "",
    toolkit: "react-native",
    platforms: ["android", "ios"],
    app_ids: [],
    start: "app://shop/Home",
    permissions: [],
    source: { path: "package.json", line: 1 },
    by: "test",
    ...given,
  };
}

/** The app model as it is stored and handed on: what screens share is told once. */
export function asStored({ screens, ...others }: OpenAppModel): AppModel {
  return { ...others, ...factorScreens(screens) };
}

function at(line: number): Pick<ElementFact, "source"> {
  return { source: { path: "src/App.tsx", line } };
}

/** A to-do page with one form that adds an entry, and a page about it. */
export function todoApp(): OpenAppModel {
  const entry = textbox("New entry");
  const home = screen("/", {
    title: "Home",
    elements: [heading("Entries"), entry, button("Add"), link("About", "/about")],
    forms: [
      {
        id: "form",
        fields: [entry.id],
        submit: "button Add",
        source: { path: "src/App.tsx", line: 12 },
        by: "test",
      },
    ],
    effects: [
      effect({
        trigger: "button Add",
        action: "submit",
        requires: [entry.id],
        outcome: "echoes",
        target: entry.id,
      }),
      effect({
        trigger: "button Add",
        action: "submit",
        requires: [entry.id],
        outcome: "clears",
        target: entry.id,
      }),
    ],
  });
  const about = screen("/about", { title: "About", elements: [heading("About this app")] });
  return appModel([home, about]);
}
