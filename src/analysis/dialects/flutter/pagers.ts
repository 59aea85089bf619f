import type { CallCode, Code } from "../../source/languages/calls/syntax.ts";
import { writeCell } from "../declarative/assignments.ts";
import type { CallValue, Interpreter, StateDeclaration } from "../declarative/interpreter.ts";
import { argument } from "../declarative/made.ts";
import { onlyValue } from "../declarative/reading.ts";
import type { Component } from "../declarative/render.ts";
import {
  NOTHING,
  plainValue,
  UNKNOWN,
  type CellValue,
  type Scope,
  type Value,
} from "../declarative/values.ts";
import { itemsOf, oneOf } from "./tabs.ts";

const CONTROLLER = "PageController";

interface Pager {
  readonly count: number;
  /** What is told which page is shown. */
  readonly changed: Value | undefined;
}

/** Pages that one swipes through, or that a bar of the app's own turns to: `PageView(controller)`. */
export class Pagers {
  readonly #known = new Map<string, Pager>();

  /** A field that holds a controller of pages: it remembers which one is shown. */
  state({ code, scope, key }: StateDeclaration, interpreter: Interpreter): Value | null {
    const isOne = code.type?.replace("?", "") === CONTROLLER;
    const making = code.value ?? (isOne ? assignedTo(code.names[0] ?? "", scope) : null);
    if (!isMaking(making)) return null;
    const made = interpreter.evaluate(making, scope);
    const first = made.kind === "made" ? argument(made, "initialPage") : undefined;
    const initial = first ?? plainValue(0);
    const cell: CellValue = { kind: "cell", key, initial };
    const args = [{ label: null, value: cell, isTrailing: false }];
    const { path } = scope.unit;
    return { kind: "made", name: CONTROLLER, of: null, args, types: [], path, line: code.line };
  }

  /** Turns to the page that an action asks for; null for another call. */
  follow(call: CallValue, interpreter: Interpreter): Value | null {
    const cell = call.of === null ? null : cellIn(call.of);
    if (cell === null) return null;
    const pager = this.#known.get(cell.key);
    const to = targetOf(call, { cell, last: (pager?.count ?? 1) - 1, interpreter });
    if (to === null) return null;
    writeCell(cell, to, interpreter);
    const told = { label: null, value: to, isTrailing: false };
    if (pager?.changed !== undefined) interpreter.call(pager.changed, [told], call);
    return NOTHING;
  }

  /** `PageView(controller, children, onPageChanged)`: one of its pages is seen. */
  readonly view: Component = (made, at, renderer) => {
    const given = argument(made, "controller");
    const cell = given === undefined ? null : cellIn(given);
    const count = itemsOf(argument(made, "children"), renderer).length;
    if (cell !== null)
      this.#known.set(cell.key, { count, changed: argument(made, "onPageChanged") });
    const shown = given === undefined ? plainValue(0) : (cell ?? UNKNOWN);
    return oneOf(() => shown)(made, at, renderer);
  };
}

function isMaking(code: Code | null): code is CallCode {
  return code?.kind === "call" && code.callee.kind === "name" && code.callee.name === CONTROLLER;
}

/** What a field is given once the state of its widget is there. */
function assignedTo(name: string, { self }: Scope): Code | null {
  const members = self?.kind === "instance" ? self.type.code.members : [];
  const start = members.find((one) => one.kind === "function" && one.name === "initState");
  const body = start?.kind === "function" ? start.body : [];
  const given = body.find(
    (one) => one.kind === "assign" && one.target.kind === "name" && one.target.name === name,
  );
  return given?.kind === "assign" ? given.value : null;
}

function cellIn(value: Value): CellValue | null {
  const known = onlyValue(value);
  const held = known?.kind === "made" && known.name === CONTROLLER ? known.args[0] : undefined;
  return held?.value.kind === "cell" ? held.value : null;
}

interface Turning {
  readonly cell: CellValue;
  readonly last: number;
  readonly interpreter: Interpreter;
}

/** The page that a controller is asked to turn to. */
function targetOf({ name, args }: CallValue, { cell, last, interpreter }: Turning): Value | null {
  if (name === "jumpToPage" || name === "animateToPage") return args[0]?.value ?? UNKNOWN;
  const step = name === "nextPage" ? 1 : name === "previousPage" ? -1 : null;
  if (step === null) return null;
  const now = onlyValue(interpreter.read(cell));
  if (now?.kind !== "plain" || typeof now.value !== "number") return UNKNOWN;
  return plainValue(Math.max(0, Math.min(last, now.value + step)));
}
