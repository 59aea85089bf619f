import { describe, expect, test } from "vitest";
import {
  completeNotes,
  withReasons,
} from "../../src/agents/test-case-generator/what-is-missing.ts";
import { NamedError } from "../../src/contracts/errors.ts";
import type { GapFact, RouteFact } from "../../src/contracts/generated.ts";

const VUE: GapFact = {
  kind: "stack",
  what: "apps/web uses Vue ^3.5.0",
  why: "pages that are written with Vue are not read yet",
  help: "tests that are written by hand",
  source: { path: "apps/web/package.json", line: 1 },
  count: 1,
};

describe("the coverage notes", () => {
  test("are those of the model where nothing is missing", () => {
    expect(completeNotes("All of it.", { gaps: [] }, [])).toBe("All of it.");
  });

  test("tell what the program knows, whatever the model says", () => {
    const left = { what: "tc_a", reason: "the id appears twice", source: null };
    expect(completeNotes("All of it.", { gaps: [VUE] }, [left]).split("\n")).toEqual([
      "All of it.",
      "Not followed in the source:",
      "- 1 × pages that are written with Vue are not read yet: apps/web uses Vue ^3.5.0 (apps/web/package.json:1); what would help: tests that are written by hand",
      "Test cases left out:",
      "- 1 × the id appears twice: tc_a",
    ]);
  });
});

describe("a run without anything to test", () => {
  const failure = new NamedError("NothingToTest", "Nothing was found.");

  test("ends with the gaps that may be why", () => {
    expect(withReasons(failure, { routes: [], gaps: [VUE] })).toMatchObject({
      code: "NothingToTest",
      message: expect.stringMatching(
        /^Nothing was found\. Not followed in the source: 1 × .*apps\/web uses Vue \^3\.5\.0/,
      ) as string,
    });
  });

  test("ends with the pages that a visitor does not reach", () => {
    const route = (path: string, guarded: boolean): RouteFact => ({
      path,
      guarded,
      kind: "file",
      screen: `screen:${path}`,
      certainty: "literal",
      source: { path: `app${path}/page.tsx`, line: 1 },
      by: "next-app",
    });
    const routes = [route("/account", true), route("/:id", false), route("/", false)];
    const { message } = withReasons(failure, { routes, gaps: [] }) as NamedError;
    expect(message).toMatch(/Pages that no test can open: 1 × visitors are sent away .*\/account/u);
    expect(message).toMatch(/1 × it needs the id of existing data: the page \/:id/u);
    expect(message).not.toContain("the page / ");
  });

  test("tells how many gaps it does not name", () => {
    const gaps = Array.from({ length: 50 }, (_, index) => ({ ...VUE, why: `reason ${index}` }));
    const told = withReasons(failure, { routes: [], gaps }) as NamedError;
    expect(told.message).toContain("and 42 more reasons, met at 42 places");
    expect(told.message.length).toBeLessThan(3_000);
  });

  test("any other failure stays what it is", () => {
    const other = new NamedError("ModelRefusal", "No.");
    expect(withReasons(other, { routes: [], gaps: [VUE] })).toBe(other);
    expect(withReasons(failure, { routes: [], gaps: [] })).toBe(failure);
  });
});
