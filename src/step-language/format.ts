import { quote } from "./shape.ts";
import type { Expectation, Step, Target } from "./types.ts";

/** The phrase for a step, such that `parseStep` gives the step back. */
export function formatStep(step: Step): string {
  switch (step.kind) {
    case "open":
      return `Open ${quote(step.path)}`;
    case "fill":
      return `Fill ${formatTarget(step.target)} with ${quote(step.value)}`;
    case "choose":
      return `Choose ${quote(step.option)} in ${formatTarget(step.target)}`;
    case "press":
      return `Press ${quote(step.key)}`;
    case "click":
    case "tap":
    case "check":
    case "uncheck":
      return `${capitalised(step.kind)} ${formatTarget(step.target)}`;
    case "prose":
      return step.text;
  }
}

/** The phrase for an expectation, such that `parseExpectation` gives it back. */
export function formatExpectation(expectation: Expectation): string {
  switch (expectation.kind) {
    case "url":
      return `The URL is ${quote(expectation.path)}`;
    case "value":
      return `${capitalised(formatTarget(expectation.target))} has value ${quote(expectation.value)}`;
    case "state":
      return `${capitalised(formatTarget(expectation.target))} is ${expectation.state}`;
    case "prose":
      return expectation.text;
  }
}

/** All expectations of a case in one text, such that `parseExpected` gives them back. */
export function formatExpected(expectations: readonly Expectation[]): string {
  return expectations.map(formatExpectation).join("; ");
}

/** How a phrase names its target, e.g. `the "Save" button`. */
export function formatTarget(target: Target): string {
  switch (target.by) {
    case "role":
      return `the ${quote(target.name)} ${target.role}`;
    case "label":
      return `the ${quote(target.label)} field`;
    case "text":
      return `the text ${quote(target.text)}`;
    case "test_id":
      return `the element with test id ${quote(target.id)}`;
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
