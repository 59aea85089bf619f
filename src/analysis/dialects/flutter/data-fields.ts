import type { TypeRecord } from "../declarative/declarations.ts";
import type { Interpreter, StateDeclaration } from "../declarative/interpreter.ts";
import { NULL, plainValue, type Value } from "../declarative/values.ts";

/** Where it is kept how many things were made by actions: each has fields of its own. */
const MADE = "#made";

/** What is shown, and what is known by other means. */
const SHOWN = /(?:Widget|State|Page|View)(?:<.*>)?$/u;

/**
 * A field of a thing that an application keeps, such as whether a task is done: where code writes it
 * later, the thing remembers it. Null for any other field.
 */
export function dataField(
  { code, scope, key, isField }: StateDeclaration,
  interpreter: Interpreter,
): Value | null {
  const self = scope.self?.kind === "instance" ? scope.self : null;
  if (!isField || self === null || self.enumCase !== null) return null;
  if (!code.isMutable || code.isStatic || code.getter !== null) return null;
  const { type } = self;
  if (type.code.sort !== "class" || type.code.bases.some((base) => SHOWN.test(base))) return null;
  const [name = ""] = code.names;
  if (!isWritten(name, type, interpreter)) return null;
  const initial = code.value === null ? NULL : interpreter.evaluate(code.value, scope);
  return { kind: "cell", key: ownKey(key, interpreter), initial };
}

/** What is made while an action is followed is made anew each time, by the same code. */
function ownKey(key: string, { walk }: Interpreter): string {
  if (walk.actions === null) return key;
  const known = walk.memory.get(MADE);
  const count = known?.kind === "plain" ? Number(known.value) : 0;
  walk.memory.set(MADE, plainValue(count + 1));
  return `${key}~${count}`;
}

const written = new WeakMap<TypeRecord["code"], Map<string, boolean>>();

/** Whether some code gives the field another value: `task.done = true`, `done = !done`. */
function isWritten(name: string, { code }: TypeRecord, { declarations }: Interpreter): boolean {
  const known = written.get(code) ?? new Map<string, boolean>();
  written.set(code, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  const own = name.replaceAll("$", String.raw`\$`);
  const assigned = new RegExp(
    String.raw`(?:[\w\])!?]\.${own}|^\s+${own}|=> ?${own})\s*(?:=(?![=>])|[-+]=|\+\+|--)`,
    "mu",
  );
  const isOne = declarations.filesWith(assigned).length > 0;
  known.set(name, isOne);
  return isOne;
}
