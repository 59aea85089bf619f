import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Edit } from "./edit.ts";
import { interfaceEdits } from "./interface-edits.ts";
import { behaviourEdits } from "./behaviour-edits.ts";
import { markupEdits } from "./markup-edits.ts";
import { parseAll } from "./parse-source.ts";

/** One bug put into an app. */
export interface Mutant extends Edit {
  readonly kind: "interface" | "behaviour";
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

const PER_APP = { interface: 8, behaviour: 10 } as const;

/**
 * The mutants of an app: a sample, spread over operators, that follows from the source alone, so the
 * same bugs are tried whoever wrote the tests.
 * @param files paths of the source files that the app loads, relative to `folder`
 */
export function mutantsOf(folder: string, files: readonly string[]): Mutant[] {
  const all = files
    .toSorted()
    .flatMap((file) => mutantsIn(file, readFileSync(join(folder, file), "utf8")));
  return (["interface", "behaviour"] as const).flatMap((kind) =>
    sample(
      all.filter((mutant) => mutant.kind === kind),
      PER_APP[kind],
    ),
  );
}

function mutantsIn(file: string, text: string): Mutant[] {
  const scripts = parseAll(file, text);
  const found = [
    [
      "interface",
      [...scripts.flatMap(interfaceEdits), ...(file.endsWith(".html") ? markupEdits(text) : [])],
    ],
    ["behaviour", scripts.flatMap(behaviourEdits)],
  ] as const;
  return found.flatMap(([kind, edits]) =>
    edits.map((edit) => {
      const line = text.slice(0, edit.start).split("\n").length;
      return { ...edit, kind, file, line, id: `${edit.operator} ${file}:${line}:${edit.start}` };
    }),
  );
}

/** Takes one of each operator in turn, in an order by digest that no one chooses. */
function sample(mutants: readonly Mutant[], count: number): Mutant[] {
  const order = mutants.toSorted((a, b) => (digest(a.id) < digest(b.id) ? -1 : 1));
  const operators = [...new Set(order.map(({ operator }) => operator))];
  const byOperator = operators.map((one) => order.filter(({ operator }) => operator === one));
  const rounds = Array.from({ length: count }, (_, round) =>
    byOperator.flatMap((group) => group[round] ?? []),
  );
  return rounds.flat().slice(0, count);
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
