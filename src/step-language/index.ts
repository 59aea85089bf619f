export { EXAMPLES } from "./examples.ts";
export { FILLED_IN, isFilledIn, partsOf, type FilledIn, type TextPart } from "./filled-in.ts";
export { formatExpectation, formatExpected, formatStep } from "./format.ts";
export { ORDINALS, TARGET_STATES } from "./forms.ts";
export type { Direction, Expectation, PlainTarget, Step, Target, TargetState } from "./forms.ts";
export { writeTarget as formatTarget } from "./grammar.ts";
export { parseExpectation, parseExpected, parseStep } from "./parse.ts";
export { readCase, type Phrase, type ReadCase } from "./read-case.ts";
export { isRole } from "./roles.ts";
