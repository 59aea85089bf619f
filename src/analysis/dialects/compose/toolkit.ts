import type { AndroidStrings } from "../android/strings.ts";
import type { Content } from "../../ui/content.ts";
import type { CallValue, Interpreter, Toolkit } from "../declarative/interpreter.ts";
import { aftermathOf } from "../declarative/leaving.ts";
import { onlyValue } from "../declarative/reading.ts";
import {
  listValue,
  NOTHING,
  plainValue,
  UNKNOWN,
  UNKNOWN_TEXT,
  type ArgumentValue,
  type Value,
} from "../declarative/values.ts";
import { followAction } from "./actions.ts";
import { eventsOf, onFlow, sent } from "./flows.ts";
import { currentRoute } from "./navigation.ts";
import type { ComposeParts } from "./parts.ts";
import { fieldOf, onState, remembered, REMEMBERING, stateOf } from "./states.ts";

/** What Compose, its navigation and Android's resources give. */
export function composeToolkit(parts: ComposeParts): Toolkit {
  return {
    collects: true,
    intercept: (call, interpreter) =>
      parts.viewModels.given(call, interpreter) ??
      sent(call, parts.listening) ??
      followAction(call, interpreter, parts),
    injected: (type, path, interpreter) => parts.injected.ofType(type, path, interpreter),
    call: (call, interpreter) => callKnown(call, interpreter, parts),
    state: (declaration) => fieldOf(declaration, parts),
    typed: (code, type) => parts.viewModels.typed(code, type),
    textOf: (value) => resourceText(value, parts.strings),
  };
}

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
  const { name, args } = call;
  const first = args.find(({ isTrailing }) => !isTrailing)?.value;
  const block = args.findLast(({ value }) => value.kind === "closure")?.value;
  if (REMEMBERING.has(name)) return remembered(call, block ?? first, interpreter);
  if (TEXTS.has(name)) return textOf(argumentNamed(args, "id", "resId") ?? first, parts.strings);
  if (ARRAYS.has(name)) return textsOf(first, parts.strings);
  const kept = block?.kind === "closure" ? keptBlock(call, block, { interpreter, parts }) : null;
  if (kept !== null) return kept;
  return ofStates(call, first, { interpreter, parts });
}

/** What keeps something, or tells of it; what else is asked may be outside of the repository. */
function ofStates(
  call: CallValue,
  first: Value | undefined,
  { interpreter, parts }: Around,
): Value | null {
  const { name, of } = call;
  const made =
    eventsOf(call) ??
    onFlow(call, interpreter, parts.listening) ??
    PHONE.get(name) ??
    stateOf(call, first, parts) ??
    parts.rooms.given(call, interpreter);
  if (made !== null || of === null) return made;
  const known =
    name === "route" ? currentRoute(of, parts.controllers) : onState(call, of, interpreter);
  if (known === null && isOutside(call, of)) parts.listening.isOutside = true;
  return known;
}

/** Whether nobody knows what a method does; what is only read has no line of its own. */
function isOutside({ line }: CallValue, of: Value): boolean {
  const isNoting = of.kind === "named" && /^(?:Log|Timber)\b/u.test(of.path);
  return line > 0 && OUTSIDE.has(of.kind) && !isNoting;
}

/** Kinds of values of which nobody knows what a method does. */
const OUTSIDE: ReadonlySet<Value["kind"]> = new Set(["unknown", "made", "named"]);

const LISTENING = /^add\w*Listener$/u;

interface Around {
  readonly interpreter: Interpreter;
  readonly parts: ComposeParts;
}

/** A block of which something is kept: entries of a navigation, or what is heard of it. */
function keptBlock(call: CallValue, block: Value, around: Around): Value | null {
  if (LISTENING.test(call.name)) return listening(call, block, around);
  if (call.name !== "entryProvider") return null;
  const { interpreter, parts } = around;
  parts.entries.last = interpreter.call(block, [], call);
  return parts.entries.last;
}

/** `controller.addOnDestinationChangedListener { … }`: what is written in it may be so at any time. */
function listening(call: CallValue, block: Value, { interpreter, parts }: Around): Value {
  const { written } = aftermathOf(interpreter, () => {
    interpreter.call(block, [], call);
  });
  for (const key of written) parts.doubted.add(key);
  return NOTHING;
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
