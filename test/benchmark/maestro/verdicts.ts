import { judge } from "../../../.ci/maestro/parser.mjs";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkFlow } from "../../../src/frameworks/maestro/grammar/check-flow.ts";
import type { GrammarFinding } from "../../../src/frameworks/maestro/grammar/read-yaml.ts";
import { isStricter } from "../../../src/frameworks/maestro/grammar/strictness.ts";
import { filesOf } from "./flow-folder.ts";

/** What both say of one flow. */
export interface Verdict {
  readonly path: string;
  readonly kind: "both accept" | "both refuse" | "stricter" | "false refusal" | "false acceptance";
  readonly ours: readonly GrammarFinding[];
  readonly parser: string;
}

/** Asks our grammar and Maestro's parser about flows; paths are relative to `root`. */
export async function verdictsOn(root: string, paths: readonly string[]): Promise<Verdict[]> {
  const files = filesOf(root);
  const theirs = await judge(paths.map((path) => join(root, path)));
  return paths.map((path, index) => {
    const ours = checkFlow(readFileSync(join(root, path), "utf8"), { path, files });
    const parser = theirs[index] ?? { accepted: false, says: "" };
    return { path, kind: kindOf(ours, parser.accepted), ours, parser: parser.says };
  });
}

function kindOf(ours: readonly GrammarFinding[], isAccepted: boolean): Verdict["kind"] {
  if (ours.length === 0) return isAccepted ? "both accept" : "false acceptance";
  if (!isAccepted) return "both refuse";
  return ours.every(({ rule }) => isStricter(rule)) ? "stricter" : "false refusal";
}

/** How many there are of each kind, and how many stricter ones by rule. */
export function countsOf(verdicts: readonly Verdict[]): Record<string, number> {
  const counts: Record<string, number> = {};
  const count = (name: string): void => void (counts[name] = (counts[name] ?? 0) + 1);
  for (const { kind, ours } of verdicts) {
    count(kind);
    if (kind !== "stricter") continue;
    for (const rule of new Set(ours.map(({ rule: name }) => name))) count(`stricter: ${rule}`);
  }
  return counts;
}
