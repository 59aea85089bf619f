import { EXPECTATION_FORMS, STEP_FORMS, type Expectation, type Step } from "./forms.ts";
import { writeForm } from "./grammar.ts";

/** The phrase for a step, such that `parseStep` gives the step back. */
export function formatStep(step: Step): string {
  if (step.kind === "prose") return step.text;
  const { kind, ...values } = step;
  return writeForm(STEP_FORMS[kind].phrase, values);
}

/** The phrase for an expectation, such that `parseExpectation` gives it back. */
export function formatExpectation(expectation: Expectation): string {
  if (expectation.kind === "prose") return expectation.text;
  const { kind, ...values } = expectation;
  return capitalised(writeForm(EXPECTATION_FORMS[kind].phrase, values));
}

/** All expectations of a case in one text, such that `parseExpected` gives them back. */
export function formatExpected(expectations: readonly Expectation[]): string {
  return expectations.map(formatExpectation).join("; ");
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
