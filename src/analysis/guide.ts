import type { ElementFact, FieldFact, SourceLocation } from "../contracts/generated.ts";
import { type Guidance, skippedBy } from "../contracts/guidance.ts";
import { whyUnfit } from "../test-data/fits.ts";
import type { GapLog } from "./gaps.ts";

type Draft = Omit<ElementFact, "id">;

/** What the team asks of its tests, as the analysis follows it. */
export interface Guide {
  /** The line that leaves a page out; null for a page that is looked at. */
  skips(route: string): SourceLocation | null;
  /** The field of an element with what the team enters there. */
  fieldOf(draft: Draft): FieldFact | null;
  /** Notes what nothing in the source has use for, once these routes were found. */
  noteUnused(routes: readonly string[]): void;
}

/** A guide by these instructions; values that a field does not take are gaps. */
export function createGuide({ fact }: Guidance, gaps: GapLog): Guide {
  const used = new Set<object>();
  const instruction = (what: string, why: string, source: SourceLocation): void =>
    gaps.note({ kind: "instruction", what, why, help: HELP, source });
  return {
    skips: (route) => {
      const skip = skippedBy(fact.skip, route);
      if (skip !== null) used.add(skip);
      return skip?.source ?? null;
    },
    fieldOf: (draft) => {
      const { field } = draft;
      if (field === null || fact.data.length === 0) return field;
      const names = new Set(callingsOf(draft).map(asCalled));
      const meant = fact.data.filter((datum) => names.has(asCalled(datum.field)));
      const given = meant.flatMap((datum) => {
        used.add(datum);
        const why = whyUnfit(datum.value, field);
        if (why === null) return [datum.value];
        instruction(`the value for "${datum.field}"`, why, datum.source);
        return [];
      });
      const [first, ...others] = given;
      return first === undefined ? field : { ...field, given: [first, ...others] };
    },
    noteUnused: (routes) => {
      const unknown = "no page that was found is there";
      for (const skip of fact.skip)
        if (!used.has(skip)) instruction(skip.pattern, unknown, skip.source);
      for (const { path, source } of fact.names)
        if (!routes.includes(path)) instruction(path, unknown, source);
      for (const { field, source } of fact.data.filter((one) => !used.has(one)))
        instruction(`"${field}"`, "no field that was found is called so", source);
    },
  };
}

const HELP = "the words that the page has, or the path that the browser shows";

/** Longer words are no name by which somebody calls a field. */
const LONGEST_NAME = 500;

/** All that a field may be called by. */
function callingsOf({ name, label, placeholder, test_id: id, field }: Draft): readonly string[] {
  const words = [name, label, placeholder, id, field?.name].flatMap((one) => one ?? []);
  return words.filter(({ length }) => length <= LONGEST_NAME);
}

/** Neither capitals nor the marks of a required field matter. */
function asCalled(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/\s+/gu, " ")
    .replace(/[\s:*]+$/u, "")
    .trim();
}
