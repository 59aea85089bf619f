import { describe, expect, it } from "vitest";
import { NamedError } from "../../src/contracts/errors.ts";
import { pageOf } from "../../src/mcp/pages.ts";

const LISTING = ["state-1", "tree", ""];

function allPages(items: readonly string[], maxBytes: number): string[][] {
  const pages: string[][] = [];
  let cursor: string | undefined;
  do {
    const page = pageOf(items, { listing: LISTING, cursor, maxBytes });
    pages.push([...page.items]);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return pages;
}

describe("pages of a listing", () => {
  it("hold every item once and in order, whatever the page size", () => {
    const items = Array.from({ length: 100 }, (_, index) => `item ${index}`);
    for (const maxBytes of [1, 20, 333, 100_000]) {
      expect(allPages(items, maxBytes).flat()).toEqual(items);
    }
  });

  it("stay within the size, counted in bytes and not in characters", () => {
    const items = Array.from({ length: 50 }, () => "😀😀😀😀");
    for (const page of allPages(items, 100)) {
      expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThanOrEqual(102);
    }
  });

  it("send an item alone that is larger than a page", () => {
    expect(allPages(["a", "x".repeat(500), "b"], 100)).toEqual([["a"], ["x".repeat(500)], ["b"]]);
  });

  it("are one empty page when there is nothing", () => {
    expect(allPages([], 100)).toEqual([[]]);
  });
});

describe("a cursor", () => {
  const items = ["a", "b", "c"];
  const first = pageOf(items, { listing: LISTING, cursor: undefined, maxBytes: 1 });
  const cursor = first.nextCursor ?? "";

  function refusal(text: string, listing: readonly string[] = LISTING): NamedError {
    try {
      pageOf(items, { listing, cursor: text });
    } catch (error) {
      if (error instanceof NamedError) return error;
    }
    throw new Error(`The cursor ${JSON.stringify(text)} was taken.`);
  }

  it("goes on where the page before ended", () => {
    expect(pageOf(items, { listing: LISTING, cursor }).items).toEqual(["b", "c"]);
  });

  it.each(["", "0", "MQ", "__proto__", "../..", "💥", cursor + "A", `${cursor}==`, ` ${cursor}`])(
    "is refused when it is not one of ours: %j",
    (text) => {
      expect(refusal(text)).toMatchObject({
        code: "InvalidInput",
        message: expect.stringContaining("leave cursor out"),
      });
    },
  );

  it("is refused beyond the end of the listing", () => {
    const forged = Buffer.from(
      Buffer.from(cursor, "base64url").toString().replace(/\.1$/, ".4"),
    ).toString("base64url");
    expect(refusal(forged).code).toBe("InvalidInput");
  });

  it("is refused in another state of the repository, or with another filter", () => {
    expect(refusal(cursor, ["state-2", "tree", ""]).message).toContain("another listing");
    expect(refusal(cursor, ["state-1", "tree", "src/"]).message).toContain("another listing");
  });
});
