import type { ScreenFact } from "../../contracts/generated.ts";
import type { ExplainedCase, ExplainedRun } from "./explained-run.ts";
import { listed } from "./lines.ts";

/** E.g. `tc_save · high · Saving shows a message · e2e/home.spec.ts`. */
export function caseLine(run: ExplainedRun, { testCase }: ExplainedCase): string {
  const { id, priority, title } = testCase;
  return listed([id, priority, title, fileOf(run, id) ?? notWritten(run)]);
}

/** The generated file that has the case; undefined when none has. */
export function fileOf({ report }: ExplainedRun, id: string): string | undefined {
  return report?.files.find(({ cases }) => cases.includes(id))?.path;
}

function notWritten({ report }: ExplainedRun): string {
  return report === null ? "" : "in no file";
}

/** The cases that come to a screen. */
export function casesOn({ cases }: ExplainedRun, screen: ScreenFact): readonly ExplainedCase[] {
  return (cases ?? []).filter(({ followed }) =>
    [...followed.steps, ...followed.expectations].some((phrase) => phrase.screen === screen),
  );
}
