import { expect, test } from "vitest";
import { createGapLog, type Gap } from "../../src/analysis/gaps.ts";
import {
  cutText,
  cutTo,
  isWithin,
  LIMITS,
  lookAt,
  watchLimits,
} from "../../src/analysis/limits.ts";

/** What is noted while this is done. */
function noted(work: () => void): readonly string[] {
  const reached: string[] = [];
  watchLimits(({ of }) => reached.push(of), work);
  return reached;
}

const items = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);
const { listItems } = LIMITS;

test("what is within a limit is kept as it is, and nothing is noted", () => {
  const all = items(listItems.max);
  expect(noted(() => expect(cutTo("listItems", all)).toBe(all))).toEqual([]);
});

test("what is cut is noted, once for each cut", () => {
  const reached = noted(() => {
    expect(cutTo("listItems", items(listItems.max + 5))).toHaveLength(listItems.max);
    expect(cutText("scriptText", "x".repeat(LIMITS.scriptText.max + 1))).toHaveLength(
      LIMITS.scriptText.max,
    );
    expect(isWithin("callDepth", LIMITS.callDepth.max + 1)).toBe(false);
  });
  expect(reached).toEqual([listItems.of, LIMITS.scriptText.of, LIMITS.callDepth.of]);
});

test("who watches inside is told, and who watches outside is told again afterwards", () => {
  const reach = (): boolean => isWithin("wordings", LIMITS.wordings.max + 1);
  let inside: readonly string[] = [];
  const outside = noted(() => {
    inside = noted(reach);
    reach();
  });
  expect([inside, outside]).toEqual([[LIMITS.wordings.of], [LIMITS.wordings.of]]);
});

test("nobody is told any longer once the work has failed", () => {
  const reached: string[] = [];
  const fail = (): never => {
    throw new Error("no");
  };
  expect(() => watchLimits(({ of }) => reached.push(of), fail)).toThrow("no");
  isWithin("wordings", LIMITS.wordings.max + 1);
  expect(reached).toEqual([]);
});

test("a limit is reached where somebody looks, if anybody has said where that is", () => {
  const places: unknown[] = [];
  const reach = (): boolean => isWithin("wordings", LIMITS.wordings.max + 1);
  watchLimits(
    (_, place) => places.push(place),
    () => {
      lookAt({ path: "a.tsx", line: 2 }, reach);
      reach();
    },
  );
  expect(places).toEqual([{ path: "a.tsx", line: 2 }, null]);
});

const gap = (path: string, line: number, what = "a thing"): Gap => ({
  kind: "component",
  what,
  why: "it is not known",
  help: "a test id",
  source: { path, line },
});

test("the same gap at several places is one, with the number of the places", () => {
  const log = createGapLog();
  for (const line of [3, 5, 5]) log.note(gap("a.tsx", line));
  expect(log.list()).toEqual([{ ...gap("a.tsx", 3), count: 2 }]);
});

test("gaps are listed by where they are", () => {
  const log = createGapLog();
  log.note(gap("b.tsx", 1, "third"));
  log.note(gap("a.tsx", 9, "second"));
  log.note(gap("a.tsx", 2, "first"));
  expect(log.list().map(({ what }) => what)).toEqual(["first", "second", "third"]);
});
