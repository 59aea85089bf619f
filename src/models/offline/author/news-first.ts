import { formatExpectation, formatStep, type Expectation } from "../../../step-language/index.ts";
import { RANK, type Candidate } from "./candidate.ts";

/**
 * The candidates with those first, within a priority, that are about a control which none before is
 * about; later those that look for nothing but what was looked for after another control of the same
 * place in the source, as for each option of a list, and last those that tell nothing at all that is new.
 */
export function newsFirst(candidates: readonly Candidate[]): Candidate[] {
  const told = new Set<string>();
  const abouts = new Map<string, number>();
  const turns = new Map<Candidate, number>();
  const isTold = (news: readonly string[]): boolean => news.every((one) => told.has(one));
  for (const candidate of candidates) {
    const about = aboutOf(candidate);
    const turn = abouts.get(about) ?? 0;
    const news = newsOf(candidate, about);
    const alike = newsOf(candidate, placeOf(candidate));
    turns.set(candidate, turnOf(turn, { isTold: isTold(news), isLikeTold: isTold(alike) }));
    abouts.set(about, turn + 1);
    for (const one of [...news, ...alike]) told.add(one);
  }
  return candidates.toSorted((left, right) => {
    const rank = RANK[left.priority] - RANK[right.priority];
    return rank || compare(turns.get(left) ?? 0, turns.get(right) ?? 0);
  });
}

/** As late as the third case about one control. */
const LATER = 2;

function turnOf(
  turn: number,
  { isTold, isLikeTold }: { readonly isTold: boolean; readonly isLikeTold: boolean },
): number {
  if (isTold) return Number.POSITIVE_INFINITY;
  return isLikeTold ? turn + LATER : turn;
}

function newsOf(candidate: Candidate, about: string): readonly string[] {
  return candidate.expected.map((one) => `${about} ${outcomeOf(one, candidate)}`);
}

function placeOf({ source: { path, line } }: Candidate): string {
  return `${path}:${line}`;
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
