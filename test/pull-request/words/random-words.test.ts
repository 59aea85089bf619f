import { expect, it } from "vitest";
import { tryWords } from "./try-words.ts";

// `test/benchmark/safety/random-words.ts` tries 100,000.
it("words of a model do nothing as a title and a body, whatever is hidden in them", () => {
  const { escapes, refused } = tryWords(0, 2_000);

  expect(escapes).toEqual([]);
  expect(refused).toBeGreaterThan(100);
});
