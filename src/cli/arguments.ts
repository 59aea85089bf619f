import { parseArgs } from "node:util";
import { NamedError } from "../contracts/errors.ts";
import type { CommandName } from "../contracts/inputs/field.ts";
import { optionsOf } from "../contracts/inputs/options.ts";
import { REQUEST } from "../contracts/inputs/table.ts";

export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** What the user wants, not yet checked beyond its form. */
export type Command = Runnable | { readonly name: "help" } | { readonly name: "version" };

export type Runnable =
  | { readonly name: "sample" | "doctor"; readonly values: Values }
  | {
      readonly name: Exclude<CommandName, "doctor">;
      readonly subject: string;
      readonly values: Values;
      /** What of the run is to be explained; without it all of it. */
      readonly topic?: string;
    };

const SUBJECTS: Readonly<Record<CommandName, string>> = {
  generate: "a folder or owner/repo",
  "open-pr": "a run folder",
  mcp: "a folder or owner/repo",
  explain: "a run folder",
  doctor: "nothing",
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
  const [subject, topic] = positionals;
  if (subject === undefined && !isCommand) return { name: "sample", values };
  if (name === "doctor") return checkedDoctor(positionals, values);
  const isTooMuch = positionals.length > (name === "explain" ? 2 : 1);
  if (subject === undefined || isTooMuch) throw wrongArguments(name);
  return { name, subject, values, ...(topic === undefined ? {} : { topic }) };
}

function checkedDoctor(positionals: readonly string[], values: Values): Command {
  if (positionals.length === 0) return { name: "doctor", values };
  throw new NamedError("InvalidInput", "doctor takes no argument; see --help.");
}

function wrongArguments(name: Exclude<CommandName, "doctor">): NamedError {
  const more = name === "explain" ? " and, if you like, a route, a case id or a path:line" : "";
  return new NamedError(
    "InvalidInput",
    `${name} takes one argument, ${SUBJECTS[name]}${more}; see --help.`,
  );
}

function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(SUBJECTS, word);
}

function parseOptions(args: readonly string[], name: CommandName) {
  try {
    const options = Object.fromEntries(
      optionsOf(name).map(({ name: option, value }) => [option, formOf(value)]),
    );
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    // Node's message names the option and what was wrong with it.
    const reason = cause instanceof Error ? (cause.message.split(". ")[0] ?? "") : "";
    throw new NamedError("InvalidInput", `${reason}; see --help for the options of ${name}.`, {
      cause,
    });
  }
}

function formOf(value: string | undefined): { readonly type: "string" | "boolean" } {
  return { type: value === undefined ? "boolean" : "string" };
}

/** The texts of what a request consists of; a switch that was given is `true`. */
export function requestTexts(values: Values): Readonly<Record<string, string>> {
  const given = Object.keys(REQUEST).flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [[name, String(value)] as const];
  });
  return Object.fromEntries(given);
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
