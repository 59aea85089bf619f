import { heedAnswers, onceAnswered } from "../../code/awaiting.ts";
import type { Evaluator } from "../../code/evaluator.ts";
import {
  objectOf,
  possible,
  UNKNOWN,
  type ElementValue,
  type ObjectValue,
  type Value,
} from "../../code/value.ts";
import { messageOf } from "../../gaps.ts";
import { REQUESTED_URL } from "../browser/calls.ts";
import { elementFor, elementOf } from "../react/elements.ts";
import { componentName } from "../rendering.ts";
import { routeProperties } from "./calls.ts";
import { guardedBy } from "./guards.ts";

export type Route = ObjectValue | ElementValue;

export function propertiesOf(route: Route): ReadonlyMap<string, Value> {
  return route.kind === "object" ? route.properties : route.properties.properties;
}

/**
 * What a route shows: `element`, `Component`, a module loaded by `lazy`; in old routers `component`,
 * `render` or the children. Null for one that shows nothing of its own.
 */
export function contentOfRoute(route: Route, path: string, evaluator: Evaluator): Value | null {
  if (isRedirect(route) || isWrapper(route)) return route;
  const properties = propertiesOf(route);
  const module = lazyModule(properties.get("lazy"), evaluator);
  const loader = properties.get("loader") ?? module?.get("loader");
  const shown =
    contentOfNow(properties, module) ??
    contentOfOld(route, routeProperties(path, evaluator), evaluator);
  return loader === undefined ? shown : afterLoader(loader, shown, evaluator);
}

/** What is shown once a loader has run: it may send the visitor away, or ask a server in vain. */
export function afterLoader(
  loader: Value,
  shown: Value | null,
  evaluator: Evaluator,
): Value | null {
  const { given, asks } = heedAnswers(evaluator, () => resultOfLoader(loader, evaluator));
  const page = guardedBy(given, shown);
  return asks && page !== null ? onceAnswered(page, evaluator) : page;
}

const REQUEST = objectOf([["url", REQUESTED_URL]], true);

/** What a loader gives to nobody in particular; of one that cannot be followed nothing is known. */
function resultOfLoader(loader: Value, evaluator: Evaluator): Value {
  try {
    return evaluator.call(loader, [objectOf([["request", REQUEST]], true)]);
  } catch (error) {
    evaluator.note({
      kind: "route",
      what: "whether the loader of a route sends visitors away",
      why: messageOf(error),
      help: "a test of it that is written by hand",
    });
    return UNKNOWN;
  }
}

function contentOfNow(
  properties: ReadonlyMap<string, Value>,
  module: ReadonlyMap<string, Value> | null,
): Value | null {
  const element = properties.get("element") ?? properties.get("#element");
  if (element !== undefined) return element;
  const component =
    properties.get("Component") ?? module?.get("Component") ?? module?.get("default");
  return component === undefined ? null : elementFor(component);
}

function contentOfOld(route: Route, given: ObjectValue, evaluator: Evaluator): Value | null {
  const properties = propertiesOf(route);
  const component = properties.get("component");
  if (component !== undefined) return elementOf(component, given);
  const render = properties.get("render");
  if (render !== undefined) return evaluator.call(render, [given]);
  const children = properties.get("children");
  if (children === undefined || route.kind !== "element" || holdsRoutes(children)) return null;
  return children.kind === "function" ? evaluator.call(children, [given]) : children;
}

function lazyModule(
  lazy: Value | undefined,
  evaluator: Evaluator,
): ReadonlyMap<string, Value> | null {
  const module = lazy === undefined ? UNKNOWN : evaluator.call(lazy, []);
  return module.kind === "object" ? module.properties : null;
}

/** Whether these are routes, and not what a route shows. */
export function holdsRoutes(value: Value): boolean {
  return possible(value).some((one) => {
    if (one.kind === "array") return one.items.some((item) => holdsRoutes(item));
    if (one.kind === "object") return true;
    if (one.kind !== "element" || typeof one.type === "string") return false;
    if (one.type.kind === "function") return false;
    if (one.type.kind !== "external") return true;
    const name = componentName(one.type);
    const inside = one.properties.properties.get("children");
    if (name === "Redirect") return one.properties.properties.has("from");
    return (
      name.endsWith("Route") || (name === "Fragment" && inside !== undefined && holdsRoutes(inside))
    );
  });
}

/** `<Redirect from to>` of old routers, which stands among the routes. */
export function isRedirect(route: Route): route is ElementValue {
  if (route.kind !== "element" || typeof route.type === "string") return false;
  return route.type.kind === "external" && componentName(route.type) === "Redirect";
}

/** A component of the application that stands among the routes of an old router and makes one. */
export function isWrapper(route: Route): route is ElementValue {
  if (route.kind !== "element" || typeof route.type === "string") return false;
  return route.type.kind === "function" || route.type.kind === "native";
}

/** Whether URLs below the path of a route show it as well, as in React Router 5. */
export function isOpenBelow(route: Route): boolean {
  if (route.kind !== "element") return false;
  const { type } = route;
  if (typeof type !== "string" && type.kind === "external" && type.module.startsWith("wouter"))
    return route.properties.properties.has("nest");
  const properties = propertiesOf(route);
  if (properties.has("exact") || isRedirect(route)) return false;
  const children = properties.get("children");
  const isOld = ["component", "render"].some((name) => properties.has(name));
  return isOld || isWrapper(route) || (children !== undefined && !holdsRoutes(children));
}
