import { describe, expect, it } from "vitest";
import { reviewGeneratedFiles } from "../../src/safety/review.ts";
import { AROUND, factsOf } from "./corpus/facts.ts";
import { type Example, readCorpus } from "./corpus/read-corpus.ts";
import { CONTEXT } from "./support.ts";

const PROGRAMS = readCorpus("programs");
const WRITTEN = ["tests/written.ts", "tests/written.js"].map((path) => ({
  path,
  contents: "export const LIST = [];\n",
}));

/** What is refused of a program, and then what is known of each of its expressions and names. */
function told({ line, contents }: Example): string {
  const files = [{ path: "tests/a.spec.ts", contents }, ...WRITTEN];
  const existingPaths = new Set(
    [...AROUND.existingPaths].filter((path) => WRITTEN.every((file) => file.path !== path)),
  );
  const { unsafe } = reviewGeneratedFiles(files, { ...CONTEXT, ...AROUND, existingPaths });
  const findings = unsafe.map(({ rule, line: at, message }) => `    ${rule}@${at} ${message}`);
  const facts = factsOf(contents).map((fact) => `  ${fact}`);
  return [line.slice(0, 120), ...findings, ...facts].join("\n");
}

describe("what the language knows of a program", () => {
  it("can be read in all of them", () => {
    const unread = PROGRAMS.filter(({ contents }) => factsOf(contents).length === 0);

    expect(unread.map(({ line }) => line)).toEqual([]);
  });

  // After a change on purpose: `npx vitest run test/safety/programs.test.ts -u`, and read the difference.
  it("is what is written down", async () => {
    await expect(`${PROGRAMS.map(told).join("\n\n")}\n`).toMatchFileSnapshot(
      "corpus/programs.facts.txt",
    );
  });
});
