import type { AndroidStrings } from "../android/strings.ts";
import type {
  Actions,
  CallValue,
  Interpreter,
  StateDeclaration,
  Toolkit,
} from "../declarative/interpreter.ts";
import { aside } from "../declarative/leaving.ts";
import { contentOf, onlyValue } from "../declarative/reading.ts";
import type { Screen } from "../declarative/screens.ts";
import { NOTHING, UNKNOWN, type Value } from "../declarative/values.ts";
import type { TypeRecord } from "../declarative/declarations.ts";
import { dialogShown, saidToBuilder, showDialog, type KnownDialogs } from "./dialogs.ts";
import { resourceName, type Preparing } from "./preparing.ts";

export interface AndroidParts {
  readonly strings: AndroidStrings;
  readonly preparing: Preparing;
  readonly dialogs: KnownDialogs;
  /** The screen of an activity of the repository. */
  readonly screenOf: (type: TypeRecord) => Screen;
}

/** What Android's views, its navigation and its resources give. */
export function androidToolkit(parts: AndroidParts): Toolkit {
  return {
    collects: false,
    intercept: (call, interpreter) => intercepted(call, interpreter, parts),
    call: (call, interpreter) => callKnown(call, interpreter, parts),
    state: stateOf,
    textOf(value) {
      const name = resourceName(value, "string");
      const known = onlyValue(value);
      return name === null || known?.kind !== "named"
        ? null
        : parts.strings.textOf(name, known.from);
    },
  };
}

/** Variables of screens are set while they are made: `lateinit var binding`, `private Button save;`. */
function stateOf(
  { code, scope, key, isField }: StateDeclaration,
  interpreter: Interpreter,
): Value | null {
  if (!isField || !code.isMutable || code.isStatic || code.getter !== null || code.isDelegate)
    return null;
  const initial = code.value === null ? UNKNOWN : interpreter.evaluate(code.value, scope);
  return { kind: "cell", key, initial };
}

const LEAVING = new Set([
  "finish",
  "onBackPressed",
  "popBackStack",
  "navigateUp",
  "finishAfterTransition",
]);
const STARTING = new Set(["startActivity", "startActivityForResult", "launchActivity"]);
/** Work beside the screen: what it waits for is not in the source. */
const LATER = new Set([
  "launch",
  "async",
  "postDelayed",
  "observe",
  "collect",
  "subscribe",
  "execute",
]);

function intercepted(call: CallValue, interpreter: Interpreter, parts: AndroidParts): Value | null {
  const { name, args } = call;
  const prepared = parts.preparing.call(call, interpreter);
  if (prepared !== null) return prepared;
  const { actions } = interpreter.walk;
  if (actions === null) return null;
  if (LATER.has(name)) return later(call, actions, interpreter);
  if (STARTING.has(name)) return start(args[0]?.value, actions, parts);
  if (navigates(call, actions)) return NOTHING;
  const said = saidToBuilder(call);
  if (said !== null) return said;
  const shown = dialogShown(call);
  if (shown === null) return null;
  parts.dialogs.add(parts.preparing.screen, shown);
  showDialog(shown, interpreter);
  return NOTHING;
}

/** Work that time alone decides about, so that it surely leads where it says. */
const TIMED = new Set(["launch", "postDelayed"]);

/** `postDelayed({ … }, 3000)`: where it leads is gone to; what it writes is not there at first. */
function later(call: CallValue, actions: Actions, interpreter: Interpreter): Value {
  const block = call.args.find(({ value }) => isBlock(value))?.value;
  if (block !== undefined && TIMED.has(call.name))
    aside(interpreter, actions, () => interpreter.call(blockIn(block), [], call));
  return NOTHING;
}

/** A block, or the `Runnable` that is made of one. */
function isBlock(value: Value): boolean {
  return blockIn(value).kind === "closure";
}

function blockIn(value: Value): Value {
  const known = onlyValue(value) ?? value;
  const isRunnable = known.kind === "made" && known.name === "Runnable";
  return isRunnable ? (known.args.at(-1)?.value ?? UNKNOWN) : known;
}

/** Goes where a call leads; false for a call that leads nowhere. */
function navigates({ name, of, args }: CallValue, actions: Actions): boolean {
  if (LEAVING.has(name) && (of === null || onlyValue(of)?.kind !== "instance")) {
    leave(actions);
    return true;
  }
  if (name !== "navigate" || of === null || !isController(of)) return false;
  const target = args.find(({ value }) => !isView(value))?.value;
  if (target !== undefined) actions.navigations.push({ target });
  return true;
}

/** Goes back; a screen that has opened another one is not come back to. */
function leave({ navigations }: Actions): void {
  const last = navigations.at(-1);
  if (last?.screen === undefined) navigations.push({ target: ".." });
  else navigations[navigations.length - 1] = { ...last, history: "replace" };
}

/** `findNavController()`, `Navigation.findNavController(view)`, and variables that are called so. */
function isController(value: Value): boolean {
  const known = onlyValue(value);
  if (known?.kind === "made") return known.name.endsWith("avController");
  return known?.kind === "named" && known.path.endsWith("avController");
}

function isView(value: Value): boolean {
  const known = onlyValue(value);
  return known?.kind === "instance" && known.type.code.name === "View";
}

function start(intent: Value | undefined, actions: Actions, parts: AndroidParts): Value {
  const type = intent === undefined ? null : typeIn(intent, 0);
  // What other applications show, such as a sheet to share with, is not in the source.
  if (type === null) {
    actions.navigations.push({ target: UNKNOWN });
    return NOTHING;
  }
  const destination = { target: UNKNOWN, screen: parts.screenOf(type) };
  // `finish()` may stand before as well.
  const isLeft = actions.navigations.at(-1)?.target === "..";
  if (isLeft) actions.navigations.pop();
  actions.navigations.push(isLeft ? { ...destination, history: "replace" } : destination);
  return NOTHING;
}

/** The activity that an intent names: `Intent(this, Details::class.java)`, `Details.class` of Java. */
function typeIn(value: Value, depth: number): TypeRecord | null {
  const known = onlyValue(value);
  if (known?.kind === "type") return known.type;
  if (known?.kind !== "made" || depth > 2) return null;
  // `new Intent(Home.this, Details.class)` names where it comes from first.
  const inner = [known.of, ...known.args.map((arg) => arg.value)].filter((one) => one !== null);
  for (const one of inner.toReversed()) {
    const found = typeIn(one, depth + (one === known.of ? 0 : 1));
    if (found !== null) return found;
  }
  return null;
}

const TEXTS = new Set(["getString", "getText", "getResourceText"]);

function callKnown(call: CallValue, interpreter: Interpreter, parts: AndroidParts): Value | null {
  const { name, args, of } = call;
  const [first] = args;
  if (name === "lazy" && of === null) {
    const block = args.at(-1)?.value;
    return block === undefined ? null : interpreter.call(block, [], call);
  }
  if (TEXTS.has(name) && first !== undefined) {
    const text = resourceName(first.value, "string");
    if (text === null) return null;
    return {
      kind: "text",
      content: parts.strings.textOf(text, call.path) ?? contentOfUnknown(interpreter),
    };
  }
  return null;
}

function contentOfUnknown(interpreter: Interpreter): NonNullable<ReturnType<typeof contentOf>> {
  return contentOf(UNKNOWN, interpreter) ?? { alternatives: [], translated: false };
}
