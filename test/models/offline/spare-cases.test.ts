import { expect, test } from "vitest";
import { withoutSpares } from "../../../src/models/offline/author/spare-cases.ts";
import { SCORES, type Candidate } from "../../../src/models/offline/author/candidate.ts";

function tapping(name: string, more: Pick<Candidate, "key"> & Partial<Candidate>): Candidate {
  return {
    title: more.key,
    preconditions: [],
    steps: [{ kind: "tap", target: { by: "role", role: "button", name } }],
    expected: [],
    priority: "high",
    score: SCORES.walk,
    route: "app://shop/",
    source: { path: "App.jsx", line: 1 },
    ...more,
  };
}

test("a spare case is left out where another one ends with the same step", () => {
  const own = tapping("Add", { key: "own" });
  const spare = tapping("Add", { key: "spare", isSpare: true });
  expect(withoutSpares([spare, own])).toEqual([own]);
});

test("of spare cases that end alike the first one stays, where nothing else does", () => {
  const first = tapping("Add", { key: "first", isSpare: true });
  const second = tapping("Add", { key: "second", isSpare: true });
  const elsewhere = tapping("Add", { key: "elsewhere", isSpare: true, route: "app://shop/Cart" });
  expect(withoutSpares([first, second, elsewhere])).toEqual([first, elsewhere]);
});
