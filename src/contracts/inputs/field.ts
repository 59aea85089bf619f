import type * as z from "zod";

/** One named text that a process is started with. */
export interface Field {
  /** From the text to the value; its messages go on after the name, such as "must be …". */
  readonly schema: z.ZodType;
  /** The text that stands for one that is not there; without it the input is required. */
  readonly default?: string;
  /** Its value is shown nowhere: in no message and no log. */
  readonly secret?: true;
}

export type Fields = Readonly<Record<string, Field>>;

/** The values of fields, by name. */
export type ValuesOf<Rows extends Fields> = {
  readonly [Name in keyof Rows]: z.output<Rows[Name]["schema"]>;
};

export type CommandName = "generate" | "open-pr" | "mcp" | "explain" | "doctor";

/** What users read of an input, and where they meet it. */
export interface Described {
  /** One or two sentences for action.yml, `--help` and the README. */
  readonly description: string;
  /** As the default of a field. */
  readonly default?: string;
  /** What is used where the default is empty, if that is not nothing; it differs by way in. */
  readonly otherwise?: { readonly action?: string; readonly command?: string };
  /** What action.yml gives instead of the default: an expression of GitHub. */
  readonly expression?: string;
  /** Commands that have it as the option `--<name>`; a switch, unless the option takes a value. */
  readonly option?: { readonly commands: readonly CommandName[]; readonly value?: string };
  /** The variable of the user's shell from which the local command takes it. */
  readonly variable?: string;
}

/** One row of the table. */
export interface Input extends Described, Field {}

export type Inputs = Readonly<Record<string, Input>>;

/** Inputs that may be handed on as one text: none of them is a secret. */
export type PublicInputs = Readonly<Record<string, Input & { readonly secret?: never }>>;
