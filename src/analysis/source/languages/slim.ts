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
/** How a literal was spelled, and the end of an element, which says its name again. */
const SPELLED = new Set(["extra", "closingElement"]);

/**
 * Leaves out of a syntax tree what nobody asks for: types, in which columns nodes are, and how
 * literals were spelled. More than half of the memory of a parsed repository is that.
 */
export function slim(root: t.Node): void {
  const pending: t.Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.loc) node.loc = lineFor(node.loc.start.line);
    slimFields(node as unknown as Record<string, unknown>, pending);
  }
}

/** Not by `delete`, which would turn the node into a slow and larger table. */
function slimFields(fields: Record<string, unknown>, pending: t.Node[]): void {
  const isOfTypes = OF_TYPES.has(fields["type"] as string);
  for (const key in fields) {
    const value = fields[key];
    if (key === "name" && typeof value === "string") fields[key] = sharedName(value);
    if (typeof value !== "object" || value === null || key === "loc") continue;
    if (SPELLED.has(key) || TYPES.has(key) || (isOfTypes && BODIES.has(key)))
      fields[key] = undefined;
    else if (Array.isArray(value)) fields[key] = addNodes(value, pending);
    else if (isNode(value)) pending.push(value);
  }
}

/** The same list in no more memory than it needs: one that was pushed to has room for 17. */
function addNodes(values: readonly unknown[], nodes: t.Node[]): readonly unknown[] {
  return values.map((value) => {
    if (Array.isArray(value)) return addNodes(value, nodes);
    if (typeof value === "object" && value !== null && isNode(value)) nodes.push(value);
    return value;
  });
}

/** So many names are kept; a large repository has some ten thousand. */
const NAMES = 50_000;
const names = new Map<string, string>();

/** One string for all places where a name stands: that also makes it quick to look up. */
function sharedName(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  if (names.size >= NAMES) names.clear();
  names.set(name, name);
  return name;
}

function isNode(value: object): value is t.Node {
  return "type" in value && "start" in value;
}

const lines: Line[] = [];

/** Lines are the same in all files. */
function lineFor(line: number): Line {
  while (lines.length <= line) lines.push(new Line(lines.length));
  return lines[line] ?? new Line(line);
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
