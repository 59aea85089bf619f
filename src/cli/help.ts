import type { CommandName, Described } from "../contracts/inputs/field.ts";
import { type CommandOption, descriptionOf, optionsOf } from "../contracts/inputs/options.ts";
import { GENERATE } from "../contracts/inputs/table.ts";

const WIDTH = 100;
const INDENT = 35;
const LINE_OF_WORDS = new RegExp(`.{1,${WIDTH - INDENT}}(?: |$)`, "gu");

const INTRODUCTION = `amtp-generate-tests: writes end-to-end tests for an application from its source.
Nothing is run against the application, and its tracked files are never changed.

  npm start                          the embedded sample, offline`;

const COMMANDS: Readonly<Record<CommandName, string>> = {
  generate: `  npm start -- generate <folder | owner/repo>
      writes tests`,
  "open-pr": `  npm start -- open-pr <run folder> --repo owner/name
      opens the pull request of a run with GITHUB_TOKEN against GITHUB_API_URL`,
  mcp: `  npm start -- mcp <folder | owner/repo>
      serves the repository to any MCP client on this machine`,
  doctor: `  npm start -- doctor
      checks this machine, and asks the model one small thing, before a run`,
  explain: `  npm start -- explain <run folder> [route | case id | path:line]
      tells what a run found in the source, chose and left out, and why`,
};

const EXIT_CODES = `Exit codes: 0 done, 2 wrong usage or input, 1 any other failure, which is named.
`;

/** What `--help` prints. */
export function helpText(): string {
  const commands = (Object.keys(COMMANDS) as CommandName[]).map((command) =>
    [COMMANDS[command], ...optionsOf(command).map(optionLines)].join("\n"),
  );
  return [INTRODUCTION, ...commands, variables(), EXIT_CODES].join("\n\n");
}

function optionLines({ name, value, row }: CommandOption): string {
  const option = value === undefined ? `--${name}` : `--${name} ${value}`;
  const preset = value === undefined ? "" : presetOf(row);
  return entry(`      ${option}`, descriptionOf(row, "command") + preset);
}

function presetOf({ default: preset = "" }: Described): string {
  return preset === "" ? "" : ` Default: ${preset}.`;
}

/** Keys and tokens come from the environment: arguments are visible to every user of a machine. */
function variables(): string {
  const lines = Object.values(GENERATE).flatMap((row) =>
    "variable" in row ? [entry(`      ${row.variable}`, row.description)] : [],
  );
  return ["  Variables of the environment", ...lines].join("\n");
}

/** A term and its text beside it, in lines that fit a terminal. */
function entry(term: string, text: string): string {
  const lines = text.match(LINE_OF_WORDS) ?? [text];
  return lines
    .map((line, index) => (index === 0 ? term : "").padEnd(INDENT) + line.trimEnd())
    .join("\n");
}
