import type { Evaluator } from "../../code/evaluator.ts";
import type { Value } from "../../code/value.ts";

const OF_DOCUMENT = /^(?:window\.)?document\.(.+)$/u;
const LISTENING = /^(?:(?:window|self|globalThis)\.)?((?:add|remove)EventListener)$/u;
/** The key of the node that stands for the document. */
const DOCUMENT = "#document";

/** What a function of the document gives, or of a node that is reached from it; null for any other. */
export function callDocument(
  name: string,
  args: readonly Value[],
  evaluator: Evaluator,
): Value | null {
  const path = (OF_DOCUMENT.exec(name) ?? LISTENING.exec(name))?.[1];
  if (path === undefined) return null;
  let value: Value = { kind: "dom", key: DOCUMENT };
  for (const step of path.split(".")) value = evaluator.member(value, step);
  return value.kind === "native" ? value.call(args) : null;
}
