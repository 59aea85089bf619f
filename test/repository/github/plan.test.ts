import { describe, expect, it } from "vitest";

import { batchesOf, planFetch } from "../../../src/repository/github/plan.ts";
import type { TreeEntry } from "../../../src/repository/reader.ts";

const MEGABYTE = 1024 * 1024;

function files(count: number, size = 5000): TreeEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `f${index}`,
    size,
    sha: index.toString(16).padStart(40, "0"),
    mode: "100644",
  }));
}

describe("the plan to fetch blobs", () => {
  it.each([
    ["1 file", 1, 2000 * MEGABYTE, "queries"],
    ["40 files of a small repository", 40, MEGABYTE, "queries"],
    ["200 files of 5,000", 200, 25 * MEGABYTE, "queries"],
    ["800 files of 5,000", 800, 25 * MEGABYTE, "archive"],
    ["800 files of 50,000", 800, 400 * MEGABYTE, "queries"],
    ["5,000 files of 5,000", 5000, 25 * MEGABYTE, "archive"],
    ["5,000 files of a very large repository", 5000, 5000 * MEGABYTE, "archive"],
  ])("for %s takes the cheaper way", (_what, count, treeBytes, kind) => {
    expect(planFetch(files(count), { treeBytes, canQuery: true }).kind).toBe(kind);
  });

  it("without a token is the archive for more than three files", () => {
    const situation = { treeBytes: MEGABYTE, canQuery: false };
    expect(planFetch(files(3), situation).kind).toBe("queries");
    expect(planFetch(files(4), situation).kind).toBe("archive");
  });

  it("puts at most 100 files and 2 MB into a query, each file once", () => {
    const batches = batchesOf([...files(250), ...files(20, 200_000)]);
    expect(batches.flat()).toHaveLength(270);
    expect(Math.max(...batches.map((batch) => batch.length))).toBe(100);
    for (const batch of batches) {
      expect(batch.reduce((sum, entry) => sum + entry.size, 0)).toBeLessThanOrEqual(2 * MEGABYTE);
    }
  });

  it("asks for a large file alone", () => {
    const [large] = files(1, MEGABYTE);
    expect(
      batchesOf([...files(2), ...(large === undefined ? [] : [large])]).map((b) => b.length),
    ).toEqual([1, 2]);
  });

  it("is empty for nothing", () => {
    expect(planFetch([], { treeBytes: MEGABYTE, canQuery: true })).toEqual({
      kind: "queries",
      batches: [],
    });
  });
});
