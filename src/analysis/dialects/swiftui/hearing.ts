import type { Listener } from "../../ui/listener.ts";
import type { UiNode } from "../../ui/tree.ts";
import { writeCell } from "../declarative/assignments.ts";
import type { Interpreter } from "../declarative/interpreter.ts";
import { onlyValue, truthOf } from "../declarative/reading.ts";
import type { Renderer } from "../declarative/render.ts";
import {
  NOTHING,
  NULL,
  plainValue,
  UNKNOWN,
  type CellValue,
  type Value,
} from "../declarative/values.ts";
import type { Surroundings } from "./surroundings.ts";

/** What is done when a user acts; what is pushed because a cell says so is gone to. */
export function heard(
  app: Surroundings,
  renderer: Renderer,
  value: Value,
  args: readonly Value[] = [],
): Listener {
  const inner = renderer.listener(value, args);
  return after(inner, () => followPushes(app, renderer.interpreter));
}

function after(listener: Listener, then: () => void): Listener {
  if (listener.kind !== "callback") return listener;
  return {
    ...listener,
    run: (event) => {
      listener.run(event);
      then();
    },
  };
}

function followPushes({ pushes }: Surroundings, interpreter: Interpreter): void {
  const { memory, actions } = interpreter.walk;
  for (const [key, screen] of pushes) {
    const now = memory.get(key);
    if (now === undefined || isClosed(now, interpreter) !== false) continue;
    memory.delete(key);
    actions?.navigations.push({ target: UNKNOWN, screen });
  }
}

/** Whether what is shown while a value says so is not shown; null where that is not known. */
export function isClosed(value: Value, interpreter: Interpreter): boolean | null {
  const now = onlyValue(interpreter.read(value));
  if (now?.kind === "plain") return now.value === null || now.value === false;
  const truth = truthOf(value, interpreter);
  if (truth !== null) return !truth;
  return now !== null && ["instance", "named", "text", "type"].includes(now.kind) ? false : null;
}

/** What a listener does that only goes somewhere. */
export function going(
  screen: () => Parameters<Renderer["addScreen"]>[0] | null,
  renderer: Renderer,
): Value {
  return {
    kind: "native",
    call: () => {
      const found = screen();
      if (found !== null)
        renderer.interpreter.walk.actions?.navigations.push({ target: UNKNOWN, screen: found });
      return NOTHING;
    },
  };
}

/** What is in a sheet or dialog: leaving it closes it, and so does whatever `closes` says. */
export function inWindow(
  nodes: readonly UiNode[],
  shown: Value | undefined,
  { closes, interpreter }: { readonly closes: boolean; readonly interpreter: Interpreter },
): readonly UiNode[] {
  const cell = shown?.kind === "cell" ? shown : null;
  return nodes.map((node): UiNode => {
    if (node.kind === "text") return node;
    const listeners = [...node.listeners].map(
      ([type, all]) =>
        [
          type,
          all.map((one) =>
            leavingWindow(one, cell, { closes: closes && type === "click", interpreter }),
          ),
        ] as const,
    );
    const children = inWindow(node.children, shown, { closes, interpreter });
    return { ...node, listeners: new Map(listeners), children };
  });
}

function leavingWindow(
  listener: Listener,
  cell: CellValue | null,
  { closes, interpreter }: { readonly closes: boolean; readonly interpreter: Interpreter },
): Listener {
  return after(listener, () => {
    const navigations = interpreter.walk.actions?.navigations ?? [];
    const left = navigations.findIndex(({ target }) => target === "..");
    if (left !== -1) navigations.splice(left, 1);
    if (cell !== null && (closes || left !== -1)) writeCell(cell, closedOf(cell), interpreter);
  });
}

/** What a cell holds while nothing is shown: false, or nothing at all. */
function closedOf({ initial }: CellValue): Value {
  return initial.kind === "plain" && initial.value === null ? NULL : plainValue(false);
}
