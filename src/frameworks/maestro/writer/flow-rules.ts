import { posix } from "node:path";
import type { OpenAppModel } from "../../../app-model/open-app-model.ts";
import type { FlowRulesFact } from "../../../contracts/generated.ts";

type Rules = Pick<FlowRulesFact, "folder" | "flows" | "exclude_tags" | "include_tags">;

/** The project's own rules for the flows of a folder; null where it has none. */
export function rulesFor({ tests }: OpenAppModel, appFolder: string): FlowRulesFact | null {
  const all = tests.flow_rules ?? [];
  const own = all.filter(({ folder }) => appFolder === "" || folder.startsWith(`${appFolder}/`));
  return own.toSorted((left, right) => left.folder.length - right.folder.length)[0] ?? null;
}

/** Whether Maestro runs a flow of its own accord, by its path alone. */
export function isRun({ folder, flows }: Rules, path: string): boolean {
  const inside = posix.relative(folder, path);
  const patterns = flows.length === 0 ? ["*"] : flows.map((one) => one.replace(/^\.\//u, ""));
  const matches = (pattern: string): boolean => globMatches(pattern, inside);
  const excluded = patterns.filter((one) => one.startsWith("!")).map((one) => one.slice(1));
  return patterns.filter((one) => !one.startsWith("!")).some(matches) && !excluded.some(matches);
}

/** Where people keep what comes before the app itself. */
const BEFORE = /auth|login|sign|onboard/iu;

/** The folder of which the flows are run: the top, or one that a pattern names. */
export function folderOfRun(rules: Rules, flowPaths: readonly string[]): string {
  const { folder, flows } = rules;
  const named = flows.flatMap((pattern) => {
    const parts = pattern.replace(/^\.\//u, "").split("/").slice(0, -1);
    return parts.length === 0 || /[*?![\]{}]/u.test(parts.join("/")) ? [] : [parts.join("/")];
  });
  const folders = [folder, ...new Set(named.map((name) => posix.join(folder, name)))];
  const usable = folders.filter((one) => isRun(rules, posix.join(one, "a-flow.yaml")));
  if (usable[0] === folder) return folder;
  const rank = (one: string): number =>
    (BEFORE.test(one) ? 1000 : 0) - flowPaths.filter((path) => path.startsWith(`${one}/`)).length;
  return usable.toSorted((left, right) => rank(left) - rank(right))[0] ?? folder;
}

/** The tags of a new flow, so that the project's own rules run it. */
export function tagsUnder(rules: Rules | null, tags: readonly string[]): string[] {
  if (rules === null) return [...tags];
  const kept = tags.filter((tag) => !rules.exclude_tags.includes(tag));
  const [first] = rules.include_tags;
  const isIncluded = first === undefined || kept.some((tag) => rules.include_tags.includes(tag));
  return isIncluded ? kept : [first, ...kept];
}

/**
 * Whether a path fits a pattern: `**` stands for anything, `*` for anything within a folder, `?` for
 * one letter. All positions are followed at once, so that no pattern takes long.
 */
function globMatches(pattern: string, path: string): boolean {
  const signs = pattern.match(/\*\*|[\s\S]/gu) ?? [];
  let at = closed(new Set([0]), signs);
  for (const letter of path) {
    const next = new Set<number>();
    for (const index of at) {
      const sign = signs[index];
      const isMany = sign === "**" || (sign === "*" && letter !== "/");
      if (isMany) next.add(index);
      else if (sign === letter || (sign === "?" && letter !== "/")) next.add(index + 1);
    }
    at = closed(next, signs);
  }
  return at.has(signs.length);
}

/** With the positions after what may also stand for nothing. */
function closed(at: ReadonlySet<number>, signs: readonly string[]): Set<number> {
  const all = new Set<number>();
  for (const start of at) {
    let index = start;
    all.add(index);
    while (signs[index] === "*" || signs[index] === "**") {
      index += 1;
      all.add(index);
    }
  }
  return all;
}
