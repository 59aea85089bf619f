import { HOLE, writeParts } from "../../partial.ts";
import { knownText, type Content } from "../../ui/content.ts";
import type { CallValue, Interpreter } from "../declarative/interpreter.ts";
import { argument, argumentAt, blockOf } from "../declarative/made.ts";
import { contentOf, onlyValue } from "../declarative/reading.ts";
import type { Component } from "../declarative/render.ts";
import type { Host, Screen } from "../declarative/screens.ts";
import type { Current } from "../declarative/stage.ts";
import { textValue, UNKNOWN, type MadeValue, type Value } from "../declarative/values.ts";

const DESTINATIONS = new Set(["composable", "dialog", "bottomSheet", "entry"]);
const GRAPHS = new Set(["navigation", "entryProvider"]);

/** The destinations that a value is made of, those of graphs in it included. */
function destinationsIn(value: Value, interpreter: Interpreter): readonly MadeValue[] {
  if (value.kind === "fragment")
    return value.values.flatMap((one) => destinationsIn(one, interpreter));
  if (value.kind === "choice")
    return value.ways.flatMap((way) => destinationsIn(way.value, interpreter));
  if (value.kind === "list") return value.items.flatMap((one) => destinationsIn(one, interpreter));
  if (value.kind !== "made") return [];
  if (DESTINATIONS.has(value.name)) return [value];
  if (!GRAPHS.has(value.name))
    return value.args.flatMap((arg) => destinationsIn(arg.value, interpreter));
  const block = blockOf(value, "builder");
  return block === undefined ? [] : destinationsIn(called(block, value, interpreter), interpreter);
}

function called(block: Value, { path, line }: MadeValue, interpreter: Interpreter): Value {
  if (block.kind !== "closure") return block;
  const scope = { ...block.scope, frame: `${block.scope.frame}>graph` };
  return interpreter.call(block, [], {
    name: "",
    of: null,
    args: [],
    types: [],
    scope,
    path,
    line,
  });
}

/** A destination as a screen; null for one of which the route is not known. */
function screenOf(made: MadeValue, interpreter: Interpreter): Screen | null {
  const content = blockOf(made, "content");
  const given = argumentAt(made, "route", 0) ?? argument(made, "key");
  const source = { path: made.path, line: made.line };
  const args = [{ label: null, value: UNKNOWN, isTrailing: false }];
  const [typed] = made.types;
  const type = typed ?? typeNameOf(given);
  if (content === undefined) return null;
  if (type !== null && type !== undefined) {
    const name = type.slice(type.lastIndexOf(".") + 1);
    const isTarget = (target: Value): boolean => typeNameOf(target) === name;
    return { id: `type ${name}`, path: name, isTarget, content, args, source };
  }
  const route = given === undefined ? null : routeIn(contentOf(given, interpreter));
  if (route === null) return null;
  const isTarget = (target: Value): boolean => {
    const wanted = routeIn(contentOf(target, interpreter));
    return wanted !== null && fits(wanted, route);
  };
  return { id: `route ${route}`, path: pathOf(route), isTarget, content, args, source };
}

/** The name of the type of a typed route, for an instance of it or the type itself. */
function typeNameOf(value: Value | undefined): string | null {
  const known = value === undefined ? null : onlyValue(value);
  if (known?.kind === "instance") return known.enumCase === null ? known.type.code.name : null;
  if (known?.kind === "type") return known.type.code.name;
  return null;
}

/** The text of a route, what is not known of it as a hole; null where nothing is. */
function routeIn(content: Content | null): string | null {
  const [first] = content?.alternatives ?? [];
  const text = first === undefined ? "" : writeParts(first);
  if (text === "/") return text;
  return text.replaceAll(HOLE, "").replaceAll("/", "") === "" ? null : text;
}

/** `detail/{id}?q={q}` as the path of a screen: `detail/:id`. */
function pathOf(route: string): string {
  const [path = ""] = route.split("?", 1);
  if (path === "/") return "root";
  return path
    .replaceAll(/\{([^{}]*)\}/gu, ":$1")
    .replaceAll(HOLE, ":value")
    .replaceAll(/\s+/gu, "-");
}

/** Whether a route that is navigated to is that of a destination. */
function fits(wanted: string, route: string): boolean {
  const [left = ""] = wanted.split("?", 1);
  const [right = ""] = route.split("?", 1);
  const given = left.split("/");
  const known = right.split("/");
  return (
    given.length === known.length &&
    known.every(
      (part, index) =>
        part.includes("{") || part === given[index] || (given[index] ?? "").includes(HOLE),
    )
  );
}

function hostOf(
  destinations: readonly MadeValue[],
  start: Value | undefined,
  interpreter: Interpreter,
): Host {
  const screens = destinations.flatMap((made) => screenOf(made, interpreter) ?? []);
  const first = start === undefined ? null : screens.find((screen) => screen.isTarget(start));
  return { screens, start: first?.id ?? null };
}

/** Which place each controller shows a destination in, and what is shown there. */
export interface Controllers {
  readonly current: Current;
  /** Keys of places by the controllers of them. */
  readonly places: Map<string, string>;
}

/** `rememberNavController()`, which is told from others by where it is remembered. */
export function controllerValue({ scope, path, line }: CallValue): Value {
  const args = [{ label: null, value: textValue(scope.frame), isTrailing: false }];
  return { kind: "made", name: CONTROLLER, of: null, args, types: [], path, line };
}

const CONTROLLER = "rememberNavController";

function keyOfController(value: Value | null): string | null {
  const [frame] = value?.kind === "made" && value.name === CONTROLLER ? value.args : [];
  return frame?.value.kind === "text" ? knownText(frame.value.content) : null;
}

/** The route of what a controller shows now: `controller.currentDestination?.route`. */
export function currentRoute(of: Value, { current, places }: Controllers): Value | null {
  let at = onlyValue(of);
  while (at?.kind === "made" && at.name !== CONTROLLER && at.of !== null) at = onlyValue(at.of);
  const place = places.get(keyOfController(at) ?? "");
  const shown = place === undefined ? undefined : current.choices.get(place);
  return shown?.startsWith("route ") === true ? textValue(shown.slice("route ".length)) : null;
}

/** `NavHost(navController, startDestination) { composable(…) { … } }` */
export function navHost({ places }: Controllers): Component {
  return (made, at, renderer) => {
    const { interpreter } = renderer;
    const block = blockOf(made, "builder");
    const start = argumentAt(made, "startDestination", 1);
    if (block === undefined) return [];
    const controller = argumentAt(made, "navController", 0);
    const key = controller === undefined ? null : keyOfController(onlyValue(controller));
    if (key !== null) places.set(key, at.key);
    const destinations = destinationsIn(called(block, made, interpreter), interpreter);
    return renderer.host(hostOf(destinations, start, interpreter), at);
  };
}

/** What entries are known of, for displays that are handed them on ways that are not followed. */
export interface KnownEntries {
  last: Value | null;
}

/** `NavDisplay(backStack, entryProvider = entryProvider { entry<Key> { … } })` */
export function navDisplay(entries: KnownEntries): Component {
  return (made, at, renderer) => {
    const { interpreter } = renderer;
    const own = destinationsIn({ ...made, name: "entries" }, interpreter);
    const found =
      own.length > 0 || entries.last === null ? own : destinationsIn(entries.last, interpreter);
    const stack = onlyValue(argumentAt(made, "backStack", 0) ?? UNKNOWN);
    const start =
      stack?.kind === "made"
        ? stack.args.find(({ value }) => typeNameOf(value) !== null)?.value
        : undefined;
    return renderer.host(hostOf(found, start, interpreter), at);
  };
}

/** How going somewhere changes what going back leads to. */
export function historyOf(args: MadeValue["args"]): "replace" | "switch" | undefined {
  const block = args.findLast(({ value }) => value.kind === "closure")?.value;
  if (block?.kind !== "closure") return undefined;
  const written = JSON.stringify(block.body);
  if (written.includes('"restoreState"') || written.includes('"saveState"')) return "switch";
  return written.includes('"popUpTo"') && written.includes('"inclusive"') ? "replace" : undefined;
}
