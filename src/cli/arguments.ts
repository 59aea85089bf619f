import { parseArgs, type ParseArgsConfig } from "node:util";
import { NamedError } from "../contracts/errors.ts";

const GENERATE_OPTIONS = {
  ref: { type: "string" },
  "base-branch": { type: "string" },
  "work-tree": { type: "boolean" },
  depth: { type: "string" },
  framework: { type: "string" },
  provider: { type: "string" },
  model: { type: "string" },
  "base-url": { type: "string" },
  "working-directory": { type: "string" },
  "model-deadline-seconds": { type: "string" },
  out: { type: "string" },
  fresh: { type: "boolean" },
  json: { type: "boolean" },
  quiet: { type: "boolean" },
} as const satisfies ParseArgsConfig["options"];

const OPEN_PR_OPTIONS = {
  repo: { type: "string" },
  draft: { type: "boolean" },
  json: { type: "boolean" },
  quiet: { type: "boolean" },
} as const satisfies ParseArgsConfig["options"];

const MCP_OPTIONS = {
  ref: { type: "string" },
  "work-tree": { type: "boolean" },
  depth: { type: "string" },
  "working-directory": { type: "string" },
  port: { type: "string" },
  stdio: { type: "boolean" },
  json: { type: "boolean" },
  quiet: { type: "boolean" },
} as const satisfies ParseArgsConfig["options"];

const COMMANDS = { generate: GENERATE_OPTIONS, "open-pr": OPEN_PR_OPTIONS, mcp: MCP_OPTIONS };

type CommandName = keyof typeof COMMANDS;
export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** What the user wants, not yet checked beyond its form. */
export type Command = Runnable | { readonly name: "help" } | { readonly name: "version" };

export type Runnable =
  | { readonly name: "sample"; readonly values: Values }
  | { readonly name: CommandName; readonly subject: string; readonly values: Values };

const SUBJECTS: Readonly<Record<CommandName, string>> = {
  generate: "a folder or owner/repo",
  "open-pr": "a run folder",
  mcp: "a folder or owner/repo",
};

/**
 * The command in these arguments. A first word that is no command is the subject of `generate`; no
 * word at all is the embedded sample. Throws `InvalidInput` for what cannot be understood.
 */
export function parseCommand(args: readonly string[]): Command {
  const [first = ""] = args;
  const asksForHelp = args.includes("--help") || args.includes("-h");
  if (first === "help" || asksForHelp) return { name: "help" };
  if (["--version", "-v"].includes(first)) return { name: "version" };
  const isCommand = isCommandName(first);
  const name = isCommand ? first : "generate";
  const { values, positionals } = parseOptions(isCommand ? args.slice(1) : args, name);
  const [subject, ...more] = positionals;
  if (subject === undefined && !isCommand) return { name: "sample", values };
  if (subject === undefined || more.length > 0) {
    throw new NamedError(
      "InvalidInput",
      `${name} takes one argument, ${SUBJECTS[name]}; see --help.`,
    );
  }
  return { name, subject, values };
}

function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}

function parseOptions(args: readonly string[], name: CommandName) {
  try {
    const parsed = parseArgs({ args: [...args], options: COMMANDS[name], allowPositionals: true });
    return { values: parsed.values as Values, positionals: parsed.positionals };
  } catch (cause) {
    // Node's message names the option and what was wrong with it.
    const reason = cause instanceof Error ? (cause.message.split(". ")[0] ?? "") : "";
    throw new NamedError("InvalidInput", `${reason}; see --help for the options of ${name}.`, {
      cause,
    });
  }
}

/** The text of an option; undefined when it was not given. */
export function textOf(values: Values, option: string): string | undefined {
  const value = values[option];
  return typeof value === "string" ? value : undefined;
}

/** Whether a switch was given. */
export function isSet(values: Values, option: string): boolean {
  return values[option] === true;
}
