import { writeCell } from "../declarative/assignments.ts";
import type { CallValue, Interpreter, StateDeclaration } from "../declarative/interpreter.ts";
import {
  listValue,
  NOTHING,
  plainValue,
  UNKNOWN,
  type CellValue,
  type Value,
} from "../declarative/values.ts";
import { controllerValue } from "./navigation.ts";
import type { ComposeParts } from "./parts.ts";

export const REMEMBERING = new Set([
  "remember",
  "rememberSaveable",
  "derivedStateOf",
  "rememberUpdatedState",
  "rememberRetained",
]);
const STATES = new Set([
  "MutableStateFlow",
  "MutableLiveData",
  "mutableStateOf",
  "mutableIntStateOf",
  "mutableFloatStateOf",
  "mutableLongStateOf",
  "mutableDoubleStateOf",
]);
/** A field that asks for a view model, or that a view model fills by itself; null for a plain one. */
export function fieldOf(declaration: StateDeclaration, { viewModels }: ComposeParts): Value | null {
  const { value } = declaration.code;
  if (!declaration.isField || value?.kind !== "call") return null;
  const isHolder = value.callee.kind === "name" && STATES.has(value.callee.name);
  return isHolder && viewModels.isFilledByItself(declaration)
    ? cell(declaration.key, UNKNOWN)
    : null;
}

/** What keeps something while the page is used; null for a call of something else. */
export function stateOf(
  call: CallValue,
  first: Value | undefined,
  { doubted }: ComposeParts,
): Value | null {
  const { name, args } = call;
  const { frame } = call.scope;
  const initial = (known: Value): Value => (doubted.has(frame) ? UNKNOWN : known);
  if (STATES.has(name)) return cell(frame, initial(first ?? UNKNOWN));
  if (name === "mutableStateListOf")
    return cell(frame, initial(listValue(args.map(({ value }) => value))));
  if (name === "rememberDrawerState") return cell(frame, plainValue(isOpen(first)));
  const isController = name === "rememberNavController" || name === "rememberAnimatedNavController";
  return isController ? controllerValue(call) : null;
}

/** What is remembered: what its block gives. */
export function remembered(
  call: CallValue,
  given: Value | undefined,
  interpreter: Interpreter,
): Value {
  if (given?.kind !== "closure") return given ?? UNKNOWN;
  return interpreter.call(given, [], call);
}

function cell(key: string, initial: Value): CellValue {
  return { kind: "cell", key, initial };
}

function isOpen(value: Value | undefined): boolean {
  return value?.kind === "named" && value.path.endsWith(".Open");
}

const UPDATING = new Set(["update", "getAndUpdate", "updateAndGet"]);
const WRITING = new Set([...UPDATING, "emit", "tryEmit", "postValue", "setValue"]);

/** True for a method that gives a state something else to hold. */
export function isWriting(name: string): boolean {
  return WRITING.has(name);
}

/** `state.update { it.copy(…) }`, `state.emit(value)` */
export function written(call: CallValue, cellValue: CellValue, interpreter: Interpreter): Value {
  const given = call.args[0]?.value ?? UNKNOWN;
  const before = [{ label: null, value: interpreter.read(cellValue), isTrailing: false }];
  const next = UPDATING.has(call.name) ? interpreter.call(given, before, call) : given;
  writeCell(cellValue, next, interpreter);
  return NOTHING;
}

const SAME_STATE = new Set([
  "collectAsState",
  "collectAsStateWithLifecycle",
  "asStateFlow",
  "observeAsState",
]);

/** What a state gives, and what opens and closes a drawer. */
export function onState({ name }: CallValue, of: Value, interpreter: Interpreter): Value | null {
  if (of.kind !== "cell") return null;
  if (SAME_STATE.has(name)) return of;
  const isOpening = name === "open" || name === "show";
  if ((isOpening || name === "close" || name === "hide") && interpreter.walk.actions !== null) {
    writeCell(of, plainValue(isOpening), interpreter);
    return NOTHING;
  }
  if (name === "isOpen" || name === "isVisible") return interpreter.read(of);
  return null;
}
