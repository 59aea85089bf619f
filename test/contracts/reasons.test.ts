import { describe, expect, test } from "vitest";
import type { GapFact } from "../../src/contracts/generated.ts";
import { reasonLines } from "../../src/contracts/reason-lines.ts";
import {
  groupByReason,
  type Missing,
  missingByGaps,
  NO_REASONS,
  shorten,
} from "../../src/contracts/reasons.ts";

function missing(reason: string, changes: Partial<Missing> = {}): Missing {
  return { what: `what of ${reason}`, reason, source: null, ...changes };
}

function gap(kind: GapFact["kind"], changes: Partial<GapFact> = {}): GapFact {
  const source = { path: "a.js", line: 1 };
  return { kind, what: kind, why: `why ${kind}`, help: "help", source, count: 1, ...changes };
}

/** Random enough, and the same each time. */
const MANY = Array.from({ length: 500 }, (_, index) =>
  missing(`reason ${(index * 7) % 23}`, { count: 1 + (index % 5), rank: index % 3 }),
);

describe("what is missing, grouped by reason", () => {
  test("nothing is nothing", () => {
    expect(groupByReason([])).toEqual(NO_REASONS);
    expect(reasonLines(NO_REASONS)).toEqual([]);
  });

  test("counts places, and begins with the most frequent reason and its worst example", () => {
    const grouped = groupByReason([
      missing("rare"),
      missing("often", { what: "a" }),
      missing("often", { what: "b", count: 4, source: { path: "b.js", line: 2 } }),
    ]);
    expect(reasonLines(grouped)).toEqual([
      "5 × often: b (b.js:2, 4 places), a",
      "1 × rare: what of rare",
    ]);
  });

  test("what hides a whole application comes before what is frequent", () => {
    const gaps = [gap("limit", { count: 900 }), gap("stack"), gap("handler", { count: 30 })];
    const { groups } = groupByReason(missingByGaps(gaps));
    expect(groups.map(({ reason }) => reason)).toEqual(["why stack", "why handler", "why limit"]);
  });

  test.each([
    { groups: 1, examples: 1 },
    { groups: 5, examples: 2 },
    { groups: 100, examples: 100 },
  ])("what is not told is counted: %j", (limits) => {
    const total = MANY.reduce((sum, { count = 1 }) => sum + count, 0);
    for (const grouped of [groupByReason(MANY, limits), shorten(groupByReason(MANY), limits)]) {
      expect(grouped.count).toBe(total);
      expect(grouped.groups.length).toBeLessThanOrEqual(limits.groups);
      const told = grouped.groups.reduce((sum, { count }) => sum + count, 0);
      expect(told + grouped.others.count).toBe(total);
      expect(grouped.groups.length + grouped.others.reasons).toBe(23);
      for (const { count, examples, others } of grouped.groups) {
        expect(examples.length).toBeLessThanOrEqual(limits.examples);
        expect(examples.reduce((sum, example) => sum + example.count, others)).toBe(count);
      }
    }
  });

  test("as lines, it says how much they do not tell", () => {
    const lines = reasonLines(
      groupByReason([missing("a"), missing("a"), missing("a"), missing("b"), missing("c")], {
        groups: 1,
        examples: 1,
      }),
    );
    expect(lines).toEqual(["3 × a: what of a and 2 more", "and 2 more reasons, met at 2 places"]);
  });

  test("as lines, no text of a repository begins one, moves the cursor or fills the screen", () => {
    const text = `x\n::error::\u001b[2J\u202E${"y".repeat(5_000)}`;
    const grouped = groupByReason([
      { what: text, reason: text, help: text, source: { path: text, line: 1 } },
    ]);
    const [line = "", ...others] = reasonLines(grouped);
    expect(others).toEqual([]);
    expect(line).toMatch(/^1 × x ::error:: /u);
    expect(line).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
    expect(line.length).toBeLessThan(1_000);
  });
});
