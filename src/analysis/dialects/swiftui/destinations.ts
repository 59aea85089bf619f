import { fileScope } from "../declarative/scope.ts";
import type { CallValue, Interpreter } from "../declarative/interpreter.ts";
import { onlyValue } from "../declarative/reading.ts";
import type { Screen } from "../declarative/screens.ts";
import type { MadeValue, Value } from "../declarative/values.ts";
import { aside } from "../declarative/leaving.ts";
import type { Surroundings } from "./surroundings.ts";
import { pushedScreen } from "./view-screens.ts";

/** The type of the values that `navigationDestination(for: Order.self)` shows. */
export function typeAsked(value: Value): string | null {
  const known = onlyValue(value);
  if (known?.kind === "made" && known.name === "self" && known.of !== null)
    return typeAsked(known.of);
  if (known?.kind === "type") return known.type.code.name;
  if (known?.kind !== "named") return null;
  const path = known.path.replace(/\.self$/u, "");
  return path.slice(path.lastIndexOf(".") + 1);
}

function typeOf(value: Value): string | null {
  const known = onlyValue(value);
  if (known?.kind === "instance") return known.type.code.name;
  if (known?.kind === "text") return "String";
  return known?.kind === "plain" && typeof known.value === "number" ? "Int" : null;
}

/** The screen that a value is shown by when it is pushed; null where that is not known. */
export function destinationOf(
  value: Value,
  { destinations }: Surroundings,
  interpreter: Interpreter,
): Screen | null {
  const now = interpreter.read(value);
  const only = destinations.size === 1 ? [...destinations.values()][0] : undefined;
  const block = destinations.get(typeOf(now) ?? "") ?? only;
  if (block?.kind !== "closure") return null;
  const at = callOf(block);
  const { result: shown } = aside(interpreter, null, () =>
    interpreter.call(block, [{ label: null, value: now, isTrailing: false }], at),
  );
  const view = onlyView(shown);
  return view === null ? null : pushedScreen(view, calledBy(now), madeOf(at));
}

/** The one view that is shown; null where it depends on what is not known. */
function onlyView(value: Value): Value | null {
  const known = onlyValue(value);
  if (known?.kind !== "fragment") return known;
  const views = known.values.filter(({ kind }) => kind !== "unknown");
  const [only] = views;
  return views.length === 1 && only !== undefined ? onlyView(only) : null;
}

function calledBy(value: Value): string {
  const known = onlyValue(value);
  if (known?.kind === "named") return known.path;
  return known?.kind === "instance" ? known.type.code.name : "pushed";
}

function callOf({ scope, line }: Extract<Value, { kind: "closure" }>): CallValue {
  const inner = { ...fileScope(scope.unit), frame: `${scope.frame}>pushed`, depth: scope.depth };
  const { path } = scope.unit;
  return { name: "", of: null, args: [], types: [], scope: inner, path, line };
}

function madeOf({ path, line }: CallValue): MadeValue {
  return { kind: "made", name: "pushed", of: null, args: [], types: [], path, line };
}
