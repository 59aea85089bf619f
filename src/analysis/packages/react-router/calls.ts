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
  type Value,
} from "../../code/value.ts";
import { elementOf } from "../react/elements.ts";
import { renderStateOf } from "../react/render-state.ts";
import type { PackageCall } from "../types.ts";

/** Marks the description of a router: its routes, and whether they are behind `#`. */
export const ROUTER_MODULE = "#router";

/** What the functions of React Router give. Source: reactrouter.com/api. */
export const ROUTER_CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  [
    "useNavigate",
    (_, evaluator) => native("navigate", ([target]) => navigate(target, evaluator), []),
  ],
  ["useHistory", (_, evaluator) => historyObject(evaluator)],
  ["useLocation", (_, evaluator) => objectOf([["pathname", pathname(evaluator)]], true)],
  ["useParams", () => objectOf([], true)],
  [
    "useSearchParams",
    () => arrayOf([objectOf([["get", native("get", () => literal(null), [])]], true), UNKNOWN]),
  ],
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

/** Elements of nested routes: each is shown in the outlet of the one before. */
export function routeChain(items: readonly Value[], base: string): ElementValue {
  const properties = objectOf([
    ["items", arrayOf(items)],
    ["base", literal(base)],
  ]);
  return elementOf(part("Chain"), properties);
}

function part(name: string): ExternalValue {
  return { kind: "external", module: ROUTER_MODULE, name };
}

function navigate(target: Value | undefined, { session }: Evaluator): Value {
  if (session.mode === "event" && target !== undefined) session.event.navigations.push(target);
  return UNDEFINED;
}

/** The path of the page, where all of it is known. */
export function pathname({ session }: Evaluator): Value {
  renderStateOf(session).reads.noteLocation();
  return session.location === null ? UNKNOWN : literal(session.location);
}

function historyObject(evaluator: Evaluator): Value {
  const go = native("push", ([target]) => navigate(target, evaluator), []);
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
