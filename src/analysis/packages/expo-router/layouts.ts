import type { Evaluator } from "../../code/evaluator.ts";
import { stringOf } from "../../code/text.ts";
import { literal, UNKNOWN, type ElementValue, type Value } from "../../code/value.ts";
import { isWithin } from "../../limits.ts";
import { weaker, type Presence } from "../../partial.ts";
import type { UiNode } from "../../ui/tree.ts";
import { renderNavigator } from "../react-navigation/components.ts";
import {
  NAVIGATION,
  type NavigatorKind,
  type NavigatorScreen,
} from "../react-navigation/placement.ts";
import type { Place, Renderer } from "../rendering.ts";
import type { Component } from "../types.ts";
import { ROUTE_FILES, type RouteFile } from "./files.ts";

/** What a layout says of its screens: their options, and whether they are there. */
interface Said {
  readonly options: readonly Value[];
  readonly presence: Presence;
  readonly branch: string;
}

/** A navigator between the files of the folder that its layout is in. */
export function layoutNavigator(kind: NavigatorKind): Component {
  return { render: (element, place, renderer) => renderLayout(kind, element, place, renderer) };
}

/** Shows the files of a folder one at a time, with nothing around them. */
export const slot: Component = {
  render: (element, place, renderer) => renderLayout("slot", element, place, renderer),
};

function renderLayout(
  kind: NavigatorKind,
  element: ElementValue,
  place: Place,
  renderer: Renderer,
): readonly UiNode[] {
  const files = ROUTE_FILES.read(place);
  const navigation = NAVIGATION.read(place);
  if (files === null || navigation === null) return [];
  const children = files.layouts.get(navigation.at.join("/"))?.children ?? [];
  const { properties } = element.properties;
  const shared = properties.get("screenOptions");
  const said = new Map<string, Said>();
  const top: Around = { presence: "yes", branch: "", depth: 0 };
  addSaid(properties.get("children"), top, { said, evaluator: renderer.evaluator });
  const options = shared === undefined ? [] : [shared];
  const screens = inOrder(children, [...said.keys()]).map((file) =>
    screenOf(file, said.get(file.name), { options, evaluator: renderer.evaluator }),
  );
  const initial = stringOf(properties.get("initialRouteName"));
  const ownBar = properties.get("tabBar");
  const hasOwnDrawer = properties.has("drawerContent");
  return renderNavigator({ kind, initial, screens, ownBar, hasOwnDrawer }, place, renderer);
}

/** Screens that a layout names come in its order, the others after them; an index is the first. */
function inOrder(files: readonly RouteFile[], names: readonly string[]): readonly RouteFile[] {
  const placeOf = ({ name }: RouteFile): number => {
    const place = names.indexOf(name);
    return place === -1 ? names.length + (/(?:^|\/)index$/u.test(name) ? 0 : 1) : place;
  };
  return files.toSorted((a, b) => placeOf(a) - placeOf(b));
}

interface Given {
  readonly options: readonly Value[];
  readonly evaluator: Evaluator;
}

function screenOf(
  { name, file }: RouteFile,
  said: Said | undefined,
  { options, evaluator }: Given,
): NavigatorScreen {
  return {
    name,
    presence: said?.presence ?? "yes",
    branch: said?.branch ?? "",
    source: { path: file, line: 1 },
    options: [...options, ...(said?.options ?? [])],
    content: { kind: "component", component: evaluator.exported(file, "default") ?? UNKNOWN },
  };
}

interface Around {
  readonly presence: Presence;
  readonly branch: string;
  readonly depth: number;
}

interface Target {
  readonly said: Map<string, Said>;
  readonly evaluator: Evaluator;
}

function addSaid(value: Value | undefined, around: Around, target: Target): void {
  if (value === undefined || !isWithin("routeDepth", around.depth)) return;
  const inside = { ...around, depth: around.depth + 1 };
  if (value.kind === "array") for (const item of value.items) addSaid(item, inside, target);
  if (value.kind === "variants")
    // A file is a screen whatever names it: a condition decides on its options alone.
    for (const [index, { value: option }] of value.options.entries())
      addSaid(option, { ...inside, branch: `${around.branch}.${index}` }, target);
  if (value.kind === "element") addElement(value, inside, target);
}

function addElement(element: ElementValue, around: Around, target: Target): void {
  const { properties } = element.properties;
  const part =
    typeof element.type === "object" && element.type.kind === "external" ? element.type.name : "";
  const name = stringOf(properties.get("name"));
  if (part.endsWith("Screen") && name !== null) {
    const own = properties.get("options");
    const { branch } = around;
    const sent = target.evaluator.truth(properties.get("redirect") ?? literal(false));
    const presence = weaker(around.presence, sent === null ? "maybe" : sent ? "no" : "yes");
    target.said.set(name, { options: own === undefined ? [] : [own], presence, branch });
    return;
  }
  const guard = part.endsWith("Protected") ? (properties.get("guard") ?? literal(false)) : null;
  const truth = guard === null ? true : target.evaluator.truth(guard);
  const own: Presence = truth === null ? "maybe" : truth ? "yes" : "no";
  const branch = guard === null ? around.branch : `${around.branch}.${element.line}`;
  const inside = { ...around, presence: weaker(around.presence, own), branch };
  addSaid(properties.get("children"), inside, target);
}
