import { literal, objectOf, type ElementValue, type Value } from "../../code/value.ts";
import type { NavigatorKind } from "./placement.ts";

/** Stands for the module of what the functions that create navigators give. */
export const NAVIGATOR_MODULE = "#navigator";

/** Where a navigator keeps the configuration that it was created with. */
const CONFIG = "#config";
const KIND = "#kind";

/** What `createNativeStackNavigator()` and its like give. Source: reactnavigation.org/docs/navigators. */
export function createNavigator(kind: NavigatorKind, config: Value | undefined): Value {
  const part = (name: string): Value => ({
    kind: "external",
    module: NAVIGATOR_MODULE,
    name: `${kind}.${name}`,
  });
  const fixed = config?.kind === "object" ? [[CONFIG, config] as const] : [];
  return objectOf([
    ["Navigator", part("Navigator")],
    ["Screen", part("Screen")],
    ["Group", part("Group")],
    [KIND, literal(kind)],
    ...fixed,
  ]);
}

/** The static configuration of what is shown as a screen or as the root; null for a component. */
export function staticNavigator(
  value: Value,
): { readonly kind: NavigatorKind; readonly config: Value } | null {
  if (value.kind !== "object") return null;
  const config = value.properties.get(CONFIG);
  const kind = value.properties.get(KIND);
  if (config === undefined || kind?.kind !== "literal") return null;
  return { kind: kindNamed(String(kind.value)), config };
}

/** Which part of a navigator an element is; null for any other element. */
export function isNavigatorPart(
  type: ElementValue["type"],
): "Navigator" | "Screen" | "Group" | null {
  if (typeof type === "string" || type.kind !== "external" || type.module !== NAVIGATOR_MODULE)
    return null;
  const [, part] = type.name.split(".");
  return part === "Navigator" || part === "Screen" || part === "Group" ? part : null;
}

export function kindNamed(name: string): NavigatorKind {
  return name === "tab" || name === "drawer" ? name : "stack";
}

/** The kind of navigator that a function of React Navigation creates; null for other functions. */
export function createdBy(name: string): NavigatorKind | null {
  if (/Switch/u.test(name) && name.endsWith("Navigator")) return "slot";
  if (!/^\w*Navigator$/u.test(name) || !/Stack|Tab|Drawer/u.test(name)) return null;
  if (/Tab/u.test(name)) return "tab";
  return /Drawer/u.test(name) ? "drawer" : "stack";
}
