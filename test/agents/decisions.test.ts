import { describe, expect, test } from "vitest";
import { scriptedModel } from "./scripted-model.ts";
import { fitFileTree, treeTokensFor } from "../../src/agents/repo-crawler/fit-file-tree.ts";
import { reviewCases } from "../../src/agents/test-case-generator/review-cases.ts";
import type { TestCase } from "../../src/contracts/depth.ts";

function testCase(id: string, priority: TestCase["priority"] = "critical"): TestCase {
  return { id, title: id, preconditions: [], steps: ['Open "/"'], expected: "x", priority };
}

describe("the review of test cases", () => {
  test("keeps the first of two with the same id", () => {
    const { kept, exclusions } = reviewCases([testCase("tc_a"), testCase("tc_a", "high")], "core");
    expect(kept).toEqual([testCase("tc_a")]);
    expect(exclusions).toEqual([{ what: "tc_a", reason: "the id appears twice", source: null }]);
  });

  test("drops what leads to a page that the team leaves out, and says which line does", () => {
    const line = { path: ".github/amtp.md", line: 3 };
    const skipped = ({ id }: TestCase) => (id === "tc_a" ? line : null);
    const { kept, exclusions } = reviewCases([testCase("tc_a"), testCase("tc_b")], "core", skipped);
    expect(kept).toEqual([testCase("tc_b")]);
    expect(exclusions).toEqual([
      { what: "tc_a", reason: "the team's instructions leave the page out", source: line },
    ]);
  });

  test.each([
    ["smoke", "high"],
    ["core", "medium"],
    ["standard", "low"],
  ] as const)("at depth %s drops priority %s", (depth, priority) => {
    expect(reviewCases([testCase("tc_a", priority)], depth).kept).toEqual([]);
  });

  test.each([
    ["smoke", 5],
    ["core", 15],
    ["standard", 40],
    ["deep", 120],
  ] as const)("at depth %s keeps at most %i", (depth, most) => {
    const many = Array.from({ length: 200 }, (_, index) => testCase(`tc_${index}`));
    expect(reviewCases(many, depth).kept).toHaveLength(most);
  });
});

describe("a file list for a model", () => {
  const files = ["a.ts", "deep/down/here/b.ts", "c.ts"].map((path) => ({
    path,
    size: 1,
    sha: "0".repeat(40),
  }));

  test("stays whole when it fits", () => {
    expect(fitFileTree(files, new Set(), 1_000)).toEqual({ fileTree: files, dropped: 0 });
  });

  test("loses its deepest files first, and says how many", () => {
    const { fileTree, dropped } = fitFileTree(files, new Set(), 70);
    expect([fileTree.map(({ path }) => path), dropped]).toEqual([["a.ts", "c.ts"], 1]);
  });

  test("loses files that a fact cites last", () => {
    const { fileTree } = fitFileTree(files, new Set(["deep/down/here/b.ts"]), 40);
    expect(fileTree.map(({ path }) => path)).toEqual(["deep/down/here/b.ts"]);
  });

  test("is shorter for a model that pays for each token than for the offline engine", () => {
    const { model } = scriptedModel([]);
    const offline = treeTokensFor({ depth: "deep", model: { ...model, collectsFacts: true } });
    expect(treeTokensFor({ depth: "deep", model })).toBeLessThan(offline / 5);
  });
});
