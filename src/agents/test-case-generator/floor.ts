import type { OpenAppModel } from "../../app-model/open-app-model.ts";
import type { Depth, TestCase } from "../../contracts/depth.ts";
import type { Exclusion } from "../../contracts/exclusion.ts";

/** The cases that a model is told as the least to give, and how they are told. */
export interface Floor {
  readonly cases: readonly TestCase[];
  readonly text: string;
}

export const NO_FLOOR: Floor = { cases: [], text: "" };

/** What the offline engine would write for these facts, as much of it as fits into `most` characters. */
export async function floorOf(model: OpenAppModel, depth: Depth, most: number): Promise<Floor> {
  const { authorCases } = await import("../../models/offline/author/case-author.ts");
  const { found } = authorCases(model, depth);
  const told: TestCase[] = [];
  const lines: string[] = [];
  let length = 0;
  for (const testCase of found) {
    const line = lineOf(testCase);
    length += line.length + 1;
    if (length > most) break;
    told.push(testCase);
    lines.push(line);
  }
  if (told.length === 0) return NO_FLOOR;
  return { cases: told, text: ["Floor:", ...lines].join("\n") };
}

function lineOf({ id, priority, title, steps, expected }: TestCase): string {
  return `${id} (${priority}) ${JSON.stringify(title)}: ${steps.join(" · ")} ⇒ ${expected}`;
}

/**
 * Cases of the floor that are not among these, by their id or by what they do and expect, and those of
 * which these have less under the same id.
 */
export function leftOutOf(floor: Floor, cases: readonly TestCase[], notes: string): Exclusion[] {
  const byId = new Map(cases.map((testCase) => [testCase.id, testCase]));
  const contents = new Set(cases.map(contentOf));
  return floor.cases.flatMap((testCase) => {
    const { id, title } = testCase;
    const kept = byId.get(id);
    const isThere = contents.has(contentOf(testCase)) || (kept && !isLess(kept, testCase));
    if (isThere === true) return [];
    const what = kept === undefined ? "left it out" : "does or expects less under its id";
    const why = notes.includes(id) ? ", as its notes say" : " and does not say why";
    return [{ what: `the case ${title} (${id})`, reason: `the model ${what}${why}`, source: null }];
  });
}

/** Whether a case has fewer steps than that of the floor, or expects another thing in fewer words. */
function isLess(testCase: TestCase, ofFloor: TestCase): boolean {
  const { steps, expected } = testCase;
  const expectsLess = expected !== ofFloor.expected && expected.length < ofFloor.expected.length;
  return steps.length < ofFloor.steps.length || expectsLess;
}

function contentOf({ steps, expected }: TestCase): string {
  return JSON.stringify([steps, expected]);
}
