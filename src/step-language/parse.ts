import { EXPECTATION_FORMS, STEP_FORMS, type Expectation, type Step } from "./forms.ts";
import { readForms } from "./grammar.ts";
import { splitPhrases, tokensOf } from "./tokens.ts";

/** The meaning of one step of a test case; a phrase outside of the language is prose. */
export function parseStep(phrase: string): Step {
  return (read(phrase, STEP_FORMS) as Step | null) ?? { kind: "prose", text: phrase };
}

/** The meaning of one expectation. */
export function parseExpectation(phrase: string): Expectation {
  return (read(phrase, EXPECTATION_FORMS) as Expectation | null) ?? { kind: "prose", text: phrase };
}

/** The meaning of a test case's `expected`: expectations joined by `; `. */
export function parseExpected(expected: string): Expectation[] {
  return splitPhrases(expected).map(parseExpectation);
}

/** The name and values of the form that the phrase has: a meaning, as the table's types say. */
function read(phrase: string, forms: typeof STEP_FORMS | typeof EXPECTATION_FORMS): object | null {
  const tokens = tokensOf(phrase);
  const found = tokens === null ? null : readForms(forms, tokens);
  return found === null ? null : { kind: found.name, ...found.values };
}
