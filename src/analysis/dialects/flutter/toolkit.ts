import { knownText, type Content } from "../../ui/content.ts";
import type {
  Actions,
  CallValue,
  Interpreter,
  StateDeclaration,
  Toolkit,
} from "../declarative/interpreter.ts";
import { writeCell } from "../declarative/assignments.ts";
import { argument, blockOf } from "../declarative/made.ts";
import { contentOf, onlyValue } from "../declarative/reading.ts";
import type { Screen } from "../declarative/screens.ts";
import {
  NOTHING,
  NULL,
  textValue,
  UNKNOWN,
  type ArgumentValue,
  type Binding,
  type CellValue,
  type MadeValue,
  type Value,
} from "../declarative/values.ts";
import { memberOfField, type Forms } from "./forms.ts";
import { closeOverlay, type Overlays } from "./overlays.ts";
import type { FlutterTexts } from "./texts.ts";

/** What is remembered of an app while its pages are looked at. */
export interface Remembered {
  readonly forms: Forms;
  readonly overlays: Overlays;
}

/** What Flutter, its navigation and its translations give. */
export function flutterToolkit(texts: FlutterTexts, { forms, overlays }: Remembered): Toolkit {
  return {
    collects: false,
    intercept: (call, interpreter) =>
      interpreter.walk.actions === null
        ? null
        : (forms.follow(call, interpreter) ??
          overlays.follow(call, interpreter) ??
          followAction(call, interpreter)),
    call: (call, interpreter) =>
      memberOfField(call, interpreter) ?? callKnown(call, interpreter, texts),
    state: stateOf,
    textOf: (value) => textNamed(value, texts),
  };
}

/** Fields of a `State` that change are what the page remembers; so are controllers of fields. */
function stateOf(declaration: StateDeclaration, interpreter: Interpreter): Value | null {
  const { code, scope, key } = declaration;
  if (isController(code.value)) return controllerIn(declaration, interpreter);
  const self = scope.self?.kind === "instance" ? scope.self.type.code : null;
  const isState = self?.bases.some((base) => base.endsWith("State")) ?? false;
  if (!isState || !code.isMutable || code.isStatic) return null;
  if (code.type?.startsWith("late") === true) return { kind: "cell", key, initial: UNKNOWN };
  const initial = code.value === null ? NULL : interpreter.evaluate(code.value, scope);
  return { kind: "cell", key, initial };
}

function isController(code: StateDeclaration["code"]["value"]): boolean {
  return code?.kind === "call" && code.callee.kind === "name" && code.callee.name === CONTROLLER;
}

const CONTROLLER = "TextEditingController";

function controllerIn({ code, scope, key }: StateDeclaration, interpreter: Interpreter): Value {
  const value = code.value === null ? UNKNOWN : interpreter.evaluate(code.value, scope);
  const given = value.kind === "made" ? argument(value, "text") : undefined;
  const cell: CellValue = {
    kind: "cell",
    key,
    initial: given ?? textValue(""),
  };
  return controllerOf(cell, scope.unit.path, code.line);
}

function controllerOf(cell: CellValue, path: string, line: number): MadeValue {
  const args = [{ label: null, value: cell, isTrailing: false }];
  return {
    kind: "made",
    name: "TextEditingController",
    of: null,
    args,
    types: [],
    path,
    line,
  };
}

/** What the controller of a field remembers; null for something else. */
export function cellOfController(value: Value | undefined): CellValue | null {
  const known = value === undefined ? null : onlyValue(value);
  const held =
    known?.kind === "made" && known.name === "TextEditingController"
      ? known.args[0]?.value
      : undefined;
  return held?.kind === "cell" ? held : null;
}

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
const LEAVING = new Set(["pop", "maybePop", "back"]);
const NAVIGATORS = /^(?:Navigator|context|GoRouter|Get|rootNavigator|navigator|router)\b/u;

/** What an action does: it goes somewhere, opens a dialog, or changes what is remembered. */
function followAction(call: CallValue, interpreter: Interpreter): Value | null {
  const { actions } = interpreter.walk;
  if (actions === null) return null;
  const { name, of, args } = call;
  if (name === "setState" || name === "addPostFrameCallback") {
    const block = args.at(-1)?.value;
    return block === undefined ? NOTHING : interpreter.call(block, [], call);
  }
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
export function screenOf(widget: Extract<Value, { kind: "instance" }>): Screen {
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

/** Names of classes that Flutter makes for translations, and what people call their own. */
const TRANSLATIONS =
  /(?:^|\.)(?:\w*Localizations?|S|L10n|l10n|loc|localizations|translations|t|tr)$/u;

function callKnown(call: CallValue, interpreter: Interpreter, texts: FlutterTexts): Value | null {
  const { name, of, args } = call;
  if (of === null) return null;
  const own = name === "of" ? ownTexts(of, args) : null;
  // `Localizations.of(context, Texts)` gives the texts that the application has a class for.
  if (own !== null) return interpreter.call(own, [], call);
  const controller = cellOfController(of);
  if (controller !== null && name === "text") return interpreter.read(controller);
  if (controller !== null && name === "value") return of;
  const now = onlyValue(interpreter.read(of));
  if (name === "tr" && now?.kind === "text") return now;
  const translation = isTranslation(of) ? translated(name, texts) : null;
  return translation ?? namedWidget(call, now);
}

/** `FloatingActionButton.extended(…)`, `ListView.builder(…)`: a constructor with a name. */
function namedWidget({ name, args, types, path, line }: CallValue, of: Value | null): Value | null {
  if (of?.kind !== "named" || !/^[A-Z]\w*$/u.test(of.path) || args.length === 0) return null;
  return {
    kind: "made",
    name: `${of.path}.${name}`,
    of: null,
    args,
    types,
    path,
    line,
  };
}

function ownTexts(of: Value, args: readonly ArgumentValue[]): Value | null {
  const known = onlyValue(of);
  if (known?.kind !== "named" || known.path !== "Localizations") return null;
  return args.find(({ value }) => value.kind === "type")?.value ?? null;
}

function isTranslation(value: Value): boolean {
  const known = onlyValue(value);
  if (known?.kind === "named") return TRANSLATIONS.test(known.path);
  if (known?.kind !== "made") return false;
  return (
    TRANSLATIONS.test(known.name) ||
    (["of", "current"].includes(known.name) && known.of !== null && isTranslation(known.of)) ||
    /Localizations?\.of$/u.test(known.name)
  );
}

function translated(name: string, texts: FlutterTexts): Value | null {
  const content = texts(name);
  return content === null ? null : { kind: "text", content };
}

function textNamed(value: Value, texts: FlutterTexts): Content | null {
  const known = onlyValue(value);
  if (known?.kind !== "named") return null;
  const at = known.path.lastIndexOf(".");
  return at !== -1 && TRANSLATIONS.test(known.path.slice(0, at))
    ? texts(known.path.slice(at + 1))
    : null;
}

/** What an argument of a widget reads. */
export function textOf(made: MadeValue, name: string, interpreter: Interpreter): Content | null {
  const value = argument(made, name);
  return value === undefined ? null : contentOf(value, interpreter);
}
