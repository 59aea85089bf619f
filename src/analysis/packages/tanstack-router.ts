import type { Evaluator } from "../code/evaluator.ts";
import { concatenate, stringOf, textParts } from "../code/text.ts";
import {
  arrayOf,
  isNullish,
  literal,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type ElementValue,
  type ObjectValue,
  type Value,
} from "../code/value.ts";
import { invisible } from "./components.ts";
import { navigator, pathname, redirectTo, ROUTER_MODULE } from "./react-router/calls.ts";
import { link, routerComponent, routerShowsRoutes } from "./react-router/components.ts";
import { componentName } from "./rendering.ts";
import type { Component, PackageCall, PackageModel } from "./types.ts";

/** Where a route keeps what it was made with, and the routes below it. */
const OPTIONS = "#options";
const CHILDREN = "#children";

/** What the functions of TanStack Router give. Source: tanstack.com/router/latest/docs/framework/react/api. */
const CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["createRootRoute", ([options], evaluator) => routeOf(options, null, evaluator)],
  ["createRootRouteWithContext", later],
  ["createRoute", ([options], evaluator) => routeOf(options, null, evaluator)],
  ["createFileRoute", later],
  ["createLazyRoute", later],
  ["createLazyFileRoute", later],
  ["createRouter", ([options], evaluator) => routerOf(options ?? UNKNOWN, evaluator)],
  ["createMemoryHistory", () => UNKNOWN],
  ["createHashHistory", () => objectOf([["#hash", literal(true)]], true)],
  ["lazyRouteComponent", ([load, name], evaluator) => lazyPart(load, name, evaluator)],
  ["redirect", ([options], evaluator) => redirectTo(targetIn(options, evaluator), evaluator)],
  ["useNavigate", (_, evaluator) => navigate(evaluator)],
  ["useRouter", (_, evaluator) => objectOf([["navigate", navigate(evaluator)]], true)],
  ["useLocation", (_, evaluator) => location(evaluator)],
  ["useRouterState", ([options], evaluator) => routerState(options, evaluator)],
  ["useParams", () => objectOf([], true)],
  ["useSearch", () => objectOf([], true)],
  ["useLoaderData", () => UNKNOWN],
  ["useMatchRoute", () => native("matchRoute", () => UNKNOWN)],
  ["getRouteApi", () => objectOf(hooks(), true)],
]);

/** TanStack Router, whose routes are told as those of React Router. Source: tanstack.com/router. */
export const tanstackRouter: PackageModel = {
  name: "@tanstack/react-router",
  matches: (module) => /^@tanstack\/react-(?:router|start)$/u.test(module),
  calls: CALLS,
  component: (type) => {
    const name = componentName(type);
    if (name === "Link") return linkWithParameters;
    if (/^(?:HeadContent|Scripts|ScrollRestoration|Meta)$/u.test(name)) return invisible;
    return routerComponent(type);
  },
  showsRoutes: routerShowsRoutes,
};

/** `createFileRoute("/posts/$id")({ … })` */
function later(_: readonly Value[], evaluator: Evaluator): Value {
  return native("route", ([options]) => routeOf(options, null, evaluator));
}

function hooks(): [string, Value][] {
  const names = ["useLoaderData", "useParams", "useSearch", "useRouteContext", "useMatch"];
  return names.map((name) => [name, native(name, () => UNKNOWN)]);
}

/** A route as its functions make it: each of them gives the route with more. */
function routeOf(
  options: Value | undefined,
  children: Value | null,
  evaluator: Evaluator,
): ObjectValue {
  const own = options?.kind === "object" ? [...options.properties] : [];
  const withMore = (more: Value | undefined): Value => {
    const added = more?.kind === "object" ? [...more.properties] : [];
    return routeOf(objectOf([...own, ...added]), children, evaluator);
  };
  const withChildren = ([routes]: readonly Value[]): Value =>
    routeOf(options, routes ?? null, evaluator);
  const lazily = ([load]: readonly Value[]): Value => {
    const loaded = load === undefined ? UNKNOWN : evaluator.call(load, []);
    return withMore(loaded.kind === "object" ? loaded.properties.get(OPTIONS) : undefined);
  };
  const same = (): Value => routeOf(options, children, evaluator);
  return objectOf(
    [
      [OPTIONS, objectOf(own)],
      [CHILDREN, children ?? UNDEFINED],
      ["addChildren", native("addChildren", withChildren)],
      ["_addFileChildren", native("addChildren", withChildren)],
      ["_addFileTypes", native("types", same)],
      ["update", native("update", ([more]) => withMore(more))],
      ["lazy", native("lazy", lazily)],
      ["useNavigate", native("useNavigate", () => navigate(evaluator))],
      ...hooks(),
    ],
    true,
  );
}

function lazyPart(load: Value | undefined, name: Value | undefined, evaluator: Evaluator): Value {
  const module = load === undefined ? UNKNOWN : evaluator.call(load, []);
  return evaluator.member(module, stringOf(name) ?? "default");
}

/** The router as React Router's is described. */
function routerOf(options: Value, evaluator: Evaluator): Value {
  const tree = evaluator.member(options, "routeTree");
  const history = evaluator.member(options, "history");
  const isHash = history.kind === "object" && history.properties.has("#hash");
  return objectOf([
    [ROUTER_MODULE, arrayOf([translated(tree, true)])],
    ["hash", literal(isHash)],
    ["basename", literal(stringOf(evaluator.member(options, "basepath")) ?? "")],
    ["navigate", navigate(evaluator)],
  ]);
}

/** A route with those below it, as a route object of React Router. */
function translated(route: Value, isRoot = false): Value {
  if (route.kind !== "object") return UNKNOWN;
  const options = route.properties.get(OPTIONS);
  const own = options?.kind === "object" ? options.properties : new Map<string, Value>();
  const below = childrenOf(route.properties.get(CHILDREN)).map((child) => translated(child));
  const missing = isRoot ? own.get("notFoundComponent") : undefined;
  if (missing !== undefined)
    below.push(
      objectOf([
        ["path", literal("*")],
        ["Component", missing],
      ]),
    );
  const component = own.get("component") ?? (below.length > 0 ? passingOn : undefined);
  const loader = own.get("beforeLoad") ?? own.get("loader");
  return objectOf([
    ...pathOf(own.get("path")),
    ...(component === undefined ? [] : [["Component", component] as const]),
    ...(loader === undefined ? [] : [["loader", loader] as const]),
    ...(below.length === 0 ? [] : [["children", arrayOf(below)] as const]),
  ]);
}

/** What a route shows that has no component: what the routes below it show. */
const passingOn = { kind: "external", module: ROUTER_MODULE, name: "Outlet" } as const;

function childrenOf(children: Value | undefined): readonly Value[] {
  if (children?.kind === "array") return children.items;
  return children?.kind === "object" ? [...children.properties.values()] : [];
}

/** `$id` is a parameter, `$` all the rest; `/` is the page of the route around. */
function pathOf(path: Value | undefined): readonly (readonly [string, Value])[] {
  const text = stringOf(path);
  if (path === undefined) return [];
  if (text === null) return [["path", UNKNOWN]];
  const plain = text
    .replaceAll(/\$(\w+)/gu, ":$1")
    .replace(/\$$/u, "*")
    .replace(/^\/|\/$/gu, "");
  return plain === "" ? [["index", literal(true)]] : [["path", literal(plain)]];
}

/** `navigate({ to: "/posts/$id", params: { id } })` */
function navigate(evaluator: Evaluator): Value {
  const go = navigator(evaluator);
  return native("navigate", ([options]) => evaluator.call(go, [targetIn(options, evaluator)]), [
    go,
  ]);
}

function targetIn(options: Value | undefined, evaluator: Evaluator): Value {
  if (options?.kind !== "object") return options ?? UNKNOWN;
  return filled(evaluator.member(options, "to"), evaluator.member(options, "params"), evaluator);
}

/** A path with what is given for its parameters. */
function filled(to: Value, parameters: Value, evaluator: Evaluator): Value {
  const text = stringOf(to);
  if (text?.includes("$") !== true) return to;
  const parts = text.split(/(\$\w*)/u).flatMap((part) => {
    if (!part.startsWith("$")) return [part];
    const name = part === "$" ? "_splat" : part.slice(1);
    return textParts(parameters.kind === "object" ? evaluator.member(parameters, name) : UNKNOWN);
  });
  return concatenate(parts);
}

function location(evaluator: Evaluator): Value {
  return objectOf([["pathname", pathname(evaluator)]], true);
}

function routerState(options: Value | undefined, evaluator: Evaluator): Value {
  const state = objectOf([["location", location(evaluator)]], true);
  const select = options === undefined ? UNDEFINED : evaluator.member(options, "select");
  return select.kind === "function" ? evaluator.call(select, [state]) : state;
}

/** Whether a link may put something into the query of its URL. */
function hasSearch(search: Value | undefined): boolean {
  if (search === undefined || isNullish(search)) return false;
  return search.kind !== "object" || search.open || search.properties.size > 0;
}

const linkWithParameters: Component = {
  render(element: ElementValue, place, renderer) {
    const { properties, open } = element.properties;
    const to = filled(
      properties.get("to") ?? literal("."),
      properties.get("params") ?? UNDEFINED,
      renderer.evaluator,
    );
    // What stands behind the question mark is written by the router, in a way of its own.
    const target = hasSearch(properties.get("search")) ? UNKNOWN : to;
    const given = new Map([...properties, ["to", target] as const]);
    return link.render(
      { ...element, properties: { kind: "object", properties: given, open } },
      place,
      renderer,
    );
  },
};
