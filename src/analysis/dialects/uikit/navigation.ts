import { writeCell } from "../declarative/assignments.ts";
import type { CallValue, Interpreter } from "../declarative/interpreter.ts";
import { onlyValue } from "../declarative/reading.ts";
import {
  NOTHING,
  plainValue,
  UNKNOWN,
  type InstanceValue,
  type Value,
} from "../declarative/values.ts";
import type { Knows } from "./knows.ts";
import { partOf } from "./kit-values.ts";
import { textIn } from "./text-in.ts";

const OPENS: ReadonlyMap<string, boolean> = new Map([
  ["pushViewController", true],
  ["show", true],
  ["showDetailViewController", true],
  ["present", false],
]);
const LEAVES = new Set(["popViewController", "dismiss"]);
/** Work beside the screen: when it is done is not in the source. */
const LATER = new Set(["asyncAfter", "dataTask", "sink", "scheduledTimer", "Task", "detached"]);

/** What is done where something is called that opens, leaves, or comes later; null for another call. */
export function followAction(
  call: CallValue,
  interpreter: Interpreter,
  knows: Knows,
): Value | null {
  const block = call.args.find(({ value }) => value.kind === "closure")?.value;
  const later = block === undefined ? null : followBlock(call, block, { interpreter, knows });
  if (later !== null || interpreter.walk.actions === null) return later;
  return followNavigation(call, { interpreter, knows });
}

/** What a screen starts to do by itself a moment later is seen like what it does at once. */
function followBlock(call: CallValue, block: Value, { interpreter, knows }: Around): Value | null {
  const { name } = call;
  const isAtOnce = name === "async" || (name === "asyncAfter" && knows.book.run !== null);
  if (isAtOnce) return interpreter.call(block, [], call);
  return LATER.has(name) ? NOTHING : null;
}

function followNavigation({ name, args }: CallValue, around: Around): Value | null {
  const { interpreter, knows } = around;
  const [first] = args;
  if (LEAVES.has(name)) {
    interpreter.walk.actions?.navigations.push({ target: ".." });
    return NOTHING;
  }
  if (name === "performSegue") {
    const target = knows.segue(textIn(first?.value, interpreter));
    return target === null ? NOTHING : opened(target, true, around);
  }
  const isPushed = OPENS.get(name);
  const target = first === undefined ? null : onlyValue(interpreter.read(first.value));
  if (isPushed === undefined || target?.kind !== "instance") return null;
  return opened(target, isPushed, around);
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
  // What is presented is swiped down, or closed by what is in it: nothing leads back from its edge.
  const history = isPushed ? {} : { history: "switch" as const };
  if (screen !== null)
    interpreter.walk.actions?.navigations.push({ target: UNKNOWN, screen, ...history });
  return NOTHING;
}
