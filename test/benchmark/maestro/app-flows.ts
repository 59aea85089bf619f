import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../../../src/analysis/analyse.ts";
import { factsFor } from "../../../src/app-model/for-framework.ts";
import { type OpenAppModel, openAppModel } from "../../../src/app-model/open-app-model.ts";
import type { Depth, TestCase } from "../../../src/contracts/depth.ts";
import { maestro } from "../../../src/frameworks/maestro/framework.ts";
import type { CheckReport, WrittenFile } from "../../../src/frameworks/types.ts";
import { authorCases } from "../../../src/models/offline/author/case-author.ts";
import { readCase } from "../../../src/step-language/index.ts";

export interface SourceText {
  readonly path: string;
  readonly text: string;
}

const SOURCE =
  /\.(?:[cm]?[jt]sx?|json|kts?|java|xml|gradle|swift|dart|arb|ya?ml|toml|properties|strings|xcstrings|plist|pbxproj|xcconfig|storyboard|xib|html)$/;
const LARGEST = 1_000_000;

/** The source files that git knows of a folder, as a run would read them. */
export function sourcesOf(folder: string): SourceText[] {
  const listed = execFileSync("git", ["-C", folder, "ls-files", "-z"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return listed.split("\0").flatMap((path) => {
    if (!SOURCE.test(path)) return [];
    const text = readFileSync(join(folder, path), "utf8");
    return text.length > LARGEST ? [] : [{ path, text }];
  });
}

export interface AppFlows {
  readonly model: OpenAppModel;
  readonly cases: readonly TestCase[];
  readonly files: readonly WrittenFile[];
}

/** The model of an app, as a run for Maestro has it. */
export async function modelOf(sources: readonly SourceText[]): Promise<OpenAppModel> {
  const paths = sources.map(({ path }) => path);
  const model = await analyse([...sources], { workingDirectory: "", paths });
  return openAppModel(factsFor(["maestro"], model));
}

/** What a run without a model writes for an app. */
export async function flowsOf(
  sources: readonly SourceText[],
  depth: Depth = "core",
): Promise<AppFlows> {
  const model = await modelOf(sources);
  const cases = authorCases(model, depth).found;
  const existingPaths = sources.map(({ path }) => path);
  return {
    model,
    cases,
    files: maestro.write({ cases: cases.map(readCase), model, existingPaths }),
  };
}

/** What the checks say of flows where the app is as this model tells. */
export function judgeFlows(
  { cases, files }: Pick<AppFlows, "cases" | "files">,
  model: OpenAppModel,
): CheckReport {
  return maestro.check(files, { model, cases, existingPaths: [] });
}
