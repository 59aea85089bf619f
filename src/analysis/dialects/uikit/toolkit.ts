import type { CallValue, Interpreter, StateDeclaration, Toolkit } from "../declarative/interpreter.ts";
import { writeCell } from "../declarative/assignments.ts";
import { contentOf, onlyValue } from "../declarative/reading.ts";
import { innerScope } from "../declarative/scope.ts";
import type { Screen } from "../declarative/screens.ts";
import { NOTHING, plainValue, textValue, UNKNOWN, type InstanceValue, type Value } from "../declarative/values.ts";
import type { AppleTexts } from "../swiftui/texts.ts";
import { isController, kitClassOf } from "./kinds.ts";
import { made, membersOf, objectOf, partOf, type Kit } from "./kit-values.ts";

export interface Knows extends Kit {
  readonly texts: AppleTexts;
  /** The screen that a controller is, where it is opened from another. */
  screenOf(controller: InstanceValue, isPushed: boolean): Screen | null;
  /** The controller of a storyboard that code asks for by its name; the first one for null. */
  inStoryboard(name: string | null): InstanceValue | null;
  /** Where the segue of this name leads from the screen that is being used. */
  segue(name: string): InstanceValue | null;
  /** The screen that is being made or used. */
  screen(): string;
}

/** What UIKit and Foundation give. Source: developer.apple.com, UIKit. */
export function uiKitToolkit(knows: Knows): Toolkit {
  return {
    collects: false,
    runsConstructors: true,
    intercept: (call, interpreter) => followAction(call, interpreter, knows),
    call: (call, interpreter) => callKnown(call, interpreter, knows),
    state: (declaration, interpreter) => fieldOf(declaration, interpreter, knows),
    inherited: (base, scope) =>
      /^UI[A-Z]/u.test(base) ? membersOf(scope.frame, knows.book, knows.interpreter) : null,
    textOf: () => null,
  };
}

/** A field that is a view: an outlet, or what a block makes that is called at once. */
function fieldOf(
  { code, scope, key }: StateDeclaration,
  interpreter: Interpreter,
  { book, interpreter: asked }: Knows,
): Value | null {
  const { value, type, annotations } = code;
  const name = (type ?? "").replace(/[!?]$/u, "");
  if (annotations.includes("IBOutlet") || (value === null && name === "UIWindow"))
    return objectOf(name, key, { book, interpreter: asked });
  const around = innerScope(scope, { frame: key });
  if (value?.kind === "lambda" && type !== null && !type.includes("->")) {
    const { path } = scope.unit;
    const at = { name, of: null, args: [], types: [], scope: around, path, line: code.line };
    return interpreter.call(interpreter.evaluate(value, around), [], at);
  }
  if (value?.kind === "call" && value.callee.kind === "name" && /^UI[A-Z]/u.test(value.callee.name))
    return interpreter.evaluate(value, around);
  const isPlain = value?.kind === "text" || value?.kind === "literal";
  return isPlain && code.isMutable && !code.isStatic
    ? { kind: "cell", key, initial: interpreter.evaluate(value, scope) }
    : null;
}

const OPENS: ReadonlyMap<string, boolean> = new Map([
  ["pushViewController", true],
  ["show", true],
  ["showDetailViewController", true],
  ["present", false],
]);
const LEAVES = new Set(["popViewController", "dismiss"]);
/** Work beside the screen: when it is done is not in the source. */
const LATER = new Set(["asyncAfter", "dataTask", "sink", "scheduledTimer", "Task", "detached"]);

function followAction(call: CallValue, interpreter: Interpreter, knows: Knows): Value | null {
  const { name, args } = call;
  const { actions } = interpreter.walk;
  if (LATER.has(name) && args.some(({ value }) => value.kind === "closure")) return NOTHING;
  if (name === "async" && args.at(-1)?.value.kind === "closure")
    return interpreter.call(args.at(-1)?.value ?? UNKNOWN, [], call);
  if (actions === null) return null;
  if (LEAVES.has(name)) {
    actions.navigations.push({ target: ".." });
    return NOTHING;
  }
  if (name === "performSegue") {
    const target = knows.segue(textIn(args[0]?.value, interpreter));
    return target === null ? NOTHING : opened(target, true, { interpreter, knows });
  }
  const isPushed = OPENS.get(name);
  const target = args[0] === undefined ? null : onlyValue(interpreter.read(args[0].value));
  if (isPushed === undefined || target?.kind !== "instance") return null;
  return opened(target, isPushed, { interpreter, knows });
}

interface Around {
  readonly interpreter: Interpreter;
  readonly knows: Knows;
}

function opened(target: InstanceValue, isPushed: boolean, { interpreter, knows }: Around): Value {
  if (target.type.code.name === "UIAlertController") {
    knows.book.present(knows.screen(), target);
    writeCell(partOf(target.scope.frame, "isOpen"), plainValue(true), interpreter);
    return NOTHING;
  }
  const screen = knows.screenOf(target, isPushed);
  if (screen !== null) interpreter.walk.actions?.navigations.push({ target: UNKNOWN, screen });
  return NOTHING;
}

function textIn(value: Value | undefined, interpreter: Interpreter): string {
  const [only] = value === undefined ? [] : (contentOf(value, interpreter)?.alternatives[0] ?? []);
  return typeof only === "string" ? only : "";
}

const LOCALIZED = new Set(["NSLocalizedString", "LocalizedStringResource", "R.string"]);

function callKnown(call: CallValue, interpreter: Interpreter, knows: Knows): Value | null {
  const { name, args, of } = call;
  const [first] = args;
  if (of === null && /^UI[A-Z]\w+$/u.test(name) && name !== "UIHostingController") return made(call, knows);
  if (name === "dequeueReusableCell") return made({ ...call, name: "UITableViewCell", args: [] }, knows);
  if (name === "instantiateViewController")
    return knows.inStoryboard(textIn(first?.value, interpreter));
  if (name === "instantiateInitialViewController") return knows.inStoryboard(null);
  const described = first?.label === "describing" ? onlyValue(first.value) : null;
  if (name === "String" && described?.kind === "type") return textValue(described.type.code.name);
  const isLocalized =
    LOCALIZED.has(name) || (name === "String" && first?.label === "localized");
  if (of === null && isLocalized && first !== undefined) {
    const content = contentOf(first.value, interpreter);
    return content === null ? null : { kind: "text", content: knows.texts(content) };
  }
  if (name === "NSAttributedString" || name === "NSMutableAttributedString") return first?.value ?? null;
  const known = of === null ? null : onlyValue(of);
  // `UIButton.Configuration.filled()` is set up like a button, and then handed to one.
  if (known?.kind === "named" && /(?:^|\.)Configuration$/u.test(known.path))
    return made({ ...call, name: "Configuration" }, knows);
  if (name === "defaultContentConfiguration") return made({ ...call, name: "ContentConfiguration" }, knows);
  return null;
}

/** Whether a value is a controller. */
export function isControllerValue(value: Value | null, { declarations }: Interpreter): value is InstanceValue {
  return value?.kind === "instance" && isController(kitClassOf(value.type, declarations));
}
