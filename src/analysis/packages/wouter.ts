import type { Evaluator } from "../code/evaluator.ts";
import { stringOf } from "../code/text.ts";
import {
  arrayOf,
  literal,
  objectOf,
  UNKNOWN,
  type ElementValue,
  type ExternalValue,
  type Value,
} from "../code/value.ts";
import { navigate, navigator, pathname } from "./react-router/calls.ts";
import { inRouter, routerComponent, routerShowsRoutes } from "./react-router/components.ts";
import { ROUTER } from "./react-router/placement.ts";
import { componentName, renderChildren } from "./rendering.ts";
import type { Component, PackageCall, PackageModel } from "./types.ts";

/** What the hooks of Wouter give. Source: github.com/molefrog/wouter. */
const CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["useLocation", (_, evaluator) => arrayOf([pathname(evaluator), navigator(evaluator)])],
  ["useRoute", ([pattern], evaluator) => routeOf(pattern, evaluator)],
  ["useParams", () => objectOf([], true)],
  ["useSearch", () => literal("")],
  ["navigate", ([target], evaluator) => navigate(target, evaluator)],
]);

/** Whether a pattern is that of the page, and its parameters. */
function routeOf(pattern: Value | undefined, evaluator: Evaluator): Value {
  const path = pathname(evaluator);
  const wanted = stringOf(pattern);
  const isPlain = wanted !== null && !/[:*?]/u.test(wanted);
  const matches = isPlain && path.kind === "literal" ? literal(path.value === wanted) : UNKNOWN;
  return arrayOf([matches, objectOf([], true)]);
}

/** A router below a base, or with its routes behind `#`. */
const router: Component = {
  render(element, place, renderer) {
    const before = ROUTER.read(place);
    const base = stringOf(element.properties.properties.get("base")) ?? "";
    const below = before.basename + base;
    const hash = before.hash || isHash(element);
    return renderChildren(element, inRouter(place, { basename: below, hash }), renderer);
  },
};

function isHash({ properties: { properties } }: ElementValue): boolean {
  const hook = properties.get("hook");
  return hook?.kind === "external" && hook.name === "useHashLocation";
}

/** Wouter, whose components are called as those of React Router 5. */
export const wouter: PackageModel = {
  name: "wouter",
  matches: (module) => /^wouter(?:-preact)?(?:\/.*)?$/u.test(module),
  calls: CALLS,
  component: (type: ExternalValue) =>
    componentName(type) === "Router" ? router : routerComponent(type),
  showsRoutes: routerShowsRoutes,
};
