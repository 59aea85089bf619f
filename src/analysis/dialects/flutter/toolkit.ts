import type { Code } from "../../source/languages/calls/syntax.ts";
import type {
  CallValue,
  Interpreter,
  StateDeclaration,
  Toolkit,
} from "../declarative/interpreter.ts";
import { onlyValue } from "../declarative/reading.ts";
import { NULL, plainValue, UNKNOWN, type Value } from "../declarative/values.ts";
import { followAction } from "./actions.ts";
import { cellOfController, controllerIn, isController } from "./controllers.ts";
import { dataField } from "./data-fields.ts";
import { memberOfField, type Forms } from "./forms.ts";
import type { Overlays } from "./overlays.ts";
import type { Beginnings } from "./beginnings.ts";
import { copiedList, generatedList } from "./builders.ts";
import type { Pagers } from "./pagers.ts";
import type { Stores } from "./stores.ts";
import { preferences } from "./preferences.ts";
import { signedIn } from "../declarative/stored.ts";
import type { FlutterTexts } from "./texts.ts";
import { isTranslation, ownTexts, textNamed, translated } from "./translations.ts";

/** What is remembered of an app while its pages are looked at. */
export interface Remembered {
  readonly forms: Forms;
  readonly overlays: Overlays;
  readonly beginnings: Beginnings;
  readonly pagers: Pagers;
  readonly stores: Stores;
}

/** What Flutter, its navigation and its translations give. */
export function flutterToolkit(texts: FlutterTexts, remembered: Remembered): Toolkit {
  const { forms, overlays, pagers, stores } = remembered;
  return {
    collects: false,
    intercept: (call, interpreter) =>
      interpreter.walk.actions === null
        ? null
        : (forms.follow(call, interpreter) ??
          overlays.follow(call, interpreter) ??
          pagers.follow(call, interpreter) ??
          followAction(call, interpreter)),
    call: (call, interpreter) =>
      memberOfField(call, interpreter) ??
      stores.askedBy(call, interpreter) ??
      callKnown(call, interpreter, texts),
    named: (of, name) => signedIn({ of, name }),
    state: (declaration, interpreter) => stateOf(declaration, interpreter, remembered),
    typed: withType,
    textOf: (value) => textNamed(value, texts),
  };
}

/** `final Cart cart = Get.find();` asks for what it is declared as. */
function withType(code: Code, type: string): Code {
  const isAsking =
    code.kind === "call" &&
    code.types.length === 0 &&
    code.callee.kind === "member" &&
    ["find", "of", "read", "watch"].includes(code.callee.name);
  return isAsking ? { ...code, types: [type] } : code;
}

/** Fields of a `State` that change are what the page remembers; so are controllers of fields. */
function stateOf(
  declaration: StateDeclaration,
  interpreter: Interpreter,
  { beginnings, pagers, stores }: Remembered,
): Value | null {
  const { code, scope, key } = declaration;
  if (isController(code.value)) return controllerIn(declaration, interpreter);
  const known = pagers.state(declaration, interpreter) ?? stores.state(declaration, interpreter);
  if (known !== null) return known;
  const self = scope.self?.kind === "instance" ? scope.self.type.code : null;
  const isState = self?.bases.some((base) => base.endsWith("State")) ?? false;
  if (!isState) return dataField(declaration, interpreter);
  // A list that is never another one is filled all the same.
  if ((!code.isMutable && code.value?.kind !== "list") || code.isStatic) return null;
  const begun = beginnings.begunWith(key);
  return {
    kind: "cell",
    key,
    initial: begun ?? writtenAtFirst(declaration, interpreter, beginnings),
  };
}

/** What the source writes where the field is declared, unless something else is there at once. */
function writtenAtFirst(
  { code, scope, key }: StateDeclaration,
  interpreter: Interpreter,
  beginnings: Beginnings,
): Value {
  if (beginnings.isDoubted(key) || code.type?.startsWith("late") === true) return UNKNOWN;
  return code.value === null ? NULL : interpreter.evaluate(code.value, scope);
}

function callKnown(call: CallValue, interpreter: Interpreter, texts: FlutterTexts): Value | null {
  const { name, of, args } = call;
  if (of === null) return null;
  const known =
    knownOfDevice(call, of, interpreter) ??
    generatedList(call, interpreter) ??
    copiedList(call, interpreter);
  if (known !== null) return known;
  const own = name === "of" ? ownTexts(of, args) : null;
  // `Localizations.of(context, Texts)` gives the texts that the application has a class for.
  if (own !== null) return interpreter.call(own, [], call);
  const held = heldBy(of, name, interpreter);
  if (held !== null) return held;
  const now = onlyValue(interpreter.read(of));
  if (name === "tr" && now?.kind === "text") return now;
  const translation = isTranslation(of) ? translated(name, texts) : null;
  return translation ?? namedWidget(call, now);
}

const HELD = new Set(["plain", "text", "list"]);

/** What a controller, or a value that widgets observe, holds: `field.text`, `count.value`. */
function heldBy(of: Value, name: string, interpreter: Interpreter): Value | null {
  const controller = cellOfController(of);
  if (controller !== null && name === "text") return interpreter.read(controller);
  if (name !== "value") return null;
  if (controller !== null) return of;
  const now = onlyValue(interpreter.read(of));
  return now !== null && HELD.has(now.kind) ? now : null;
}

/** What is so wherever a test starts: on a phone, nothing is stored, what an answer comes to is still shown. */
function knownOfDevice(call: CallValue, of: Value, interpreter: Interpreter): Value | null {
  if (call.name === "mounted") return plainValue(true);
  if (isWidth(call.name, of)) return plainValue(WIDTH_OF_PHONE);
  return preferences(call, interpreter) ?? signedIn(call);
}

/** Phones are 360 to 430 points wide; what an application compares that with tells them from tablets. */
const WIDTH_OF_PHONE = 400;

/** `MediaQuery.of(context).size.width`, `MediaQuery.sizeOf(context).width`, `constraints.maxWidth` */
function isWidth(name: string, of: Value): boolean {
  const known = onlyValue(of);
  if (name === "maxWidth") return known?.kind === "unknown";
  return (
    name === "width" && known?.kind === "made" && (known.name === "size" || known.name === "sizeOf")
  );
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
