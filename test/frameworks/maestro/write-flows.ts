import type { OpenAppModel } from "../../../src/app-model/open-app-model.ts";
import type { TestCase } from "../../../src/contracts/depth.ts";
import { maestro } from "../../../src/frameworks/maestro/framework.ts";
import type { WrittenFile } from "../../../src/frameworks/types.ts";
import { readCase } from "../../../src/step-language/index.ts";
import { shop, testCase } from "./shop.ts";

/** The files for these cases. */
export function write(
  cases: readonly TestCase[],
  model = shop(),
  existingPaths: string[] = [],
): WrittenFile[] {
  return maestro.write({ cases: cases.map(readCase), model, existingPaths });
}

/** The flow of one case. */
export function written(given: Partial<TestCase> = {}, model = shop()): string {
  return write([testCase("tc_a", given)], model)[0]?.contents ?? "";
}

/** The commands alone. */
export function commands(given: Partial<TestCase>, model?: OpenAppModel): string {
  const body = written(given, model).split("---\n")[1] ?? "";
  return body
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .join("\n");
}
