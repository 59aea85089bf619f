import type { Node } from "@babel/types";
import type { FunctionNode } from "../language/nodes.ts";

/** A name in one function of one file, or a field of `this`: what values are followed by. */
export type Key = string;

/** A call, as far as it may hand something to the machine. */
export interface CallFact {
  /** The name that the callee begins with, as a key and as it is written. */
  readonly root: { readonly key: Key; readonly name: string } | undefined;
  /** The name of the method. */
  readonly method: string | undefined;
  /** The names in each argument. */
  readonly args: readonly (readonly Key[])[];
  /** What is declared as what it gives. */
  readonly makes: readonly Key[];
  /** Whether what it gives can do what its callee can: `new Client()`, and of databases `knex(…)`. */
  readonly making: "database" | "object" | undefined;
}

export interface FunctionFact {
  readonly node: FunctionNode;
  /** The names by which others reach it. */
  readonly names: readonly string[];
  /** Whether it is given by the function of these names, not called by them. */
  readonly isGiven: boolean;
  readonly params: readonly { readonly key: Key; readonly name: string }[];
  /** Whether Playwright hands over its arguments: the function of a fixture. */
  readonly isFixture: boolean;
}

/** A value that is used other than by calling it. */
export interface ValueFact {
  readonly key: Key;
  readonly name: string;
  /** What is declared as it, or as something that holds it. */
  readonly to: readonly Key[];
  /** The names by which others get it. */
  readonly names: readonly string[];
}

export interface HelperFacts {
  /** What stands for something of another module: `{ local: "run", imported: "sh", module: "./sh" }`. */
  readonly imports: readonly { key: Key; local: string; imported: string; module: string }[];
  readonly reexports: readonly { imported: string; exported: string; module: string }[];
  /** Another name under which something of the file is exported. */
  readonly renamed: readonly { local: string; exported: string }[];
  readonly functions: readonly FunctionFact[];
  readonly calls: readonly CallFact[];
  readonly values: readonly ValueFact[];
  /** What is given the value of what. */
  readonly flows: readonly { readonly to: Key; readonly from: readonly Key[] }[];
  /** Values that decide what is loaded or read: `import(name)`, `process.env[name]`. */
  readonly chosen: readonly Key[];
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}
