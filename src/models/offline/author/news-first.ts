import { formatExpectation, formatStep, type Expectation } from "../../../step-language/index.ts";
import { RANK, type Candidate } from "./candidate.ts";

/**
 * The candidates with those first, within a priority, that are about a control which none before is
 * about, and those last that look for nothing but what others look for after the same.
 */
export function newsFirst(candidates: readonly Candidate[]): Candidate[] {
  const told = new Set<string>();
  const abouts = new Map<string, number>();
  const turns = new Map<Candidate, number>();
  for (const candidate of candidates) {
    const about = aboutOf(candidate);
    const news = candidate.expected.map((one) => `${about} ${outcomeOf(one, candidate)}`);
    const isNew = news.some((one) => !told.has(one));
    for (const one of news) told.add(one);
    const turn = abouts.get(about) ?? 0;
    abouts.set(about, turn + 1);
    turns.set(candidate, isNew ? turn : Number.POSITIVE_INFINITY);
  }
  return candidates.toSorted((left, right) => {
    const rank = RANK[left.priority] - RANK[right.priority];
    return rank || compare(turns.get(left) ?? 0, turns.get(right) ?? 0);
  });
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

/** What is done last, whatever was entered before and whichever row it is in. */
function aboutOf(candidate: Candidate): string {
  const last = candidate.steps.at(-1);
  return last === undefined ? "" : plain(formatStep(last), candidate);
}

/** What is looked for; what was entered is the same in a text and in a control that has it as its name. */
function outcomeOf(expectation: Expectation, candidate: Candidate): string {
  const words = plain(formatExpectation(expectation), candidate);
  return words.includes("…") ? words.replace(/ "…".* is /u, " … is ") : words;
}

/** A phrase without what the test entered, and without the row that it names. */
function plain(phrase: string, { steps }: Candidate): string {
  const entered = steps.flatMap((step) =>
    step.kind === "fill" || step.kind === "answer" ? [step.value] : [],
  );
  const words = entered
    .filter((text) => text !== "")
    .reduce((left, text) => left.replaceAll(`"${text}"`, '"…"'), phrase);
  return words.replace(/ in the row "[^"]*"/u, "");
}
