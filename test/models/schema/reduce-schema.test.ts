import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { SCHEMAS } from "../../../src/contracts/schemas.ts";
import { validate } from "../../../src/contracts/validators.ts";
import { withoutLeftOut } from "../../../src/models/schema/left-out.ts";
import { reduceReplySchema } from "../../../src/models/schema/reduce-reply-schema.ts";
import { reduceToolSchema } from "../../../src/models/schema/reduce-tool-schema.ts";
import { CASES } from "./cases.ts";

const LISTS = { outer: 20, inner: 40 };
const REPLIES = ["crawlerReply", "generatorReply", "engineerReply"] as const;

/** What all decoders take; anything else is refused by one of them, or read in another way. */
const KEYWORDS = new Set([
  "type",
  "properties",
  "required",
  "additionalProperties",
  "items",
  "maxItems",
  "enum",
  "anyOf",
  "description",
]);

function keywordsIn(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const {
    properties = {},
    items,
    anyOf = [],
    ...own
  } = schema as {
    readonly properties?: object;
    readonly items?: unknown;
    readonly anyOf?: readonly unknown[];
  };
  const inner = [...Object.values(properties as Record<string, unknown>), items, ...anyOf];
  return [...Object.keys(own), ...inner.flatMap(keywordsIn)];
}

describe.each(REPLIES)("the schema of %s, reduced", (name) => {
  const schema = reduceReplySchema(SCHEMAS[name], LISTS);
  const check = new Ajv2020({ strict: false }).compile(schema);

  test("has only keywords that every decoder takes", () => {
    expect(keywordsIn(schema).filter((keyword) => !KEYWORDS.has(keyword))).toEqual([]);
  });

  test("is what the compilers of grammars were asked about", async () => {
    const corpus = { schema, ...CASES[name] };
    const json = JSON.stringify(corpus);
    const committed = await readFile(`${import.meta.dirname}/corpus/${name}.json`, "utf8");
    expect(JSON.parse(committed)).toEqual(JSON.parse(json));
  });

  test("lets a model write real replies, and no other form", () => {
    expect(CASES[name].accepted.map((reply) => check(reply))).not.toContain(false);
    expect(CASES[name].refused.map((reply) => check(reply))).not.toContain(true);
  });

  test("lets everything through that the contract takes", () => {
    const kept = CASES[name].accepted.filter((reply) => validate(name, reply).valid);
    expect(kept.length).toBeGreaterThan(0);
    for (const reply of kept) expect(check(reply)).toBe(true);
  });
});

const OPTIONAL = {
  $id: "https://example.com/a.json",
  title: "A",
  type: "object",
  properties: {
    name: { type: "string", pattern: "^[^/]", minLength: 1, description: "d".repeat(500) },
    note: { type: "string", maxLength: 5 },
    none: { type: ["string", "null"] },
    list: { type: "array", items: { $ref: "#/$defs/entry" }, maxItems: 3 },
  },
  required: ["name", "none", "list"],
  additionalProperties: false,
  $defs: {
    entry: {
      type: "object",
      properties: { steps: { type: "array", items: { const: "a" } } },
      required: ["steps"],
      additionalProperties: false,
    },
  },
};

describe("a reduced schema", () => {
  test("requires what may be left out, and lets it be null", () => {
    expect(reduceReplySchema(OPTIONAL, LISTS)).toEqual({
      type: "object",
      properties: {
        name: { type: "string", description: "d".repeat(200) },
        note: { anyOf: [{ type: "string" }, { type: "null" }] },
        none: { anyOf: [{ type: "string" }, { type: "null" }] },
        list: {
          type: "array",
          maxItems: 3,
          items: {
            type: "object",
            properties: {
              steps: { type: "array", maxItems: 40, items: { type: "string", enum: ["a"] } },
            },
            required: ["steps"],
            additionalProperties: false,
          },
        },
      },
      required: ["name", "note", "none", "list"],
      additionalProperties: false,
    });
  });

  test("has no bounds for a target that refuses them", () => {
    expect(keywordsIn(reduceReplySchema(OPTIONAL, null))).not.toContain("maxItems");
  });

  test("gives back what was left out, and keeps a null that is meant", () => {
    const value = { name: "a", note: null, none: null, list: [] };
    expect(withoutLeftOut(value, OPTIONAL)).toEqual({ name: "a", none: null, list: [] });
  });

  test.each([
    ["an open object", { type: "object", properties: {} }],
    ["a map", { type: "object", additionalProperties: { type: "string" } }],
    ["anything", {}],
  ])("is not made of %s", (_what, property) => {
    const schema = { ...OPTIONAL, properties: { property }, required: ["property"] };
    expect(() => reduceReplySchema(schema, LISTS)).toThrow(
      expect.objectContaining({ code: "Internal" }),
    );
  });
});

test("a tool has optional parameters instead of unions of types", () => {
  const parameters = {
    type: "object",
    properties: {
      path: { type: "string" },
      cursor: { type: ["string", "null"], description: "c" },
    },
    required: ["path", "cursor"],
    additionalProperties: false,
  };
  expect(reduceToolSchema(parameters)).toEqual({
    ...parameters,
    properties: { path: { type: "string" }, cursor: { type: "string", description: "c" } },
    required: ["path"],
  });
});
