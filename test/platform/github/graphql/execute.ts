import type { Call } from "../http/call.ts";
import { GraphqlError } from "./error.ts";
import type { Document, Selection, Value } from "./parser.ts";
import { isNode, type Node } from "./types.ts";

export interface GraphqlAnswer {
  readonly data: Record<string, unknown> | null;
  readonly errors: GraphqlError[];
}

interface Run {
  readonly call: Call;
  readonly document: Document;
  readonly variables: ReadonlyMap<string, unknown>;
  readonly errors: GraphqlError[];
}

/** Interfaces of the schema and their types. */
const IMPLEMENTS: Readonly<Record<string, readonly string[]>> = {
  GitObject: ["Blob", "Tree", "Commit", "Tag"],
  Node: ["Blob", "Tree", "Commit", "Tag", "Repository"],
};

/** Runs the selections of a parsed query on the root. Source: spec.graphql.org, "Execution". */
export async function execute(
  root: Node,
  document: Document,
  call: Call,
  variables: ReadonlyMap<string, unknown>,
): Promise<GraphqlAnswer> {
  const errors: GraphqlError[] = [];
  for (const name of document.required) {
    if ((variables.get(name) ?? null) === null) {
      throw new GraphqlError(`Variable $${name} was provided invalid value`);
    }
  }
  const run: Run = { call, document, variables, errors };
  return { data: await select(run, root, document.selections, []), errors };
}

async function select(
  run: Run,
  parent: Node,
  selections: readonly Selection[],
  path: readonly string[],
): Promise<Record<string, unknown>> {
  const result: Record<string, unknown> = {};
  for (const selection of selections) {
    if (selection.kind === "field") {
      result[selection.key] = await resolve(run, parent, selection, [...path, selection.key]);
      continue;
    }
    const fragment = selection.kind === "inline" ? selection : named(run, selection.name);
    if (applies(fragment.type, parent.type)) {
      Object.assign(result, await select(run, parent, fragment.selections, path));
    }
  }
  return result;
}

function named(run: Run, name: string): { type: string; selections: readonly Selection[] } {
  const found = run.document.fragments.get(name);
  if (found === undefined) throw new GraphqlError(`Fragment ${name} was used, but not defined`);
  return found;
}

function applies(condition: string, type: string): boolean {
  return condition === type || (IMPLEMENTS[condition]?.includes(type) ?? false);
}

async function resolve(
  run: Run,
  parent: Node,
  field: Extract<Selection, { kind: "field" }>,
  path: readonly string[],
): Promise<unknown> {
  if (field.name === "__typename") return parent.type;
  const get = parent.fields.get(field.name);
  if (get === undefined) {
    throw new GraphqlError(`Field '${field.name}' doesn't exist on type '${parent.type}'`);
  }
  try {
    const args = new Map([...field.args].map(([name, value]) => [name, given(run, value)]));
    return await complete(run, await get(args, run.call), field, path);
  } catch (error) {
    if (!(error instanceof GraphqlError) || error.type === null) throw error;
    run.errors.push(new GraphqlError(error.message, error.type, path));
    return null;
  }
}

async function complete(
  run: Run,
  value: unknown,
  field: Extract<Selection, { kind: "field" }>,
  path: readonly string[],
): Promise<unknown> {
  if (Array.isArray(value)) {
    return Promise.all(value.map((one: unknown) => complete(run, one, field, path)));
  }
  if (!isNode(value)) return value;
  if (field.selections.length === 0) {
    throw new GraphqlError(
      `Field must have selections (field '${field.name}' returns ${value.type} but has no selections. Did you mean '${field.name} { ... }'?)`,
    );
  }
  return select(run, value, field.selections, path);
}

function given(run: Run, value: Value): unknown {
  return value.kind === "literal" ? value.value : run.variables.get(value.name);
}
