import { knownText } from "../../ui/content.ts";
import { writeCell } from "../declarative/assignments.ts";
import type { Actions, CallValue, Interpreter } from "../declarative/interpreter.ts";
import { blockOf } from "../declarative/made.ts";
import { onlyValue } from "../declarative/reading.ts";
import type { Screen } from "../declarative/screens.ts";
import {
  NOTHING,
  NULL,
  textValue,
  UNKNOWN,
  type ArgumentValue,
  type Binding,
  type Value,
} from "../declarative/values.ts";
import { cellOfController } from "./controllers.ts";
import { closeOverlay } from "./overlays.ts";

const GOING = new Set([
  "go",
  "push",
  "goNamed",
  "pushNamed",
  "pushReplacement",
  "pushReplacementNamed",
  "replace",
  "pushAndRemoveUntil",
  "pushNamedAndRemoveUntil",
  "popAndPushNamed",
  "toNamed",
  "offNamed",
  "offAllNamed",
  "to",
  "off",
  "offAll",
]);
const UNKNOWN_ARGUMENT: ArgumentValue = { label: null, value: UNKNOWN, isTrailing: false };
const LEAVING = new Set(["pop", "maybePop", "back"]);
const NAVIGATORS = /^(?:Navigator|context|GoRouter|Get|rootNavigator|navigator|router)\b/u;

/** What an action does: it goes somewhere, opens a dialog, or changes what is remembered. */
export function followAction(call: CallValue, interpreter: Interpreter): Value | null {
  const { actions } = interpreter.walk;
  if (actions === null) return null;
  const { name, of, args } = call;
  if (name === "setState" || name === "addPostFrameCallback") {
    const block = args.at(-1)?.value;
    return block === undefined ? NOTHING : interpreter.call(block, [], call);
  }
  const later = waited(call, interpreter);
  if (later !== null) return later;
  const controller = of === null ? null : cellOfController(of);
  if (controller !== null && name === "clear") {
    writeCell(controller, textValue(""), interpreter);
    return NOTHING;
  }
  if (of === null || !isNavigator(of)) return null;
  if (LEAVING.has(name)) {
    if (closeOverlay(interpreter)) return NOTHING;
    actions.navigations.push({ target: ".." });
    return NOTHING;
  }
  return GOING.has(name) ? going(call, args, { actions, interpreter }) : null;
}

/** What time alone decides is surely done: `Future.delayed(time, block)`, `Timer(time, block)`. */
function waited(call: CallValue, interpreter: Interpreter): Value | null {
  const { name, of, args } = call;
  const holder = of === null ? null : onlyValue(of);
  const isTimer = name === "Timer" && of === null;
  const isFuture = name === "delayed" && holder?.kind === "named" && holder.path === "Future";
  const isAfter = name === "then" && holder?.kind === "plain" && holder.value === null;
  if (!isTimer && !isFuture && !isAfter) return null;
  const block = args.at(-1)?.value;
  if (block?.kind === "closure") interpreter.call(block, [UNKNOWN_ARGUMENT], call);
  return NULL;
}

/** `Navigator.of(context)`, `context`, `GoRouter.of(context)`. */
function isNavigator(value: Value): boolean {
  const known = onlyValue(value);
  if (known?.kind === "named") return NAVIGATORS.test(known.path);
  if (known?.kind === "unknown") return true;
  if (known?.kind !== "made") return false;
  return known.of === null ? NAVIGATORS.test(known.name) : isNavigator(known.of);
}

function isContext(value: Value | undefined): boolean {
  return value?.kind === "unknown" || (value?.kind === "named" && value.path === "context");
}

interface Acting {
  readonly actions: Actions;
  readonly interpreter: Interpreter;
}

function going(
  call: CallValue,
  args: readonly ArgumentValue[],
  { actions, interpreter }: Acting,
): Value {
  const unnamed = args.filter(({ label }) => label === null).map(({ value }) => value);
  // `Navigator.push(context, route)` has the context first.
  const isFirst = unnamed.length < 2 || !isContext(unnamed[0]);
  const target = isFirst ? unnamed[0] : unnamed[1];
  if (target === undefined) return NOTHING;
  const replaces = /eplace|AndRemoveUntil|^off|popAnd/u.test(call.name);
  const screen = screenIn(target, interpreter);
  actions.navigations.push({
    target,
    ...(screen !== null && { screen }),
    ...(replaces && { history: "replace" }),
  });
  return NOTHING;
}

/** The screen that a route builds: `MaterialPageRoute(builder: (_) => Details())`. */
function screenIn(target: Value, interpreter: Interpreter): Screen | null {
  const known = onlyValue(target);
  if (known?.kind === "instance") return screenOf(known);
  if (known?.kind !== "made") return known?.kind === "closure" ? shownBy(known, interpreter) : null;
  const builder = blockOf(known, "builder", "pageBuilder", "child");
  return builder === undefined ? null : shownBy(builder, interpreter);
}

function shownBy(builder: Value, interpreter: Interpreter): Screen | null {
  if (builder.kind !== "closure") return screenIn(builder, interpreter);
  const { scope, line } = builder;
  const at: CallValue = {
    name: "",
    of: null,
    args: [],
    types: [],
    scope: { ...scope, frame: `${scope.frame}>route` },
    path: scope.unit.path,
    line,
  };
  const args = [UNKNOWN, UNKNOWN].map((value) => ({
    label: null,
    value,
    isTrailing: false,
  }));
  const before = interpreter.walk;
  interpreter.walk = { ...before, actions: null };
  const shown = onlyValue(interpreter.call(builder, args, at));
  interpreter.walk = before;
  return shown?.kind === "instance" ? screenOf(shown) : null;
}

/** A widget of the repository as a screen, which is called as its class is and by what it is handed. */
function screenOf(widget: Extract<Value, { kind: "instance" }>): Screen {
  const { name, line, members } = widget.type.code;
  const handed = members.flatMap((member) =>
    member.kind === "declare" && member.value === null
      ? member.names.flatMap((field) => wordsIn(widget.scope.names.get(field)))
      : [],
  );
  const path = [name, ...handed].join("/");
  return {
    id: `widget ${path}`,
    path,
    isTarget: (target) => target === widget,
    content: widget,
    source: { path: widget.type.unit.path, line },
  };
}

/** A text that a widget is handed: screens of one class that are handed others show others. */
function wordsIn(binding: Binding | undefined): readonly string[] {
  const known = binding?.kind === "value" ? onlyValue(binding.value) : null;
  const text = known?.kind === "text" ? knownText(known.content) : null;
  const slug = (text ?? "").toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-");
  return slug === "" ? [] : [slug.replaceAll(/^-|-$/gu, "")];
}
