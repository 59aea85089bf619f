import type { TestCase } from "../contracts/depth.ts";
import type { Expectation, Step } from "./forms.ts";
import { parseExpectation, parseStep } from "./parse.ts";
import { splitPhrases } from "./tokens.ts";

/** A phrase as a test case has it, and what it means. */
export interface Phrase<Meaning> {
  readonly text: string;
  readonly meaning: Meaning;
}

/** A test case whose phrases have been read. */
export interface ReadCase {
  readonly testCase: TestCase;
  readonly steps: readonly Phrase<Step>[];
  readonly expectations: readonly Phrase<Expectation>[];
}

/** Reads the phrases of a test case; those outside of the language are prose. */
export function readCase(testCase: TestCase): ReadCase {
  return {
    testCase,
    steps: testCase.steps.map((text) => ({ text, meaning: parseStep(text) })),
    expectations: splitPhrases(testCase.expected).map((text) => ({
      text,
      meaning: parseExpectation(text),
    })),
  };
}
