import { HOLE, writeParts } from "../../partial.ts";
import type { CallValue, Interpreter } from "../declarative/interpreter.ts";
import { argument, blockOf } from "../declarative/made.ts";
import { contentOf, onlyValue } from "../declarative/reading.ts";
import { beside, type Component, type Renderer } from "../declarative/render.ts";
import type { Screen } from "../declarative/screens.ts";
import { generatedRoutes } from "./generated-routes.ts";
import { UNKNOWN, type ArgumentValue, type MadeValue, type Value } from "../declarative/values.ts";

const ANY: readonly ArgumentValue[] = [UNKNOWN, UNKNOWN, UNKNOWN].map((value) => ({
  label: null,
  value,
  isTrailing: false,
}));

/** `MaterialApp(home, routes, initialRoute)`, or `MaterialApp.router(routerConfig)`. */
export const app: Component = (made, at, renderer) => {
  const { interpreter } = renderer;
  const router = argument(made, "routerConfig", "routerDelegate");
  const home = argument(made, "home");
  const table = argument(made, "routes");
  const routes = router === undefined ? [] : routesIn(router, "", interpreter);
  const named = table === undefined ? [] : screensOfTable(onlyValue(table), interpreter);
  const generate = argument(made, "onGenerateRoute");
  const generated =
    generate === undefined || router !== undefined ? [] : screensGenerated(generate, interpreter);
  const [first] = [...routes, ...named, ...generated];
  if (first === undefined) return renderer.slot(home, beside(at, "home"));
  const start = startOf(made, router, { interpreter });
  const own: Screen[] = home === undefined ? [] : [homeScreen(home, made)];
  const screens = [...own, ...routes.map(({ screen }) => screen), ...named, ...generated];
  const wanted = start ?? "/";
  const found = screens.find((screen) => screen.id === `route ${wanted}`);
  return renderer.host({ screens, start: found?.id ?? own[0]?.id ?? null }, at);
};

function homeScreen(content: Value, { path, line }: MadeValue): Screen {
  return {
    id: "route /",
    path: "home",
    isTarget: (target) => routeText(target) === "/",
    content,
    source: { path, line },
  };
}

function routeText(value: Value): string | null {
  return value.kind === "text" ? writeParts(value.content.alternatives[0] ?? []) : null;
}

function startOf(
  made: MadeValue,
  router: Value | undefined,
  { interpreter }: Pick<Renderer, "interpreter">,
): string | null {
  const known = router === undefined ? null : onlyValue(interpreter.read(router));
  const given =
    argument(made, "initialRoute") ??
    (known?.kind === "made" ? argument(known, "initialLocation") : undefined);
  return given === undefined ? null : textIn(given, interpreter);
}

function textIn(value: Value, interpreter: Interpreter): string | null {
  const parts = contentOf(value, interpreter)?.alternatives[0] ?? [];
  const text = writeParts(parts);
  return text === "" || text === HOLE ? null : text;
}

/** `{'/details': (context) => Details()}` */
function screensOfTable(table: Value | null, interpreter: Interpreter): readonly Screen[] {
  if (table?.kind !== "list") return [];
  return table.items.flatMap((content, index) => {
    const key = table.keys[index] ?? null;
    const route = key === null ? null : textIn(key, interpreter);
    return route === null
      ? []
      : [
          screenAt(route, null, {
            content,
            interpreter,
            source: sourceOf(content),
          }),
        ];
  });
}

/** What `onGenerateRoute` gives for the names that it knows. */
function screensGenerated(generate: Value, interpreter: Interpreter): readonly Screen[] {
  return generatedRoutes(generate, interpreter).map(({ route, content }) =>
    screenAt(route, null, { content, interpreter, source: sourceOf(content) }),
  );
}

function sourceOf(value: Value): Screen["source"] {
  if (value.kind === "closure") return { path: value.scope.unit.path, line: value.line };
  return value.kind === "made" || value.kind === "instance"
    ? { path: value.path, line: value.line }
    : { path: "", line: 1 };
}

interface Shown {
  readonly content: Value;
  readonly interpreter: Interpreter;
  readonly source: Screen["source"];
}

function screenAt(
  route: string,
  name: string | null,
  { content, interpreter, source }: Shown,
): Screen {
  const isTarget = (target: Value): boolean => {
    const wanted = textIn(target, interpreter);
    return wanted !== null && (fits(wanted, route) || wanted === name);
  };
  return {
    id: `route ${route}`,
    path: pathOf(route),
    isTarget,
    content,
    args: ANY,
    source,
  };
}

function pathOf(route: string): string {
  const path = route.replace(/^\/+/u, "");
  return path === "" ? "home" : path;
}

/** Whether a location is one of a route: `/orders/7` of `/orders/:id`. */
function fits(wanted: string, route: string): boolean {
  const given = (wanted.split("?", 1)[0] ?? "").split("/");
  const known = route.split("/");
  return (
    given.length === known.length &&
    known.every(
      (part, index) =>
        part.startsWith(":") || part === given[index] || (given[index] ?? "").includes(HOLE),
    )
  );
}

interface FoundRoute {
  readonly route: string;
  readonly screen: Screen;
}

const SHELLS = /^(?:ShellRoute|StatefulShellRoute(?:\.indexedStack)?|StatefulShellBranch)$/u;

/** The routes of a router of go_router, those in other ones included. */
function routesIn(value: Value, prefix: string, interpreter: Interpreter): readonly FoundRoute[] {
  const known = onlyValue(interpreter.read(value));
  if (known?.kind === "list")
    return known.items.flatMap((one) => routesIn(one, prefix, interpreter));
  // `for (final page in pages) GoRoute(…)`
  if (known?.kind === "fragment")
    return known.values.flatMap((one) => routesIn(one, prefix, interpreter));
  if (known?.kind !== "made") return [];
  if (SHELLS.test(known.name))
    return shell(known, innerRoutes(known, prefix, interpreter), interpreter);
  if (known.name === "GoRouter") return innerRoutes(known, prefix, interpreter);
  return known.name === "GoRoute" ? routesOf(known, prefix, interpreter) : [];
}

/** The routes that are listed in another one. */
function innerRoutes(
  made: MadeValue,
  prefix: string,
  interpreter: Interpreter,
): readonly FoundRoute[] {
  return ["routes", "branches"].flatMap((name) => {
    const listed = argument(made, name);
    return listed === undefined ? [] : routesIn(listed, prefix, interpreter);
  });
}

/** A route and those in it. */
function routesOf(
  made: MadeValue,
  prefix: string,
  interpreter: Interpreter,
): readonly FoundRoute[] {
  const given = argument(made, "path");
  const own = given === undefined ? null : textIn(given, interpreter);
  if (own === null) return [];
  const route = own.startsWith("/") ? own : `${prefix.replace(/\/$/u, "")}/${own}`;
  const content = blockOf(made, "builder", "pageBuilder");
  const name = argument(made, "name");
  const called = name === undefined ? null : textIn(name, interpreter);
  const { path, line } = made;
  const shown = {
    content: content ?? UNKNOWN,
    interpreter,
    source: { path, line },
  };
  const screens = content === undefined ? [] : [{ route, screen: screenAt(route, called, shown) }];
  return [...screens, ...innerRoutes(made, route, interpreter)];
}

/** Routes with something around each of their screens. */
function shell(
  made: MadeValue,
  inner: readonly FoundRoute[],
  interpreter: Interpreter,
): readonly FoundRoute[] {
  const builder = argument(made, "builder");
  if (builder?.kind !== "closure") return inner;
  return inner.map(({ route, screen }) => {
    const content: Value = {
      kind: "native",
      call: () => around(builder, screen, interpreter),
    };
    return { route, screen: { ...screen, content } };
  });
}

function around(
  builder: Extract<Value, { kind: "closure" }>,
  screen: Screen,
  interpreter: Interpreter,
): Value {
  const { scope, line } = builder;
  const at: CallValue = {
    name: "",
    of: null,
    args: [],
    types: [],
    scope: { ...scope, frame: `${scope.frame}>${screen.id}` },
    path: scope.unit.path,
    line,
  };
  const child = interpreter.call(screen.content, ANY, at);
  const args = [UNKNOWN, UNKNOWN, child].map((value) => ({
    label: null,
    value,
    isTrailing: false,
  }));
  return interpreter.call(builder, args, at);
}
