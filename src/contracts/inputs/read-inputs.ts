import * as z from "zod";
import { type ErrorCode, NamedError } from "../errors.ts";
import type { Fields, ValuesOf } from "./field.ts";
import { secretNames } from "./secrets.ts";

export type Texts = Readonly<Record<string, string | undefined>>;

const LONGEST_SHOWN = 100;

export interface Reading {
  /** `InvalidInput`, unless our own programs set what is read. */
  readonly code?: ErrorCode;
  /** What to do about it, after what is wrong. */
  readonly hint?: string;
}

/**
 * The inputs of this process: the one reader of what an action, a step of one or a process of the
 * local command is started with. A name in capitals is a variable of the runner, any other an input
 * as the runner passes it; one that is not there has its default. Throws by the code of `reading`,
 * naming each one that is wrong.
 */
export function readInputs<Rows extends Fields>(
  rows: Rows,
  environment: Texts,
  reading: Reading = {},
): ValuesOf<Rows> {
  const texts = Object.entries(rows).map(([name, row]) => {
    const text = environment[variableOf(name)]?.trim();
    return [name, text ?? row.default ?? ""] as const;
  });
  const schema = z.object(shapeOf(rows));
  const secrets = secretNames(rows);
  return parseInputs(schema, Object.fromEntries(texts), { ...reading, secrets }) as ValuesOf<Rows>;
}

/** Under what name the runner gives an input to a process. Source: actions/toolkit, `getInput`. */
export function variableOf(name: string): string {
  const isVariable = name === name.toUpperCase();
  return isVariable ? name : `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

/** The schemas of these rows, by name. */
export function shapeOf<Rows extends Fields>(
  rows: Rows,
): { [Name in keyof Rows]: Rows[Name]["schema"] } {
  const schemas = Object.entries(rows).map(([name, row]) => [name, row.schema]);
  return Object.fromEntries(schemas) as { [Name in keyof Rows]: Rows[Name]["schema"] };
}

interface Parsing extends Reading {
  /** Names whose values are not shown. */
  readonly secrets?: ReadonlySet<string>;
}

/** Inputs as a schema wants them. Throws as `readInputs`. */
export function parseInputs<Schema extends z.ZodType>(
  schema: Schema,
  inputs: unknown,
  { code = "InvalidInput", hint, secrets = new Set() }: Parsing = {},
): z.output<Schema> {
  const parsed = schema.safeParse(inputs, { reportInput: true });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => problemOf(issue, secrets)).join("; ");
  const advice = hint === undefined ? "" : ` ${hint}`;
  throw new NamedError(code, `These inputs cannot be used: ${problems}.${advice}`);
}

/** What is inside a JSON input is named like an input of its own. */
function problemOf(
  { path, message, input }: z.core.$ZodIssue,
  secrets: ReadonlySet<string>,
): string {
  const name = String(path.at(-1) ?? "the input");
  const isSimple = typeof input === "string" || typeof input === "number";
  if (!isSimple || secrets.has(name)) return `${name} ${message}`;
  return `${name} ${message} (it is ${JSON.stringify(String(input).slice(0, LONGEST_SHOWN))})`;
}
