import { writeCell } from "../declarative/assignments.ts";
import type { CallValue, Interpreter, Toolkit } from "../declarative/interpreter.ts";
import { argument } from "../declarative/made.ts";
import { contentOf, onlyValue, truthOf } from "../declarative/reading.ts";
import { bindingOf } from "../declarative/scope.ts";
import { NOTHING, plainValue, UNKNOWN, type CellValue, type Value } from "../declarative/values.ts";
import { atFirstLaunch } from "./defaults.ts";
import { destinationOf } from "./destinations.ts";
import { stateOf } from "./state.ts";
import type { Surroundings } from "./surroundings.ts";

/** What SwiftUI and Foundation give, as far as a view needs it. */
export function swiftUiToolkit(app: Surroundings): Toolkit {
  return {
    collects: true,
    intercept: (call, interpreter) => followAction(call, interpreter, app),
    call: (call, interpreter) => atFirstLaunch(call) ?? callKnown(call, interpreter, app),
    state: (declaration, interpreter) => stateOf(declaration, interpreter, app),
    textOf: () => null,
  };
}

/** Work that is done at once, though in a block of its own. */
const AT_ONCE = new Set(["withAnimation", "withTransaction"]);
/** Work beside the view: what it waits for is not in the source. */
const LATER = new Set(["Task", "asyncAfter", "detached", "sink"]);

function followAction(call: CallValue, interpreter: Interpreter, app: Surroundings): Value | null {
  const { name, of, args } = call;
  const block = args.findLast(({ value }) => value.kind === "closure")?.value;
  const isShown = interpreter.walk.actions === null;
  if (block !== undefined && LATER.has(name))
    return !isShown && app.isAppearing ? interpreter.call(block, [], call) : NOTHING;
  if (isShown) return null;
  if (block !== undefined && isAtOnce(call)) return interpreter.call(block, [], call);
  return of?.kind === "cell"
    ? changeCell(call, of, { interpreter, app })
    : leave(call, interpreter);
}

function isAtOnce({ name, of }: CallValue): boolean {
  return AT_ONCE.has(name) || (name === "async" && named(of) === "DispatchQueue.main");
}

interface Around {
  readonly interpreter: Interpreter;
  readonly app: Surroundings;
}

function changeCell(call: CallValue, cell: CellValue, { interpreter, app }: Around): Value | null {
  if (call.name === "toggle") return toggled(cell, interpreter);
  return app.paths.has(cell.key) ? changePath(call, interpreter, app) : null;
}

function leave(call: CallValue, { walk }: Interpreter): Value | null {
  if (!isDismissing(call)) return null;
  walk.actions?.navigations.push({ target: ".." });
  return NOTHING;
}

function named(value: Value | null): string | null {
  const known = value === null ? null : onlyValue(value);
  return known?.kind === "named" ? known.path : null;
}

function toggled(cell: CellValue, interpreter: Interpreter): Value {
  const truth = truthOf(cell, interpreter);
  writeCell(cell, truth === null ? UNKNOWN : plainValue(!truth), interpreter);
  return NOTHING;
}

/** `dismiss()`, `presentationMode.wrappedValue.dismiss()`. */
function isDismissing({ name, of, scope }: CallValue): boolean {
  if (of !== null) return name === "dismiss" && named(of)?.startsWith("Environment.") === true;
  const bound = bindingOf(scope, name);
  return bound?.kind === "value" && named(bound.value) === "Environment.dismiss";
}

/**
 * `path.append(.details)` pushes what shows it; `path.removeLast()` goes back. How many screens
 * `path.removeLast(path.count)` takes away depends on the way that led there.
 */
function changePath(
  { name, args }: CallValue,
  interpreter: Interpreter,
  app: Surroundings,
): Value | null {
  const { actions } = interpreter.walk;
  if (name === "removeLast" && args.length === 0) actions?.navigations.push({ target: ".." });
  else if (name === "append") {
    const [first] = args;
    const screen = first === undefined ? null : destinationOf(first.value, app, interpreter);
    if (screen !== null) actions?.navigations.push({ target: UNKNOWN, screen });
  } else return null;
  return NOTHING;
}

const LOCALIZED = new Set(["NSLocalizedString", "LocalizedStringKey", "LocalizedStringResource"]);

function callKnown(call: CallValue, interpreter: Interpreter, app: Surroundings): Value | null {
  const { name, args, of } = call;
  const [first] = args;
  if (of === null && (name === "available" || name === "unavailable"))
    return plainValue(name === "available");
  // A view that is hidden takes room, and nothing else.
  if (first === undefined) return of !== null && name === "hidden" ? NOTHING : null;
  if (name === ".constant" || (name === "constant" && named(of) === "Binding")) return first.value;
  if (name === "Binding") return boundBy(call, interpreter);
  if (!isLocalized(call)) return null;
  const content = contentOf(first.value, interpreter);
  return content === null ? null : { kind: "text", content: app.texts(content) };
}

/** `String(localized: "title")`, `NSLocalizedString("title", comment: "")` */
function isLocalized({ name, of, args }: CallValue): boolean {
  if (of !== null) return false;
  return LOCALIZED.has(name) || (name === "String" && args[0]?.label === "localized");
}

/** `Binding(get: { … }, set: { … })` reads what it gets. */
function boundBy(call: CallValue, interpreter: Interpreter): Value | null {
  const { args, types, path, line } = call;
  const made = { kind: "made" as const, name: "Binding", of: null, args, types, path, line };
  const get = argument(made, "get");
  return get === undefined ? null : interpreter.call(get, [], call);
}
