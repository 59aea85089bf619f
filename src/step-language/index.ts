export { formatExpectation, formatExpected, formatStep, formatTarget } from "./format.ts";
export { parseExpectation, parseExpected, parseStep } from "./parse.ts";
export type { Expectation, Prose, Step, Target, TargetState } from "./types.ts";
