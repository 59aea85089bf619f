import type { Call } from "../http/call.ts";

export type Arguments = ReadonlyMap<string, unknown>;

/** An object of the graph: its type's name and what its fields give. */
export interface Node {
  readonly type: string;
  /** A value (null, text, number, boolean), another node, or a list of them. */
  readonly fields: ReadonlyMap<string, (args: Arguments, call: Call) => unknown>;
}

export function node(
  type: string,
  fields: Readonly<Record<string, (args: Arguments, call: Call) => unknown>>,
): Node {
  return { type, fields: new Map(Object.entries(fields)) };
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "fields" in value && "type" in value;
}
