import type { Evaluator } from "../../code/evaluator.ts";
import { stringOf } from "../../code/text.ts";
import { UNDEFINED, type ElementValue, type Value } from "../../code/value.ts";
import { isWithin } from "../../limits.ts";
import { weaker, type Presence } from "../../partial.ts";
import { isNavigatorPart } from "./navigators.ts";
import type { NavigatorScreen, ScreenContent } from "./placement.ts";

interface Around {
  readonly presence: Presence;
  readonly branch: string;
  readonly options: readonly Value[];
  readonly depth: number;
}

const TOP: Around = { presence: "yes", branch: "", options: [], depth: 0 };

/** The screens among the children of a navigator, in groups and under conditions too. */
export function screensIn(
  children: Value | undefined,
  evaluator: Evaluator,
  options: readonly Value[],
): readonly NavigatorScreen[] {
  const found: NavigatorScreen[] = [];
  if (children !== undefined) addScreens(children, { ...TOP, options }, { found, evaluator });
  return found;
}

interface Target {
  readonly found: NavigatorScreen[];
  readonly evaluator: Evaluator;
}

function addScreens(value: Value, around: Around, target: Target): void {
  if (!isWithin("routeDepth", around.depth) || !isWithin("routes", target.found.length + 1)) return;
  const inside = { ...around, depth: around.depth + 1 };
  switch (value.kind) {
    case "array":
      for (const item of value.items) addScreens(item, inside, target);
      return;
    case "variants":
      for (const [index, option] of value.options.entries()) {
        const presence = weaker(around.presence, option.presence);
        addScreens(
          option.value,
          { ...inside, presence, branch: `${around.branch}.${index}` },
          target,
        );
      }
      return;
    case "element":
      addElement(value, inside, target);
      return;
    default:
  }
}

function addElement(element: ElementValue, around: Around, target: Target): void {
  const { properties } = element.properties;
  const children = properties.get("children");
  const part = isNavigatorPart(element.type);
  if (part === "Screen") {
    const screen = screenOf(element, around);
    if (screen !== null) target.found.push(screen);
    return;
  }
  if (part === "Group" || isFragment(element.type)) {
    const own = properties.get("screenOptions");
    const options = own === undefined ? around.options : [...around.options, own];
    if (children !== undefined) addScreens(children, { ...around, options }, target);
    return;
  }
  // A component of the source that gives screens, or a guard around them.
  if (typeof element.type === "object" && element.type.kind === "function")
    addScreens(target.evaluator.call(element.type, [element.properties]), around, target);
}

function isFragment(type: ElementValue["type"]): boolean {
  return typeof type === "object" && type.kind === "external" && type.name.endsWith("Fragment");
}

function screenOf(
  { properties: { properties }, path, line }: ElementValue,
  around: Around,
): NavigatorScreen | null {
  const name = stringOf(properties.get("name"));
  const content = contentOf(properties);
  if (name === null || content === null) return null;
  const own = properties.get("options");
  return {
    name,
    presence: around.presence,
    branch: around.branch,
    source: path === "" ? null : { path, line },
    options: own === undefined ? around.options : [...around.options, own],
    content,
  };
}

function contentOf(properties: ReadonlyMap<string, Value>): ScreenContent | null {
  const component = properties.get("component");
  if (component !== undefined) return { kind: "component", component };
  const render = properties.get("getComponent") ?? properties.get("children");
  return render === undefined ? null : { kind: "render", render };
}

/** The screens of the static configuration: `{ screens: { Home, Tabs: { screen, options } }, groups }`. */
export function screensOfConfig(
  config: Value,
  evaluator: Evaluator,
  options: readonly Value[],
): readonly NavigatorScreen[] {
  if (config.kind !== "object") return [];
  const screens = config.properties.get("screens");
  const groups = config.properties.get("groups");
  const own = screens?.kind === "object" ? [...screens.properties] : [];
  const grouped = groups?.kind === "object" ? [...groups.properties] : [];
  return [
    ...own.map(([name, value]) => configured(name, value, options)),
    ...grouped.flatMap(([branch, group]) => {
      if (group.kind !== "object") return [];
      const more = group.properties.get("screenOptions");
      const all = more === undefined ? options : [...options, more];
      const isShown = group.properties.get("if");
      const presence: Presence = isShown === undefined ? "yes" : presenceOf(isShown, evaluator);
      return screensOfConfig(group, evaluator, all).map((screen) =>
        withPlace(screen, presence, branch),
      );
    }),
  ];
}

function withPlace(screen: NavigatorScreen, presence: Presence, branch: string): NavigatorScreen {
  return { ...screen, presence, branch };
}

/** `if` is a hook that says whether the screen is there. */
function presenceOf(hook: Value, evaluator: Evaluator): Presence {
  const truth = evaluator.truth(evaluator.call(hook, []));
  return truth === null ? "maybe" : truth ? "yes" : "no";
}

function configured(name: string, value: Value, options: readonly Value[]): NavigatorScreen {
  const isDetailed = value.kind === "object" && value.properties.has("screen");
  const component = isDetailed ? (value.properties.get("screen") ?? UNDEFINED) : value;
  const own = isDetailed
    ? (value.properties.get("options") ?? value.properties.get("navigationOptions"))
    : undefined;
  return {
    name,
    presence: "yes",
    branch: "",
    source: sourceOf(component),
    options: own === undefined ? options : [...options, own],
    content: { kind: "component", component },
  };
}

function sourceOf(component: Value): NavigatorScreen["source"] {
  if (component.kind !== "function") return null;
  const line = component.node.loc?.start.line ?? 1;
  return { path: component.scope.module.path, line };
}
