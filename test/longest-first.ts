import { createHash } from "node:crypto";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The files that take longest, most of all first; they start many processes, or compute much. To
 * measure anew: `npm test -- --reporter=json`, whose `testResults` have the start and end of each file.
 */
const LONGEST = [
  "pull-request/faults.test.ts",
  "process/malicious-model.test.ts",
  "process/crash.test.ts",
  "process/hostile-engineer.test.ts",
  "process/hostile-repository.test.ts",
  "platform/product/resume.test.ts",
  "analysis/pages-alone.test.ts",
  "process/determinism.test.ts",
  "process/forged-run-folder.test.ts",
  "models/whole-runs.test.ts",
  "process/hostile-model.test.ts",
  "analysis/fixtures.test.ts",
  "process/resume.test.ts",
  "github/bounds.test.ts",
  "pull-request/open.test.ts",
  "process/full-disk.test.ts",
  "repository/github/faults.test.ts",
  "repository/github/spoilt-archive.test.ts",
  "process/explain.test.ts",
  "pull-request/same-key.test.ts",
  "repository/local/open.test.ts",
  "repository/github/reading.test.ts",
  "process/maestro.test.ts",
  "platform/product/example-workflow.test.ts",
  "process/errors.test.ts",
  "process/interrupt.test.ts",
];

/**
 * Starts the longest files first, so that no worker is left alone with one at the end; all others come
 * in an order of chance, by the seed of the run.
 */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { seed } = this.ctx.config.sequence;
    const chanceOf = new Map(
      files.map((file) => [
        file,
        createHash("sha256").update(`${seed} ${file.moduleId}`).digest("hex"),
      ]),
    );
    const chance = (file: TestSpecification): string => chanceOf.get(file) ?? "";
    return files.toSorted(
      (one, other) => placeOf(one) - placeOf(other) || chance(one).localeCompare(chance(other)),
    );
  }
}

/** Its place among the longest; all others are behind them. */
function placeOf({ moduleId }: TestSpecification): number {
  const place = LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}`));
  return place === -1 ? LONGEST.length : place;
}
