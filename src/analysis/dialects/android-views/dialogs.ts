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

/** What was called on builders one by one: `builder.setTitle(…)` as a statement of its own. */
const SAID = new WeakMap<MadeValue, Set<MadeValue>>();

/** What a call on a builder gives, which its dialog will have; null for another call. */
export function saidToBuilder(call: CallValue): MadeValue | null {
  const { name, args, types, path, line } = call;
  const of = call.of ?? call.scope.self;
  const calls = of === null || !name.startsWith("set") ? null : builderIn(of);
  const root = calls?.at(-1);
  if (root === undefined) return null;
  const made: MadeValue = { kind: "made", name, of, args, types, path, line };
  SAID.set(root, (SAID.get(root) ?? new Set()).add(made));
  return made;
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

/** All that a dialog is built by, in order; null for something else. */
export function partsOfDialog(value: Value): readonly MadeValue[] | null {
  const chain = builderIn(value);
  const root = chain?.at(-1);
  if (!chain || root === undefined) return null;
  return [...new Set([root, ...(SAID.get(root) ?? []), ...chain.toReversed()])];
}

/** The calls that a value is a chain of, the last one first; null where they build no dialog. */
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
