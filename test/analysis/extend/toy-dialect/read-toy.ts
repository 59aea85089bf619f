import type { GapLog } from "../../../../src/analysis/gaps.ts";
import { textContent } from "../../../../src/analysis/ui/content.ts";
import type { FixedOutcome } from "../../../../src/analysis/ui/listener.ts";
import type { UiElement } from "../../../../src/analysis/ui/tree.ts";

export interface ToyTemplate {
  /** URL path of the page; null for a template that is none. */
  readonly route: string | null;
  readonly nodes: readonly UiElement[];
}

/** `hidden? word name (-> verb target, verb target)?` */
const LINE = /^(?<hidden>hidden )?(?<word>\w+) (?<name>.*?)(?: -> (?<outcomes>.*))?$/u;
/** ARIA's words for the words of the language. */
const ROLES: ReadonlyMap<string, string> = new Map([
  ["title", "heading"],
  ["button", "button"],
  ["notice", "alert"],
]);

/** Reads a template, one element a line; its first line is `page /path`. */
export function readToy(path: string, text: string, gaps: GapLog): ToyTemplate {
  const lines = text.split("\n").map((line) => line.trim());
  const route = /^page (\/\S*)$/u.exec(lines[0] ?? "")?.[1] ?? null;
  const nodes = lines.flatMap((line, index) =>
    index === 0 || line === "" ? [] : elementOf(line, { path, line: index + 1 }, gaps),
  );
  return { route, nodes };
}

function elementOf(
  text: string,
  source: { path: string; line: number },
  gaps: GapLog,
): UiElement[] {
  const { hidden, word = "", name = "", outcomes = "" } = LINE.exec(text)?.groups ?? {};
  const role = ROLES.get(word);
  if (role === undefined) {
    gaps.note({
      kind: "template",
      what: `the ${word} of ${source.path}`,
      why: "what it shows is not known",
      help: "a word that the language has",
      source,
    });
    return [];
  }
  const presence = hidden === undefined ? "yes" : "no";
  const fixed = outcomesOf(outcomes, source.path);
  return [
    {
      kind: "element",
      tag: `toy-${word}`,
      isComponent: false,
      native: { role, name: textContent(name), testId: null },
      attributes: new Map(),
      listeners: new Map(
        fixed.length === 0 ? [] : [["click", [{ kind: "fixed", outcomes: fixed }]]],
      ),
      children: [],
      own: presence,
      presence,
      repeated: false,
      key: keyOf(source.path, name),
      ...source,
    },
  ];
}

function outcomesOf(text: string, path: string): FixedOutcome[] {
  return text.split(", ").flatMap((outcome): FixedOutcome[] => {
    const [verb, target] = outcome.split(/ (.*)/u);
    if (target === undefined) return [];
    if (verb === "goes") return [{ kind: "navigates", path: target }];
    return [{ kind: verb === "shows" ? "shows" : "hides", key: keyOf(path, target) }];
  });
}

function keyOf(path: string, name: string): string {
  return `${path}/${name}`;
}
