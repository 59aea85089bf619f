import { describe, expect, it } from "vitest";
import { factsOf, told } from "./corpus/facts.ts";
import { readCorpus } from "./corpus/read-corpus.ts";

const PROGRAMS = readCorpus("programs");

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
