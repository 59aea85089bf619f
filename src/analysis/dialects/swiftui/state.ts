import type { Interpreter, StateDeclaration } from "../declarative/interpreter.ts";
import { onlyValue } from "../declarative/reading.ts";
import { NULL, plainValue, UNKNOWN, type CellValue, type Value } from "../declarative/values.ts";
import { beginOnce } from "./object-begins.ts";
import type { Surroundings } from "./surroundings.ts";

/** Wrappers of what a view remembers. Source: developer.apple.com, SwiftUI "State and data flow". */
const REMEMBERED = new Set([
  "State",
  "StateObject",
  "ObservedObject",
  "Bindable",
  "Binding",
  "Published",
  "GestureState",
  "FocusState",
]);
/** Wrappers of what is kept from run to run, or comes from elsewhere: it is not in the source. */
const KEPT = new Set([
  "AppStorage",
  "SceneStorage",
  "Query",
  "FetchRequest",
  "SectionedFetchRequest",
]);

/** What a variable of a view or of an object that views watch is; null for a plain one. */
export function stateOf(
  declaration: StateDeclaration,
  interpreter: Interpreter,
  app: Surroundings,
): Value | null {
  const { code, scope, isField } = declaration;
  if (!isField) return null;
  const { annotations } = code;
  const asked = annotations.find((name) => name.startsWith("Environment"));
  if (asked !== undefined) return handedDown(declaration, app);
  const delegate = annotations.find((name) => name.startsWith(DELEGATE));
  if (delegate !== undefined) return delegateOf(declaration, delegate, interpreter);
  const self = scope.self?.kind === "instance" ? scope.self.type.code : null;
  const isWatched = self?.annotations.includes("Observable") === true && code.isMutable;
  const isObjects = isWatched || annotations.includes("Published");
  const isRemembered = isObjects || annotations.some((name) => REMEMBERED.has(name));
  if (annotations.some((name) => KEPT.has(name))) return keptCell(declaration, interpreter, app);
  if (!isRemembered || code.getter !== null) return null;
  const initial = initialOf(declaration, interpreter);
  beginOnce(initial, interpreter, app);
  return cell(declaration.key, isObjects ? lasting(initial) : initial, app);
}

/** What is stored is what the source says only when the app was never used before: as tests start it. */
function keptCell(
  declaration: StateDeclaration,
  interpreter: Interpreter,
  app: Surroundings,
): CellValue {
  const isStored = declaration.code.annotations.some((name) => name.endsWith("Storage"));
  const initial = isStored ? initialOf(declaration, interpreter) : UNKNOWN;
  return cell(declaration.key, initial, app);
}

function cell(key: string, initial: Value, app: Surroundings): CellValue {
  const { doubted, turnedOn, initials } = app;
  initials.set(key, initial);
  if (doubted.has(key)) return { kind: "cell", key, initial: UNKNOWN };
  return { kind: "cell", key, initial: turnedOn.has(key) ? plainValue(true) : initial };
}

function initialOf({ code, scope }: StateDeclaration, interpreter: Interpreter): Value {
  if (code.value !== null) return interpreter.evaluate(code.value, scope);
  // A variable that may hold nothing holds nothing at first.
  return code.isMutable && code.isOptional === true ? NULL : UNKNOWN;
}

/** A list of an object is empty until somebody fills it, which is nobody's business to say when. */
function lasting(initial: Value): Value {
  const known = onlyValue(initial);
  return known?.kind === "list" && known.items.length === 0 ? UNKNOWN : initial;
}

const DELEGATE = "UIApplicationDelegateAdaptor";

/** The delegate that an application makes for itself. */
function delegateOf(
  { code, scope }: StateDeclaration,
  annotation: string,
  interpreter: Interpreter,
): Value {
  const name = code.type ?? code.annotations.at(-1)?.slice(DELEGATE.length + 1) ?? annotation;
  const { line } = code;
  const callee = { kind: "name" as const, name, line };
  return interpreter.evaluate({ kind: "call", callee, args: [], types: [], line }, scope);
}

/** An object of the views around, or something that the system hands down. */
function handedDown({ code }: StateDeclaration, app: Surroundings): Value {
  const [name = ""] = code.names;
  const key = code.annotations.find((one) => one.startsWith("Environment."));
  const asked = key?.slice("Environment.".length) ?? code.type ?? name;
  const found = app.objects.get(asked);
  if (found !== undefined) return found;
  return /^[a-z]/u.test(asked)
    ? { kind: "named", path: `Environment.${asked}`, from: "" }
    : UNKNOWN;
}
