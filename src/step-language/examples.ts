import {
  EXPECTATION_FORMS,
  ROW_FORM,
  STEP_FORMS,
  TARGET_FORMS,
  type Expectation,
  type Step,
  type Target,
} from "./forms.ts";
import { formatExpectation, formatStep } from "./format.ts";
import { writeTarget } from "./grammar.ts";

/** A worked example of every form, in the order of the tables. */
export const EXAMPLES = {
  steps: Object.entries(STEP_FORMS).map(([kind, { example }]) =>
    formatStep({ kind, ...example } as Step),
  ),
  expectations: Object.entries(EXPECTATION_FORMS).map(([kind, { example }]) =>
    formatExpectation({ kind, ...example } as Expectation),
  ),
  targets: [
    ...Object.entries(TARGET_FORMS).map(([by, { example }]) =>
      writeTarget({ by, ...example } as Target),
    ),
    writeTarget({ by: "row", ...ROW_FORM.example }),
  ],
} as const;
