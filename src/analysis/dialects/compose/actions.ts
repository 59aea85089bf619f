import type { Actions, CallValue, Interpreter } from "../declarative/interpreter.ts";
import { onlyValue } from "../declarative/reading.ts";
import { NOTHING, UNKNOWN, type Value } from "../declarative/values.ts";
import { historyOf } from "./navigation.ts";
import { isWriting, written } from "./states.ts";
import type { ComposeParts } from "./parts.ts";

const BACK = new Set(["popBackStack", "navigateUp", "onBackPressed", "finish", "goBack"]);
/** Work beside the page: what it does is done after a while, and seen by nobody while it is shown. */
const EFFECTS = new Set(["DisposableEffect", "SideEffect", "produceState", "snapshotFlow"]);
const OPENING = new Set(["startActivity", "launchActivity"]);
const STARTING = new Set(["launch", "async", "withContext", "launchWhenStarted", "runBlocking"]);

/** What an action does that is not to be followed into its own code; null to follow it. */
export function followAction(
  call: CallValue,
  interpreter: Interpreter,
  { activities }: ComposeParts,
): Value | null {
  const { name, of, args } = call;
  const { actions } = interpreter.walk;
  if (actions === null) return EFFECTS.has(name) || STARTING.has(name) ? NOTHING : null;
  const block = args.at(-1)?.value;
  if (STARTING.has(name) && block?.kind === "closure") return interpreter.call(block, [], call);
  if (OPENING.has(name)) {
    const screen = activities.openedBy(args[0]?.value, interpreter);
    if (screen !== null) actions.navigations.push({ target: UNKNOWN, screen });
    return NOTHING;
  }
  const isWritten = of?.kind === "cell" && isWriting(name);
  return isWritten ? written(call, of, interpreter) : navigate(call, { actions, interpreter });
}

interface Acting {
  readonly actions: Actions;
  readonly interpreter: Interpreter;
}

/** `controller.navigate(route)` and `controller.popBackStack()`, and wrappers of the same names. */
function navigate(call: CallValue, { actions, interpreter }: Acting): Value | null {
  const of = aboutWhat(call);
  if (of === null) return null;
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

/** In an extension of a controller, `navigate(route)` is said of that controller. */
function aboutWhat({ of, scope: { self } }: CallValue): Value | null {
  return of ?? (self?.kind === "instance" ? null : self);
}

/** Whether a call goes to a destination: of a controller, or by putting it on a back stack. */
function leads(name: string, receiver: Value | null): boolean {
  const isStack = receiver?.kind === "made" && receiver.name === "rememberNavBackStack";
  return name === "navigate" || (isStack && name === "add");
}
