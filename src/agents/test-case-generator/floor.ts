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

/** Cases of the floor that are not among these, by their id or by what they do and expect. */
export function leftOutOf(floor: Floor, cases: readonly TestCase[], notes: string): Exclusion[] {
  const kept = new Set(cases.flatMap((testCase) => [testCase.id, contentOf(testCase)]));
  return floor.cases
    .filter((testCase) => !kept.has(testCase.id) && !kept.has(contentOf(testCase)))
    .map(({ id, title }) => ({
      what: `the case ${title} (${id})`,
      reason: notes.includes(id)
        ? "the model left it out, as its notes say"
        : "the model left it out and does not say why",
      source: null,
    }));
}

function contentOf({ steps, expected }: TestCase): string {
  return JSON.stringify([steps, expected]);
}
