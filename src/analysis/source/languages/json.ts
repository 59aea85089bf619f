import { isWithin } from "../../limits.ts";
import type * as t from "@babel/types";
import { parseValue } from "./script.ts";

/** JSON with maps in place of objects, so that no key of a repository is a key of ours. */
export type Json = string | number | boolean | null | Json[] | JsonMap;
export type JsonMap = Map<string, Json>;

/** The object in a JSON file, comments and trailing commas allowed; null when it holds none. */
export function readJson(text: string): JsonMap | null {
  const value = readAnyJson(text);
  return value instanceof Map ? value : null;
}

/** What a JSON file holds, a list or a plain value too; null when it holds nothing that can be read. */
export function readAnyJson(text: string): Json {
  return readStrict(text) ?? fromNode(parseValue(text), 0);
}

function readStrict(text: string): Json | null {
  try {
    return fromParsed(JSON.parse(text), 0);
  } catch {
    return null;
  }
}

function fromParsed(value: unknown, depth: number): Json {
  if (!isWithin("jsonDepth", depth)) return null;
  if (Array.isArray(value)) return value.map((item) => fromParsed(item, depth + 1));
  if (typeof value === "object" && value !== null) {
    return new Map(Object.entries(value).map(([key, item]) => [key, fromParsed(item, depth + 1)]));
  }
  const isPlain =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isPlain ? value : null;
}

function fromNode(node: t.Node | null, depth: number): Json {
  if (!isWithin("jsonDepth", depth)) return null;
  switch (node?.type) {
    case "StringLiteral":
    case "NumericLiteral":
    case "BooleanLiteral":
      return node.value;
    case "ArrayExpression":
      return node.elements.map((item) => fromNode(item, depth + 1));
    case "ObjectExpression":
      return new Map(node.properties.flatMap((item) => entryOf(item, depth)));
    default:
      return null;
  }
}

function entryOf(item: t.ObjectExpression["properties"][number], depth: number): [string, Json][] {
  if (item.type !== "ObjectProperty") return [];
  if (item.key.type !== "StringLiteral" && item.key.type !== "Identifier") return [];
  const key = item.key.type === "StringLiteral" ? item.key.value : item.key.name;
  return [[key, fromNode(item.value, depth + 1)]];
}
