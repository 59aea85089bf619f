import type { Evaluator } from "../../code/evaluator.ts";
import { stringOf } from "../../code/text.ts";
import {
  arrayOf,
  literal,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type ElementValue,
  type ExternalValue,
  type NativeValue,
  type ObjectValue,
  type Value,
} from "../../code/value.ts";
import { elementOf } from "../react/elements.ts";
import { renderStateOf } from "../react/render-state.ts";
import type { PackageCall } from "../types.ts";
import { belowRouter, departureFrom, ROUTE_BASE, ROUTER, withoutBase } from "./placement.ts";

/** Marks the description of a router: its routes, and whether they are behind `#`. */
export const ROUTER_MODULE = "#router";

/** What the functions of React Router give. Source: reactrouter.com/api. */
export const ROUTER_CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["useNavigate", (_, evaluator) => navigator(evaluator)],
  ["useHistory", (_, evaluator) => historyObject(evaluator)],
  ["useLocation", (_, evaluator) => objectOf([["pathname", pathname(evaluator)]], true)],
  ["useParams", () => objectOf([], true)],
  [
    "useSearchParams",
    () => arrayOf([objectOf([["get", native("get", () => literal(null), [])]], true), UNKNOWN]),
  ],
  ["useRouteMatch", (_, evaluator) => routeMatch(evaluator)],
  ["withRouter", ([component], evaluator) => withRouter(component, evaluator)],
  ["redirect", ([target], evaluator) => redirectTo(target, evaluator)],
  ["redirectDocument", ([target], evaluator) => redirectTo(target, evaluator)],
  ["replace", ([target], evaluator) => redirectTo(target, evaluator)],
  ["useLoaderData", () => UNKNOWN],
  ["useActionData", () => UNDEFINED],
  ["useNavigation", () => objectOf([["state", literal("idle")]], true)],
  [
    "useFetcher",
    () =>
      objectOf(
        [
          ["state", literal("idle")],
          ["data", UNDEFINED],
        ],
        true,
      ),
  ],
  ["createBrowserRouter", ([routes, options]) => router(routes, options, false)],
  ["createHashRouter", ([routes, options]) => router(routes, options, true)],
  ["createMemoryRouter", ([routes, options]) => router(routes, options, false)],
  ["createRoutesFromElements", ([elements]) => elements ?? UNKNOWN],
  ["createRoutesFromChildren", ([elements]) => elements ?? UNKNOWN],
  ["useRoutes", ([routes]) => routesElement(routes)],
  ["route", (args) => fileRoute(args)],
  [
    "index",
    ([file]) =>
      objectOf([
        ["index", literal(true)],
        ["file", file ?? UNDEFINED],
      ]),
  ],
  [
    "layout",
    (args) =>
      objectOf([
        ["file", args[0] ?? UNDEFINED],
        ["children", lastArray(args)],
      ]),
  ],
  ["prefix", ([path, children]) => prefixed(path, children)],
]);

/** An element that shows the routes of a table. */
export function routesElement(routes: Value | undefined): ElementValue {
  return elementOf(part("Routes"), objectOf([["routes", routes ?? UNDEFINED]]));
}

/** One of the routes in one another that a page is made of. */
export interface ChainItem {
  readonly shown: Value;
  /** Its URL pattern. */
  readonly path: string;
}

/** Elements of nested routes: each is shown in the outlet of the one before. */
export function routeChain(items: readonly ChainItem[]): ElementValue {
  const properties = objectOf([
    ["items", arrayOf(items.map(({ shown }) => shown))],
    ["paths", arrayOf(items.map(({ path }) => literal(path.replace(/\/?\*$/u, ""))))],
  ]);
  return elementOf(part("Chain"), properties);
}

function part(name: string): ExternalValue {
  return { kind: "external", module: ROUTER_MODULE, name };
}

/** Where an event goes. */
export function navigate(target: Value | undefined, { session }: Evaluator): Value {
  if (session.mode === "event" && target !== undefined) session.event.navigations.push(target);
  return UNDEFINED;
}

/** The path of the page below the router, where all of it is known. */
export function pathname({ session }: Evaluator): Value {
  const state = renderStateOf(session);
  state.reads.noteLocation();
  const { location } = session;
  const path = location === null ? null : withoutBase(location, ROUTER.read(state));
  return path === null ? UNKNOWN : literal(path);
}

/** A function that goes to a path of the router which is around the component that is called. */
export function navigator(evaluator: Evaluator): Value {
  const from = departureFrom(renderStateOf(evaluator.session));
  const go: NativeValue["call"] = ([target]) => {
    const path = target === undefined ? UNKNOWN : belowRouter(target, from);
    evaluator.session.event.navigations.push(path);
    return UNDEFINED;
  };
  return native("navigate", go, [literal(from.basename), literal(from.levels)]);
}

/** What sends the visitor to a path, whoever calls for it; nothing after the call is reached. */
export function redirectTo(target: Value | undefined, evaluator: Evaluator): ElementValue {
  navigate(target, evaluator);
  const properties = objectOf([["to", target ?? UNKNOWN]]);
  return { ...elementOf(part("Navigate"), properties), leaves: true };
}

/** The route that shows the component which is called: nested routes are written below its path. */
function routeMatch({ session }: Evaluator): Value {
  return matchOf(ROUTE_BASE.read(renderStateOf(session)));
}

function matchOf(path: string): Value {
  const url = path.includes(":") ? UNKNOWN : literal(path);
  return objectOf([
    ["path", literal(path)],
    ["url", url],
    ["params", objectOf([], true)],
  ]);
}

/** What React Router 5 hands to the component of a route. */
export function routeProperties(path: string, evaluator: Evaluator): ObjectValue {
  return objectOf(
    [
      ["history", historyObject(evaluator)],
      ["match", matchOf(path)],
    ],
    true,
  );
}

/** The same component, handed what React Router 5 knows. */
function withRouter(component: Value | undefined, evaluator: Evaluator): Value {
  const made = component ?? UNKNOWN;
  const show = ([properties]: readonly Value[]): Value => {
    const given = properties?.kind === "object" ? properties.properties : [];
    const base = ROUTE_BASE.read(renderStateOf(evaluator.session));
    const known = routeProperties(base, evaluator).properties;
    return elementOf(made, objectOf([...known, ...given], true));
  };
  return native("withRouter", show, [made]);
}

function historyObject(evaluator: Evaluator): Value {
  const go = navigator(evaluator);
  return objectOf(
    [
      ["push", go],
      ["replace", go],
    ],
    true,
  );
}

function router(routes: Value | undefined, options: Value | undefined, isHash: boolean): Value {
  const basename = options?.kind === "object" ? options.properties.get("basename") : undefined;
  return objectOf([
    [ROUTER_MODULE, routes ?? UNDEFINED],
    ["hash", literal(isHash)],
    ["basename", literal(stringOf(basename) ?? "")],
  ]);
}

function fileRoute(args: readonly Value[]): Value {
  const [path, file] = args;
  return objectOf([
    ["path", path ?? UNDEFINED],
    ["file", file ?? UNDEFINED],
    ...(args.length > 2 ? [["children", lastArray(args)] as const] : []),
  ]);
}

function lastArray(args: readonly Value[]): Value {
  const last = args.at(-1);
  return last?.kind === "array" ? last : arrayOf([]);
}

function prefixed(path: Value | undefined, children: Value | undefined): Value {
  return arrayOf([
    objectOf([
      ["path", path ?? UNDEFINED],
      ["children", children ?? arrayOf([])],
    ]),
  ]);
}
