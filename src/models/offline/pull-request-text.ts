import type { TestCase } from "../../contracts/depth.ts";
import type { AppModel, TestEngineerReply } from "../../contracts/generated.ts";
import { testabilityGaps } from "../../app-model/testability.ts";

const MAX_GAPS = 20;

/** Title and body of the pull request: what the files test, how to run them, what is missing. */
export function pullRequestText(
  files: TestEngineerReply["files"],
  cases: readonly TestCase[],
  model: AppModel,
): Pick<TestEngineerReply, "pr_title" | "pr_body"> {
  const tests = count(cases.length, "test");
  return {
    pr_title: `Add ${tests} in ${count(files.length, "Playwright spec")}`,
    pr_body: [
      `Adds ${tests}, written from the source of this repository. Nothing was run against the app: please run them once before merging.`,
      ...howToRun(files, model),
      ...fileTable(files, cases),
      ...testability(model),
    ].join("\n"),
  };
}

function howToRun(files: TestEngineerReply["files"], model: AppModel): string[] {
  const paths = files.map(({ path }) => path).join(" ");
  const config = model.tests.config;
  const hint =
    config?.framework === "playwright"
      ? []
      : [
          "",
          "There is no Playwright configuration yet: `npm init playwright@latest` adds one. Set `testDir` to the folder of these files and `use.baseURL` to where the app runs.",
        ];
  return ["", "## How to run", "", "```sh", `npx playwright test ${paths}`, "```", ...hint];
}

function fileTable(files: TestEngineerReply["files"], cases: readonly TestCase[]): string[] {
  const rows = files.flatMap(({ path, contents }) =>
    cases
      .filter(({ id }) => contents.includes(`// case: ${id}\n`))
      .map(({ id, title, priority }) => `| ${path} | ${id} | ${cell(title)} | ${priority} |`),
  );
  return ["", "## Tests", "", "| File | Case | Title | Priority |", "|---|---|---|---|", ...rows];
}

function testability(model: AppModel): string[] {
  const gaps = testabilityGaps(model);
  if (gaps.length === 0) return [];
  const rest = gaps.length - MAX_GAPS;
  return [
    "",
    "## Elements that no test can name",
    "",
    "A label or a test id would make these testable.",
    "",
    ...gaps.slice(0, MAX_GAPS).map(({ path, line, element }) => `- ${path}:${line} ${element}`),
    ...(rest > 0 ? [`- and ${rest} more`] : []),
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s+/g, " ");
}
