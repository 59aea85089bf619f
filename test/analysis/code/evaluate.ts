import { createEvaluator } from "../../../src/analysis/code/create-evaluator.ts";
import type { Evaluator, Host } from "../../../src/analysis/code/evaluator.ts";
import { UNKNOWN, type Value } from "../../../src/analysis/code/value.ts";
import { createGapLog } from "../../../src/analysis/gaps.ts";
import { writeParts } from "../../../src/analysis/partial.ts";
import { createProject } from "../../../src/analysis/source/project.ts";

/** A browser without anything in it, and no package that anybody knows. */
const NOTHING_AROUND = {
  call: ({ module, name }, args) => ({ ...UNKNOWN, origin: { module, name, args } }),
  template: () => null,
  member: () => null,
  isRequest: () => false,
  successCallbacks: () => [],
} satisfies Host;

/** An evaluator over these files by path. */
export function evaluatorOf(files: Readonly<Record<string, string>>): Evaluator {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const options = { paths: [], roots: [""], workingDirectory: "", gaps: createGapLog() };
  return createEvaluator(createProject(sources, options), NOTHING_AROUND);
}

/** What this expression evaluates to, after these statements at the top of its module. */
export function evaluate(expression: string, before = ""): Value {
  const text = `${before}\nexport default (${expression});`;
  return evaluatorOf({ "main.tsx": text }).exported("main.tsx", "default") ?? UNKNOWN;
}

/** The same in plain JavaScript; see `plain`. */
export function result(expression: string, before = ""): unknown {
  return plain(evaluate(expression, before));
}

/**
 * A value as plain JavaScript: what is not known is `"?"`, texts have `${…}` for holes, and one of
 * several values is `{ oneOf: [...] }`, with those that are not there in this state left out.
 */
export function plain(value: Value): unknown {
  switch (value.kind) {
    case "literal":
      return value.value;
    case "text":
      return writeParts(value.parts);
    case "array":
      return [...value.items.map(plain), ...(value.rest === null ? [] : ["…"])];
    case "object":
      return Object.fromEntries([...value.properties].map(([key, item]) => [key, plain(item)]));
    case "variants":
      return {
        oneOf: value.options
          .filter(({ presence }) => presence !== "no")
          .map((option) => plain(option.value)),
      };
    case "unknown":
      return "?";
    default:
      return `(${value.kind})`;
  }
}
