import { citationOf } from "../../app-model/citation.ts";
import type { OpenAppModel } from "../../app-model/open-app-model.ts";
import type { TestCase } from "../../contracts/depth.ts";
import type { TestEngineerReply } from "../../contracts/generated.ts";
import type { Exclusion } from "../../contracts/exclusion.ts";
import type { HowToRun, TestFramework, WrittenFile } from "../../frameworks/types.ts";

const MAX_UNNAMED = 20;

export interface WrittenTests {
  readonly files: readonly WrittenFile[];
  readonly cases: readonly TestCase[];
  readonly model: OpenAppModel;
  readonly framework: TestFramework;
  /** What no test of the app can name. */
  readonly unnamed: readonly Exclusion[];
}

/** Title and body of the pull request: what the files test, how to run them, what is missing. */
export function pullRequestText({
  files,
  cases,
  model,
  framework,
  unnamed,
}: WrittenTests): Pick<TestEngineerReply, "pr_title" | "pr_body"> {
  const tests = count(cases.length, "test");
  return {
    pr_title: `Add ${tests} in ${count(files.length, framework.fileNoun)}`,
    pr_body: [
      `Adds ${tests}, written from the source of this repository. Nothing was run against the app: please run them once before merging.`,
      ...runSection(framework.howToRun(files, model)),
      ...fileTable(files, cases),
      ...testabilitySection(unnamed),
    ].join("\n"),
  };
}

function runSection({ command, setUp, needs }: HowToRun): string[] {
  const hint = setUp === null ? [] : ["", setUp];
  const needed =
    needs.length === 0 ? [] : ["", "### What these tests need", "", ...needs.map(item)];
  return ["", "## How to run", "", "```sh", command, "```", ...hint, ...needed];
}

function item(text: string): string {
  return `- ${text}`;
}

function fileTable(files: readonly WrittenFile[], cases: readonly TestCase[]): string[] {
  const rows = files.flatMap((file) =>
    cases
      .filter(({ id }) => file.cases.includes(id))
      .map(({ id, title, priority }) => `| ${file.path} | ${id} | ${cell(title)} | ${priority} |`),
  );
  return ["", "## Tests", "", "| File | Case | Title | Priority |", "|---|---|---|---|", ...rows];
}

function testabilitySection(unnamed: readonly Exclusion[]): string[] {
  if (unnamed.length === 0) return [];
  const rest = unnamed.length - MAX_UNNAMED;
  return [
    "",
    "## Elements that no test can name",
    "",
    "A label or a test id would make these testable.",
    "",
    ...unnamed.slice(0, MAX_UNNAMED).map(({ what, source }) => `- ${placeOf(source)}${what}`),
    ...(rest > 0 ? [`- and ${rest} more`] : []),
  ];
}

function placeOf(source: Exclusion["source"]): string {
  return source === null ? "" : `${citationOf(source)} `;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s+/g, " ");
}
