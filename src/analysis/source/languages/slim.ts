import type * as t from "@babel/types";

/**
 * Leaves out of a syntax tree what nobody asks for: where nodes end, and how literals were spelled.
 * Half of the memory of a parsed repository is that.
 */
export function slim(root: t.Node): void {
  const pending: t.Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.loc) node.loc = new Start(node.loc.start);
    forgetSpelling(node);
    for (const value of Object.values(node)) addNodes(value, pending);
  }
}

/** Not by `delete`, which would turn the node into a slow and larger table. */
function forgetSpelling(node: { extra?: unknown }): void {
  if (node.extra !== undefined) node.extra = undefined;
}

function addNodes(value: unknown, nodes: t.Node[]): void {
  if (Array.isArray(value)) for (const item of value) addNodes(item, nodes);
  else if (isNode(value)) nodes.push(value);
}

function isNode(value: unknown): value is t.Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

/** A place of the source that is its own start and end. */
class Start implements t.SourceLocation {
  readonly line: number;
  readonly column: number;
  readonly index: number;

  constructor({ line, column, index }: t.SourceLocation["start"]) {
    this.line = line;
    this.column = column;
    this.index = index;
  }

  get start(): this {
    return this;
  }

  get end(): this {
    return this;
  }

  get filename(): string {
    return "";
  }

  get identifierName(): undefined {
    return undefined;
  }
}
