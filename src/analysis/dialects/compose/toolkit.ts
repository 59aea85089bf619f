import type { AndroidStrings } from "../android/strings.ts";
import type { Content } from "../../ui/content.ts";
import { writeCell } from "../declarative/assignments.ts";
import type {
  Actions,
  CallValue,
  Interpreter,
  StateDeclaration,
  Toolkit,
} from "../declarative/interpreter.ts";
import { onlyValue } from "../declarative/reading.ts";
import {
  listValue,
  NOTHING,
  plainValue,
  UNKNOWN,
  UNKNOWN_TEXT,
  type ArgumentValue,
  type CellValue,
  type Value,
} from "../declarative/values.ts";
import type { ActivityScreens } from "./activities.ts";
import {
  controllerValue,
  currentRoute,
  historyOf,
  type Controllers,
  type KnownEntries,
} from "./navigation.ts";
import type { ViewModels } from "./view-models.ts";

export interface ComposeParts {
  readonly strings: AndroidStrings;
  readonly entries: KnownEntries;
  readonly activities: ActivityScreens;
  readonly controllers: Controllers;
  readonly viewModels: ViewModels;
  /** Cells that a page writes by itself: what they hold at first is not known. */
  readonly doubted: Set<string>;
}

/** What Compose, its navigation and Android's resources give. */
export function composeToolkit(parts: ComposeParts): Toolkit {
  return {
    collects: true,
    intercept: (call, interpreter) => followAction(call, interpreter, parts),
    call: (call, interpreter) => callKnown(call, interpreter, parts),
    state: (declaration) => fieldOf(declaration, parts),
    typed: (code, type) => parts.viewModels.typed(code, type),
    textOf: (value) => resourceText(value, parts.strings),
  };
}

/** A field that asks for a view model, or that a view model fills by itself; null for a plain one. */
function fieldOf(declaration: StateDeclaration, { viewModels }: ComposeParts): Value | null {
  const { value } = declaration.code;
  if (!declaration.isField || value?.kind !== "call") return null;
  const isHolder = value.callee.kind === "name" && STATES.has(value.callee.name);
  return isHolder && viewModels.isFilledByItself(declaration)
    ? cell(declaration.key, UNKNOWN)
    : null;
}

const BACK = new Set(["popBackStack", "navigateUp", "onBackPressed", "finish", "goBack"]);
/** Work beside the page: what it does is done after a while, and seen by nobody while it is shown. */
const EFFECTS = new Set(["DisposableEffect", "SideEffect", "produceState", "snapshotFlow"]);
const STARTING = new Set(["launch", "async", "withContext", "launchWhenStarted", "runBlocking"]);

/** What an action does that is not to be followed into its own code. */
function followAction(
  call: CallValue,
  interpreter: Interpreter,
  { activities, viewModels }: ComposeParts,
): Value | null {
  const { name, of, args } = call;
  const { actions } = interpreter.walk;
  const viewModel = viewModels.given(call, interpreter);
  if (viewModel !== null) return viewModel;
  if (actions === null) return EFFECTS.has(name) || STARTING.has(name) ? NOTHING : null;
  const block = args.at(-1)?.value;
  if (STARTING.has(name) && block?.kind === "closure") return interpreter.call(block, [], call);
  if (name === "startActivity" || name === "launchActivity") {
    const screen = activities.openedBy(args[0]?.value, interpreter);
    if (screen !== null) actions.navigations.push({ target: UNKNOWN, screen });
    return NOTHING;
  }
  // In an extension of a controller, `navigate(route)` is said of that controller.
  const about = of ?? (call.scope.self?.kind === "instance" ? null : call.scope.self);
  if (about === null) return null;
  if (of?.kind === "cell" && WRITING.has(name)) return written(call, of, interpreter);
  return navigate(call, about, { actions, interpreter });
}

const UPDATING = new Set(["update", "getAndUpdate", "updateAndGet"]);
const WRITING = new Set([...UPDATING, "emit", "tryEmit", "postValue", "setValue"]);

/** `state.update { it.copy(…) }`, `state.emit(value)` */
function written(call: CallValue, cellValue: CellValue, interpreter: Interpreter): Value {
  const given = call.args[0]?.value ?? UNKNOWN;
  const before = [{ label: null, value: interpreter.read(cellValue), isTrailing: false }];
  const next = UPDATING.has(call.name) ? interpreter.call(given, before, call) : given;
  writeCell(cellValue, next, interpreter);
  return NOTHING;
}

interface Acting {
  readonly actions: Actions;
  readonly interpreter: Interpreter;
}

/** `controller.navigate(route)` and `controller.popBackStack()`, and wrappers of the same names. */
function navigate(call: CallValue, of: Value, { actions, interpreter }: Acting): Value | null {
  const { name, args } = call;
  const receiver = onlyValue(interpreter.read(of));
  const own = receiver?.kind === "instance" ? receiver.scope.names.get(name) : undefined;
  if (BACK.has(name) && own === undefined) {
    actions.navigations.push({ target: ".." });
    return NOTHING;
  }
  const target = args[0]?.value;
  if (target === undefined || !leads(name, receiver)) return null;
  const before = actions.navigations.length;
  if (own?.kind === "value") interpreter.call(own.value, args, call);
  const history = historyOf(args);
  if (actions.navigations.length === before)
    actions.navigations.push({ target, ...(history !== undefined && { history }) });
  return NOTHING;
}

/** Whether a call goes to a destination: of a controller, or by putting it on a back stack. */
function leads(name: string, receiver: Value | null): boolean {
  const isStack = receiver?.kind === "made" && receiver.name === "rememberNavBackStack";
  return name === "navigate" || (isStack && name === "add");
}

const REMEMBERING = new Set([
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
/** Tests run on a phone that is held upright. */
const PHONE: ReadonlyMap<string, Value> = new Map<string, Value>([
  ["isWidthAtLeastBreakpoint", plainValue(false)],
  ["isHeightAtLeastBreakpoint", plainValue(false)],
  ["isAtLeastBreakpoint", plainValue(false)],
  ["isTabletop", plainValue(false)],
  ["widthSizeClass", { kind: "named", path: "WindowWidthSizeClass.Compact", from: "" }],
  ["windowWidthSizeClass", { kind: "named", path: "WindowWidthSizeClass.COMPACT", from: "" }],
  ["heightSizeClass", { kind: "named", path: "WindowHeightSizeClass.Medium", from: "" }],
  ["windowHeightSizeClass", { kind: "named", path: "WindowHeightSizeClass.MEDIUM", from: "" }],
]);
const ARRAYS = new Set(["stringArrayResource", "getStringArray"]);
const TEXTS = new Set([
  "stringResource",
  "getString",
  "pluralStringResource",
  "getQuantityString",
  "getText",
]);

function callKnown(call: CallValue, interpreter: Interpreter, parts: ComposeParts): Value | null {
  const { name, args, of } = call;
  const first = args.find(({ isTrailing }) => !isTrailing)?.value;
  const block = args.findLast(({ value }) => value.kind === "closure")?.value;
  if (REMEMBERING.has(name)) return remembered(call, block ?? first, interpreter);
  if (TEXTS.has(name)) return textOf(argumentNamed(args, "id", "resId") ?? first, parts.strings);
  if (ARRAYS.has(name)) return textsOf(first, parts.strings);
  if (name === "entryProvider" && block?.kind === "closure") {
    parts.entries.last = interpreter.call(block, [], call);
    return parts.entries.last;
  }
  const made = PHONE.get(name) ?? stateOf(call, first, parts);
  if (made !== null || of === null) return made;
  return name === "route" ? currentRoute(of, parts.controllers) : onState(call, of, interpreter);
}

/** What keeps something while the page is used; null for a call of something else. */
function stateOf(
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
function remembered(call: CallValue, given: Value | undefined, interpreter: Interpreter): Value {
  if (given?.kind !== "closure") return given ?? UNKNOWN;
  return interpreter.call(given, [], call);
}

function cell(key: string, initial: Value): CellValue {
  return { kind: "cell", key, initial };
}

function isOpen(value: Value | undefined): boolean {
  return value?.kind === "named" && value.path.endsWith(".Open");
}

function argumentNamed(
  args: readonly ArgumentValue[],
  ...names: readonly string[]
): Value | undefined {
  return args.find(({ label }) => label !== null && names.includes(label))?.value;
}

/** `R.string.title` of whichever package. */
const RESOURCE = /(?:^|\.)(?:string|plurals|array)\.(?<name>\w+)$/u;

function resourceNamed(value: Value | undefined): { name: string; from: string } | null {
  const known = value === undefined ? null : onlyValue(value);
  const name = known?.kind === "named" ? RESOURCE.exec(known.path)?.groups?.["name"] : undefined;
  return name === undefined || known?.kind !== "named" ? null : { name, from: known.from };
}

function textOf(value: Value | undefined, strings: AndroidStrings): Value {
  if (value?.kind === "choice") {
    const ways = value.ways.map(({ presence, value: way }) => ({
      presence,
      value: textOf(way, strings),
    }));
    return { kind: "choice", ways };
  }
  const resource = resourceNamed(value);
  const content = resource === null ? null : strings.textOf(resource.name, resource.from);
  return content === null ? UNKNOWN_TEXT : { kind: "text", content };
}

function textsOf(value: Value | undefined, strings: AndroidStrings): Value {
  const resource = resourceNamed(value);
  const contents = resource === null ? null : strings.arrayOf(resource.name, resource.from);
  if (contents === null) return UNKNOWN;
  return listValue(contents.map((content) => ({ kind: "text", content })));
}

function resourceText(value: Value, strings: AndroidStrings): Content | null {
  const resource = resourceNamed(value);
  return resource === null ? null : strings.textOf(resource.name, resource.from);
}

const SAME_STATE = new Set([
  "collectAsState",
  "collectAsStateWithLifecycle",
  "asStateFlow",
  "observeAsState",
]);

/** What a state gives, and what opens and closes a drawer. */
function onState({ name }: CallValue, of: Value, interpreter: Interpreter): Value | null {
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
