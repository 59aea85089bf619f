import type * as t from "@babel/types";

/** What says of which type something is. Nothing of it runs, and it is an eighth of a typed program. */
const TYPES = new Set([
  "typeAnnotation",
  "returnType",
  "typeParameters",
  "typeArguments",
  "superTypeParameters",
  "superTypeArguments",
  "implements",
  "predicate",
]);
/** Declarations of types: only that one stands there is kept, and its name. */
const OF_TYPES = new Set([
  "TSInterfaceDeclaration",
  "TSTypeAliasDeclaration",
  "InterfaceDeclaration",
]);
const BODIES = new Set(["body", "extends"]);

/**
 * Leaves out of a syntax tree what nobody asks for: types, in which columns nodes are, and how
 * literals were spelled. More than half of the memory of a parsed repository is that.
 */
export function slim(root: t.Node): void {
  const lines: Line[] = [];
  const pending: t.Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.loc) node.loc = lineFor(node.loc.start.line, lines);
    slimFields(node as unknown as Record<string, unknown>, pending);
  }
}

/** Not by `delete`, which would turn the node into a slow and larger table. */
function slimFields(fields: Record<string, unknown>, pending: t.Node[]): void {
  const isOfTypes = OF_TYPES.has(fields["type"] as string);
  for (const key in fields) {
    const value = fields[key];
    if (typeof value !== "object" || value === null || key === "loc") continue;
    if (key === "extra" || TYPES.has(key) || (isOfTypes && BODIES.has(key)))
      fields[key] = undefined;
    else if (Array.isArray(value)) addNodes(value, pending);
    else if (isNode(value)) pending.push(value);
  }
}

function addNodes(values: readonly unknown[], nodes: t.Node[]): void {
  for (const value of values) {
    if (Array.isArray(value)) addNodes(value, nodes);
    else if (typeof value === "object" && value !== null && isNode(value)) nodes.push(value);
  }
}

function isNode(value: object): value is t.Node {
  return "type" in value && "start" in value;
}

function lineFor(line: number, lines: Line[]): Line {
  const known = lines[line];
  if (known !== undefined) return known;
  const made = new Line(line);
  lines[line] = made;
  return made;
}

/** A line of the source, as the place of every node that begins in it. */
class Line implements t.SourceLocation {
  readonly line: number;
  readonly column = 0;
  readonly index = 0;

  constructor(line: number) {
    this.line = line;
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
