import type { GapLog } from "../../gaps.ts";
import type { Interpreter } from "../declarative/interpreter.ts";
import { writeCell } from "../declarative/assignments.ts";
import { instanceOf } from "../declarative/instance-of.ts";
import {
  NOTHING,
  plainValue,
  UNKNOWN,
  type ArgumentValue,
  type Binding,
  type CellValue,
  type InstanceValue,
  type Value,
} from "../declarative/values.ts";

/** What code may do to a view, by what is remembered of it. */
export type Part = "visibility" | "isVisible" | "isGone" | "isInvisible" | "text" | "isEnabled";

const PARTS: readonly Part[] = [
  "visibility",
  "isVisible",
  "isGone",
  "isInvisible",
  "text",
  "isEnabled",
];

/** Methods of Java for the same. */
const SETTERS: ReadonlyMap<string, Part> = new Map([
  ["setVisibility", "visibility"],
  ["setText", "text"],
  ["setEnabled", "isEnabled"],
]);

/** Listeners that are told of something else than clicks. */
const NOT_FOLLOWED = [
  "setOnCheckedChangeListener",
  "setOnLongClickListener",
  "setOnSeekBarChangeListener",
  "setOnTouchListener",
];

function noteListener(name: string, listener: Value | undefined, gaps: GapLog): void {
  if (listener?.kind !== "closure") return;
  gaps.note({
    kind: "handler",
    what: `what a listener of ${name} does`,
    why: "only clicks are followed",
    help: "a test of it that is written by hand",
    source: { path: listener.scope.unit.path, line: listener.line },
  });
}

/** The key under which a part of a view is remembered. */
export function partKey(screen: string, id: string, part: Part): string {
  return `${screen} ${id} ${part}`;
}

/** Who is told of what views are set up to do. */
export interface Listening {
  onClick(id: string, listener: Value): void;
}

/** A view that code has got hold of: its members are remembered while the screen is used. */
export function viewValue(id: string, { screen, interpreter, listening }: ViewsOf): InstanceValue {
  const cells = new Map(PARTS.map((part) => [part, cellOf(screen, id, part)] as const));
  const names = new Map<string, Binding>();
  for (const [part, cell] of cells) names.set(part, { kind: "cell", cell });
  const method = (name: string, call: (args: readonly ArgumentValue[]) => Value): void => {
    names.set(name, { kind: "value", value: { kind: "native", call } });
  };
  const set = (part: Part, value: Value): Value => {
    const cell = cells.get(part);
    if (cell !== undefined && interpreter.walk.actions !== null)
      writeCell(cell, value, interpreter);
    return NOTHING;
  };
  for (const [name, part] of SETTERS) method(name, ([first]) => set(part, first?.value ?? UNKNOWN));
  method("getText", () => interpreter.read(cells.get("text") ?? UNKNOWN));
  method("show", () => set("isVisible", plainValue(true)));
  method("hide", () => set("isVisible", plainValue(false)));
  method("setOnClickListener", (args) => {
    const listener = args.at(-1)?.value;
    if (listener !== undefined) listening.onClick(id, listener);
    return NOTHING;
  });
  for (const name of NOT_FOLLOWED)
    method(name, (args) => {
      noteListener(name, args.at(-1)?.value, interpreter.gaps);
      return NOTHING;
    });
  const own: Value = { kind: "named", path: `R.id.${id}`, from: "" };
  names.set("id", { kind: "value", value: own });
  method("getId", () => own);
  return instanceOf("View", names);
}

export interface ViewsOf {
  readonly screen: string;
  readonly interpreter: Interpreter;
  readonly listening: Listening;
}

function cellOf(screen: string, id: string, part: Part): CellValue {
  return { kind: "cell", key: partKey(screen, id, part), initial: UNKNOWN };
}
