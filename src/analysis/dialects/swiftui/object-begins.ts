import { isSame } from "../declarative/compare.ts";
import type { Interpreter } from "../declarative/interpreter.ts";
import { aside } from "../declarative/leaving.ts";
import { onlyValue } from "../declarative/reading.ts";
import { innerScope } from "../declarative/scope.ts";
import { UNKNOWN, type Value } from "../declarative/values.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * What an object that views watch does once it is made, as `init() { Task { await load() } }`: cells
 * that hold something else then are not known to whoever looks at a view.
 */
export function beginOnce(value: Value, interpreter: Interpreter, app: Surroundings): void {
  const object = onlyValue(value);
  if (object?.kind !== "instance") return;
  const { type, scope } = object;
  const init = type.code.members.find((one) => one.kind === "function" && one.name === "init");
  if (init?.kind !== "function" || interpreter.walk.actions !== null || app.begun.has(type)) return;
  app.begun.add(type);
  const before = app.isAppearing;
  app.isAppearing = true;
  const memories = [true, false].map((decided) => {
    const actions = { navigations: [], decide: () => decided };
    const work = (): unknown => interpreter.block(init.body, innerScope(scope), false);
    return aside(interpreter, actions, work).memory;
  });
  app.isAppearing = before;
  const known = interpreter.walk.memory;
  for (const key of new Set(memories.flatMap((memory) => [...memory.keys()]))) {
    const initial = app.initials.get(key) ?? UNKNOWN;
    const isKept = memories.every((memory) => {
      const now = memory.get(key);
      return now === known.get(key) || isSame(now ?? UNKNOWN, initial, interpreter) === true;
    });
    if (!isKept) app.doubted.add(key);
  }
}
