import { NamedError } from "../../contracts/errors.ts";
import type { JsonSchema } from "../../contracts/schemas.ts";

type Schema = Readonly<Record<string, unknown>>;

/** Most entries of the lists of a reply, so that a weak model comes to an end. */
export interface ListBounds {
  /** Of the lists that a reply consists of, such as its test cases. */
  readonly outer: number;
  /** Of the lists inside of these, such as the steps of a case. */
  readonly inner: number;
}

const LONGEST_DESCRIPTION = 200;

/**
 * A reply schema as every decoder takes it that holds a model to a schema: xgrammar, outlines,
 * llguidance, lm-format-enforcer, llama.cpp, OpenAI's strict mode and Anthropic's.
 *
 * They have little in common: closed objects whose properties are all required (one that may be left
 * out may be null instead), lists, texts, numbers, words of a list, and alternatives. A pattern is
 * read as that of the whole text by some, and a least length keeps others from writing a quote or a
 * line end. Everything else is left out here and checked afterwards, by the schema as it is.
 *
 * `lists` is null for a target that refuses bounds. Throws `Internal` for a schema that cannot be
 * reduced, such as an open object: then it is the schema that has to change.
 */
export function reduceReplySchema(schema: JsonSchema, lists: ListBounds | null): Schema {
  return reduce(schema, { root: schema, lists, isInner: false });
}

interface Place {
  readonly root: JsonSchema;
  readonly lists: ListBounds | null;
  /** Inside of a list. */
  readonly isInner: boolean;
}

function reduce(schema: Schema, place: Place): Schema {
  const resolved = resolve(schema, place.root);
  const about = describe(resolved);
  const alternatives = resolved["anyOf"] ?? resolved["oneOf"];
  if (Array.isArray(alternatives)) {
    return { ...about, anyOf: (alternatives as Schema[]).map((one) => reduce(one, place)) };
  }
  if (resolved["const"] !== undefined) {
    return { ...about, type: typeof resolved["const"], enum: [resolved["const"]] };
  }
  const { type } = resolved;
  if (Array.isArray(type)) {
    const types = type as readonly string[];
    return { ...about, anyOf: types.map((one) => reduce({ ...resolved, type: one }, place)) };
  }
  if (type === "object") return { ...about, ...reduceObject(resolved, place) };
  if (type === "array") return { ...about, ...reduceList(resolved, place) };
  if (type === undefined) throw irreducible("a value of any type");
  return { ...about, type, ...(resolved["enum"] === undefined ? {} : { enum: resolved["enum"] }) };
}

function reduceObject(schema: Schema, place: Place): Schema {
  const properties = schema["properties"] as Readonly<Record<string, Schema>> | undefined;
  if (properties === undefined || schema["additionalProperties"] !== false) {
    throw irreducible("an open object");
  }
  const required = new Set((schema["required"] as readonly string[] | undefined) ?? []);
  const reduced = Object.entries(properties).map(([name, property]) => {
    const always = reduce(property, place);
    return [name, required.has(name) ? always : orNull(always)] as const;
  });
  return {
    type: "object",
    properties: Object.fromEntries(reduced),
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

function reduceList(schema: Schema, place: Place): Schema {
  const items = reduce(schema["items"] as Schema, { ...place, isInner: true });
  if (place.lists === null) return { type: "array", items };
  const bound = place.isInner ? place.lists.inner : place.lists.outer;
  const own = schema["maxItems"];
  const maxItems = typeof own === "number" ? Math.min(own, bound) : bound;
  return { type: "array", items, maxItems };
}

function orNull(schema: Schema): Schema {
  const { description, ...rest } = schema;
  const alternatives = Array.isArray(rest["anyOf"]) ? (rest["anyOf"] as Schema[]) : [rest];
  const about = description === undefined ? {} : { description };
  return { ...about, anyOf: [...alternatives, { type: "null" }] };
}

function describe({ description }: Schema): Schema {
  if (typeof description !== "string") return {};
  return { description: description.slice(0, LONGEST_DESCRIPTION) };
}

/** What a `$ref` into the same document means; grammars do not agree on references. */
function resolve(schema: Schema, root: JsonSchema): Schema {
  const reference = schema["$ref"];
  if (typeof reference !== "string") return schema;
  const name = /^#\/\$defs\/([^/]+)$/.exec(reference)?.[1] ?? "";
  const definitions = root["$defs"] as Readonly<Record<string, Schema>> | undefined;
  const found = definitions?.[name];
  if (found === undefined || JSON.stringify(found).includes(reference)) {
    throw irreducible(`the reference ${reference}`);
  }
  return resolve(found, root);
}

function irreducible(what: string): NamedError {
  return new NamedError(
    "Internal",
    `A reply schema holds ${what}, which no decoder takes; change schemas/<agent>/reply.json.`,
  );
}
