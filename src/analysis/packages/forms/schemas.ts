import { native, objectOf, type ObjectValue, type Value } from "../../code/value.ts";
import type { PackageModel } from "../types.ts";
import { judge, messageFor, ruleOf, type Judgement, type Rule } from "./rules.ts";

/** What a schema asks of a value. */
interface Schema {
  readonly library: "zod" | "yup";
  readonly rules: readonly Rule[];
  /** Of an object: the schemas of its properties. */
  readonly shape: ReadonlyMap<string, Value> | null;
  readonly isOptional: boolean;
}

const SCHEMAS = new WeakMap<ReadonlyMap<string, Value>, Schema>();

type Added = Partial<Schema>;
/** What a method of a schema adds to it. */
type Method = (schema: Schema, args: readonly Value[]) => Added;

const adds =
  (kind: Rule["kind"], at: number): Method =>
  ({ rules, library }, args) => {
    const limit = args[0]?.kind === "literal" ? Number(args[0].value) : null;
    // Yup takes an empty text for no text, which these rules say nothing of.
    const refusesNothing = kind === "filled" || (kind !== "most" && library === "zod");
    const message = messageIn(args[at]);
    return { rules: [...rules, ruleOf(kind, message, { limit, refusesNothing })] };
  };

function messageIn(given: Value | undefined): Value | undefined {
  if (given?.kind !== "object") return given;
  return given.properties.get("message") ?? given.properties.get("error");
}

const same: Method = () => ({});

/** Methods of zod and yup. Sources: zod.dev/api, github.com/jquense/yup. */
const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  ["required", adds("filled", 0)],
  ["nonempty", adds("filled", 0)],
  ["min", adds("least", 1)],
  ["max", adds("most", 1)],
  ["length", adds("other", 1)],
  ["email", adds("email", 0)],
  ["url", adds("other", 0)],
  ["regex", adds("other", 1)],
  ["matches", adds("other", 1)],
  ["refine", adds("other", 1)],
  ["superRefine", adds("other", 9)],
  ["test", adds("other", 1)],
  ["oneOf", adds("other", 1)],
  ["positive", adds("other", 0)],
  ["integer", adds("other", 0)],
  ["int", adds("other", 0)],
  ["moreThan", adds("other", 1)],
  ["typeError", adds("other", 0)],
  ["optional", () => ({ isOptional: true })],
  ["nullable", same],
  ["nullish", () => ({ isOptional: true })],
  ["notRequired", () => ({ isOptional: true })],
  ["default", same],
  ["trim", same],
  ["strip", same],
  ["strict", same],
  ["transform", same],
  ["describe", same],
  ["label", same],
  ["toLowerCase", same],
  ["lowercase", same],
  ["shape", (_, [shape]) => shapeIn(shape)],
  [
    "extend",
    ({ shape }, [more]) => ({ shape: new Map([...(shape ?? []), ...(shapeIn(more).shape ?? [])]) }),
  ],
  [
    "merge",
    ({ shape }, [more]) => ({
      shape: new Map([...(shape ?? []), ...(schemaOf(more)?.shape ?? [])]),
    }),
  ],
]);

function shapeIn(shape: Value | undefined): Added {
  return { shape: shape?.kind === "object" ? shape.properties : new Map() };
}

/** What `z.string()` and its like begin with. */
const KINDS: ReadonlyMap<string, Method> = new Map<string, Method>([
  ["string", same],
  ["mixed", same],
  ["email", adds("email", 0)],
  ["number", adds("number", 0)],
  ["coerce.number", adds("number", 0)],
  ["date", adds("other", 0)],
  ["coerce.date", adds("other", 0)],
  ["boolean", same],
  ["bool", same],
  ["enum", adds("other", 1)],
  ["literal", adds("other", 1)],
  ["array", adds("other", 1)],
  ["object", (_, [shape]) => shapeIn(shape)],
]);

/** Schemas of zod and yup. */
export const schemas: PackageModel = {
  name: "zod, yup",
  matches: (module) => /^(?:zod(?:\/.*)?|yup)$/u.test(module),
  isPure: true,
  call({ module, name }, args) {
    const library = module === "yup" ? "yup" : "zod";
    const begins = KINDS.get(name.replace(/^(?:z|Yup|yup)\./u, ""));
    if (begins === undefined) return null;
    const empty: Schema = { library, rules: [], shape: null, isOptional: false };
    return schemaValue({ ...empty, ...begins(empty, args) });
  },
};

function schemaValue(schema: Schema): ObjectValue {
  const methods = [...METHODS].map(([name, method]) => {
    const call = (args: readonly Value[]): Value =>
      schemaValue({ ...schema, ...method(schema, args) });
    return [name, native(name, call)] as const;
  });
  const made = objectOf(methods, true);
  SCHEMAS.set(made.properties, schema);
  return made;
}

/** The schema that a value is; null for any other value. */
function schemaOf(value: Value | undefined): Schema | null {
  return value?.kind === "object" ? (SCHEMAS.get(value.properties) ?? null) : null;
}

/** What a schema of an object says of the values of a form. */
export interface Verdict {
  readonly messages: ReadonlyMap<string, Value>;
  /** Whether there may be more that it does not take. */
  readonly isOpen: boolean;
}

/** What a schema says of values by name; null where it is none that is known. */
export function verdictOf(
  value: Value | undefined,
  values: ReadonlyMap<string, Value>,
  emptyIsMissing: boolean,
): Verdict | null {
  const schema = schemaOf(value);
  if (schema?.shape === null || schema === null) return null;
  const messages = new Map<string, Value>();
  let isOpen = schema.rules.length > 0;
  for (const [name, inner] of schema.shape) {
    const of = schemaOf(inner);
    const given = values.get(name);
    if (of === null || of.shape !== null || given === undefined) {
      isOpen = true;
      continue;
    }
    const judged = judgeField(of, given, name, emptyIsMissing);
    if (judged.broken !== null) messages.set(name, messageFor(judged.broken));
    isOpen ||= judged.isOpen;
  }
  return { messages, isOpen };
}

function judgeField(
  schema: Schema,
  value: Value,
  name: string,
  emptyIsMissing: boolean,
): Judgement {
  const { rules, isOptional, library } = schema;
  const isEmpty = value.kind === "literal" && value.value === "";
  if (isEmpty && (isOptional || library === "yup")) {
    const filled = rules.filter(({ kind }) => kind === "filled");
    if (emptyIsMissing || filled.length === 0) return judge(filled, value, name);
  }
  return judge(rules, value, name);
}
