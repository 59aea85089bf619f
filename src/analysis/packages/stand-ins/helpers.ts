import type { Evaluator } from "../../code/evaluator.ts";
import { isPending, reasonOf } from "../../code/promise-marks.ts";
import { stringOf } from "../../code/text.ts";
import { literal, UNDEFINED, UNKNOWN, type Value } from "../../code/value.ts";
import { compareText } from "../../order.ts";
import { joined } from "../browser/request-address.ts";
import { nextKey } from "../react/hook-state.ts";
import type { PackageModel } from "../types.ts";
import { majorOf } from "./major.ts";

const kept = new WeakMap<Evaluator["walk"], Map<string, Value>>();

/** What is kept under a name, as it was made when it was first asked for; made anew where the name is not known. */
function keptAs([name = UNDEFINED, make = UNKNOWN]: readonly Value[], evaluator: Evaluator): Value {
  const known = stringOf(name);
  const key = known ?? nextKey(evaluator);
  const all = kept.get(evaluator.walk) ?? new Map<string, Value>();
  kept.set(evaluator.walk, all);
  const value = all.get(key) ?? evaluator.call(make, []);
  all.set(key, value);
  return value;
}

/** The same text for the same data, whatever the order of its parts; null where some of it is not known. */
function textOf(value: Value): string | null {
  if (value.kind === "literal") return JSON.stringify(value.value ?? null);
  if (value.kind === "array" && value.rest === null) {
    const items = allKnown(value.items.map(textOf));
    return items === null ? null : `[${items.join(",")}]`;
  }
  if (value.kind !== "object" || value.open) return null;
  const names = [...value.properties.keys()].toSorted(compareText);
  const parts = allKnown(names.map((name) => textOf(value.properties.get(name) ?? UNKNOWN)));
  const entries = parts?.map((part, index) => `${JSON.stringify(names[index])}:${part}`);
  return entries === undefined ? null : `{${entries.join(",")}}`;
}

function allKnown(texts: readonly (string | null)[]): readonly string[] | null {
  const known = texts.filter((text) => text !== null);
  return known.length === texts.length ? known : null;
}

function nameOf([value = UNDEFINED]: readonly Value[]): Value {
  const text = textOf(value);
  return text === null ? UNKNOWN : literal(text);
}

/**
 * Goes on with a promise: with what it is fulfilled with, known or not, or with why it has failed; not at all
 * where it is waited for.
 */
function settle(
  [promise = UNDEFINED, done = UNKNOWN, failed = UNKNOWN]: readonly Value[],
  evaluator: Evaluator,
): Value {
  if (isPending(promise)) return UNDEFINED;
  const reason = reasonOf(promise);
  return reason === null ? evaluator.call(done, [promise]) : evaluator.call(failed, [reason]);
}

/** Whether something is one value; else it is not known, or one of several. */
function isKnown([value = UNDEFINED]: readonly Value[]): Value {
  return literal(value.kind !== "unknown" && value.kind !== "variants");
}

/** What is rendered now is not shown before an answer has come: something else is shown instead of it. */
function suspended(_: readonly Value[], { session }: Evaluator): Value {
  if (session.mode === "render") session.event.asks = true;
  return UNKNOWN;
}

/** What modules that stand for packages need beside the language. */
export const helpers: PackageModel = {
  name: "what stands for packages",
  matches: (module) => module === "#stand-in",
  calls: new Map([
    ["kept", keptAs],
    ["nameOf", nameOf],
    ["suspended", suspended],
    ["addressIn", ([base = UNDEFINED, path = UNDEFINED]) => joined(base, path)],
    ["settle", settle],
    ["isKnown", isKnown],
    ["unknown", () => UNKNOWN],
    ["majorOf", ([name], { project }) => majorOf(stringOf(name ?? UNKNOWN), project)],
  ]),
};
