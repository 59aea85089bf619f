import { writeCell } from "../declarative/assignments.ts";
import type { CallValue, Interpreter } from "../declarative/interpreter.ts";
import { onlyValue } from "../declarative/reading.ts";
import { NULL, type MadeValue, type Value } from "../declarative/values.ts";

/** The key under which the dialog is remembered that is shown. */
export const SHOWN_DIALOG = "dialog";

const BUILDERS = /(?:^|\.)(?:Material)?AlertDialog(?:Builder|\.Builder)$|^Builder$/u;

/** The dialogs that screens were seen to show, by where they are shown. */
export class KnownDialogs {
  readonly #known = new Map<string, Map<string, MadeValue>>();

  /** Those of a screen. */
  of(screen: string): Iterable<MadeValue> {
    return this.#known.get(screen)?.values() ?? [];
  }

  add(screen: string, shown: MadeValue): void {
    const known = this.#known.get(screen) ?? new Map<string, MadeValue>();
    known.set(placeOf(shown), known.get(placeOf(shown)) ?? shown);
    this.#known.set(screen, known);
  }
}

/** Tells dialogs apart. */
export function placeOf({ path, line }: MadeValue): string {
  return `${path}:${line}`;
}

/** `AlertDialog.Builder(context).setTitle(…).show()` shows a dialog; null for another call. */
export function dialogShown({ name, of, args, types, path, line }: CallValue): MadeValue | null {
  if (name !== "show" || of === null || builderIn(of) === null) return null;
  return { kind: "made", name, of, args, types, path, line };
}

/** Makes a dialog the one that is shown, or none. */
export function showDialog(shown: MadeValue | null, interpreter: Interpreter): void {
  const cell = { kind: "cell", key: SHOWN_DIALOG, initial: NULL } as const;
  writeCell(cell, shown ?? NULL, interpreter);
}

/** The calls that a dialog is built by, the last one first; null for something else. */
export function builderIn(value: Value): readonly MadeValue[] | null {
  const calls: MadeValue[] = [];
  for (
    let at = onlyValue(value);
    at?.kind === "made";
    at = at.of === null ? null : onlyValue(at.of)
  ) {
    calls.push(at);
    if (BUILDERS.test(at.name)) return calls;
  }
  return null;
}
