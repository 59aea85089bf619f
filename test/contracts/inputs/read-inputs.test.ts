import * as z from "zod";
import { describe, expect, test } from "vitest";
import type { Fields } from "../../../src/contracts/inputs/field.ts";
import { readInputs } from "../../../src/contracts/inputs/read-inputs.ts";
import * as schemas from "../../../src/contracts/inputs/schemas.ts";

const ROWS = {
  "two-words": { schema: schemas.choice(["a", "b"]), default: "a" },
  token: { schema: z.string().min(5, "is too short"), default: "", secret: true },
  list: { schema: schemas.json.pipe(z.object({ depth: schemas.choice(["core"]) })) },
  GITHUB_SHA: { schema: schemas.commit },
} as const satisfies Fields;

const GOOD = {
  "INPUT_TWO-WORDS": "b",
  INPUT_TOKEN: "ghs_1234",
  INPUT_LIST: '{"depth":"core"}',
  GITHUB_SHA: "a".repeat(40),
};

describe("the reader of inputs", () => {
  test("gives the values of inputs and of the runner's variables by their names", () => {
    expect(readInputs(ROWS, GOOD)).toEqual({
      "two-words": "b",
      token: "ghs_1234",
      list: { depth: "core" },
      GITHUB_SHA: "a".repeat(40),
    });
  });

  test("takes away white space around a value", () => {
    expect(readInputs(ROWS, { ...GOOD, INPUT_TOKEN: " ghs_1234\n" }).token).toBe("ghs_1234");
  });

  test("uses the default of an input that is not there, and refuses one that is empty", () => {
    const { "INPUT_TWO-WORDS": _, ...without } = GOOD;
    expect(readInputs(ROWS, without)["two-words"]).toBe("a");
    expect(() => readInputs(ROWS, { ...GOOD, "INPUT_TWO-WORDS": "" })).toThrow("two-words must be");
  });

  test("names everything that is wrong, inside of JSON too, with what was given and what to do", () => {
    const environment = { ...GOOD, "INPUT_TWO-WORDS": "c", INPUT_LIST: '{"depth":"x"}' };
    expect(() => readInputs(ROWS, environment, { hint: "Do this." })).toThrow(
      'These inputs cannot be used: two-words must be one of a, b (it is "c"); depth must be one of core (it is "x"). Do this.',
    );
  });

  test("never shows a secret", () => {
    expect(() => readInputs(ROWS, { ...GOOD, INPUT_TOKEN: "ghs" })).toThrow(
      /: token is too short\.$/,
    );
  });

  test.each([
    [{}, "InvalidInput"],
    [{ code: "Internal" as const }, "Internal"],
  ])("throws by the name of who is to blame", (reading, code) => {
    expect(() => readInputs(ROWS, {}, reading)).toThrow(expect.objectContaining({ code }));
  });
});
