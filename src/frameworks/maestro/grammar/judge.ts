import { isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap } from "yaml";
import { constantsOf, keysOf, typeNamed } from "./grammar.ts";
import type { GrammarFinding } from "./read-yaml.ts";
import { kindOf, textOf, textOrNull, type ScalarKind } from "./scalar.ts";
import type { GrammarRule } from "./strictness.ts";

/** Judges values by the types of the grammar; what types cannot say stands in `rules`. */
export interface TypeRules {
  /** A type whose values Maestro reads by code of its own; false where the grammar is enough. */
  custom(type: string, node: unknown, judge: Judge): boolean;
  /** A key that the grammar does not know, of a type that takes any. */
  openKey(pair: Pair, judge: Judge): void;
  /** What has to hold for a map of a type beyond the types of its keys. */
  map(type: string, map: YAMLMap, judge: Judge): void;
  /** What has to hold for the value of a key beyond its type. `key` is `Type.key`. */
  key(key: string, node: unknown, judge: Judge): void;
  commands(node: unknown, judge: Judge): void;
}

const MAX_DEPTH = 30;
/** Values of Java's `int`; a `long` of the parser is none that a flow needs to be greater. */
const GREATEST_INTEGER = 2_147_483_647;

/** Goes through the values of a flow and keeps what is wrong with them. */
export class Judge {
  readonly findings: GrammarFinding[] = [];
  readonly #lineOf: (node: unknown) => number;
  readonly #rules: TypeRules;
  #depth = 0;

  constructor(lineOf: (node: unknown) => number, rules: TypeRules) {
    this.#lineOf = lineOf;
    this.#rules = rules;
  }

  refuse(rule: GrammarRule, node: unknown, message: string): void {
    this.findings.push({ rule, line: this.#lineOf(node), message });
  }

  /** A value of that type. */
  value(type: string, node: unknown): void {
    // It has been refused as such where the file was read.
    if (isAlias(node)) return;
    if (this.#depth >= MAX_DEPTH) return this.refuse("too-deep", node, "It is nested too deeply.");
    this.#depth += 1;
    this.#value(type, node);
    this.#depth -= 1;
  }

  #value(type: string, node: unknown): void {
    const [, container, inside] = /^(list|map)<(.+)>$/.exec(type) ?? [];
    if (isNull(node)) return this.refuse("no-value", node, "There is no value.");
    if (type === "list<YamlFluentCommand>") return this.#rules.commands(node, this);
    if (container === "list" && inside !== undefined) return this.#list(inside, node);
    if (container === "map" && inside !== undefined) return this.#values(inside, node);
    if (this.#rules.custom(type, node, this)) return;
    if (typeNamed(type) !== undefined) return this.#object(type, node);
    const constants = constantsOf(type);
    if (constants !== undefined) return this.#constant(constants, node);
    this.scalar(type, node);
  }

  /** A text, number or truth value. */
  scalar(type: string, node: unknown): void {
    if (!isScalar(node)) return this.refuse("type", node, `It has to be one ${wordFor(type)}.`);
    const kind = kindOf(node);
    if (kind === "null") return this.refuse("no-value", node, "There is no value.");
    if (kind === "ambiguous") {
      return this.refuse(
        "ambiguous-scalar",
        node,
        `Quote ${textOf(node)}: YAML reads it otherwise.`,
      );
    }
    if (type === "any" || type === "string" || kind === type) return this.#size(type, node, kind);
    if (type === "number" && kind === "integer") return;
    const isConverted = kind === "text" ? fits(type, textOf(node)) : isConvertible(type, kind);
    const rule = isConverted ? "converted-scalar" : "type";
    this.refuse(rule, node, `It has to be one ${wordFor(type)}.`);
  }

  /** One of the names of an enumeration, in great or small letters. */
  #constant(constants: readonly string[], node: unknown): void {
    const text = textOrNull(node) ?? "";
    if (constants.some((known) => known.toLowerCase() === text.toLowerCase())) return;
    const isByChance =
      /^\s*(?:[0-9]+\s*)?$/.test(text) || constants.includes(text.trim().toUpperCase());
    const rule = isByChance ? "enum-spelling" : "value";
    this.refuse(rule, node, `It has to be one of ${constants.join(", ")}.`);
  }

  /** A map of a type: every key is known, and what it needs is there. */
  map(type: string, map: YAMLMap): void {
    const keys = keysOf(type);
    const given = new Set<unknown>();
    for (const pair of map.items) {
      const name = nameOf(pair);
      const key = name === null ? undefined : keys.get(name);
      if (key === undefined) {
        if (typeNamed(type)?.open === true) this.#rules.openKey(pair, this);
        else this.refuse("key", pair, `There is no ${name ?? "key"} in ${listOf(keys)}.`);
        continue;
      }
      if (name?.startsWith("_") === true) {
        this.refuse("private-key", pair, `Write ${name.slice(1)}.`);
      }
      given.add(key);
      this.value(key.type, pair.value);
      this.#rules.key(`${type}.${name}`, pair.value, this);
    }
    for (const [name, key] of keys) {
      if (key.required === true && !given.has(key)) {
        this.refuse("missing-key", map, `${name} is missing.`);
      }
    }
    this.#rules.map(type, map, this);
  }

  #object(type: string, node: unknown): void {
    if (isMap(node)) return this.map(type, node);
    const [short] = typeNamed(type)?.short ?? [];
    if (short === undefined) return this.refuse("type", node, "It takes keys and nothing else.");
    const isNumber = isScalar(node) && ["integer", "number", "boolean"].includes(kindOf(node));
    if (short === "string" && isNumber)
      return this.refuse("type", node, "It has to be a text: quote it.");
    this.value(short, node);
    const [first] = keysOf(type).keys();
    this.#rules.key(`${type}.${first ?? ""}`, node, this);
  }

  #list(inside: string, node: unknown): void {
    if (!isSeq(node)) return this.refuse("type", node, "It has to be a list.");
    for (const item of node.items) this.value(inside, item);
  }

  #values(inside: string, node: unknown): void {
    if (!isMap(node)) return this.refuse("type", node, "It has to be a map.");
    for (const pair of node.items) {
      if (nameOf(pair) === null) this.refuse("yaml", pair, "A key has to be a text.");
      if (inside === "any" && !isScalar(pair.value)) {
        this.refuse("nested-argument", pair, "A value has to be one text, number or truth value.");
      } else this.value(inside, pair.value);
    }
  }

  #size(type: string, node: unknown, kind: ScalarKind): void {
    if (type !== "integer" || kind !== "integer") return;
    const isSmall = Math.abs(Number(textOrNull(node))) <= GREATEST_INTEGER;
    if (!isSmall) this.refuse("type", node, "The number is too great.");
  }
}

/** The name of a key; null where the key is no text. */
export function nameOf({ key }: Pair): string | null {
  return isScalar(key) && kindOf(key) === "text" ? textOf(key) : textOrNull(key);
}

/** The value of a key; undefined where it is not given. */
export function valueOf(map: YAMLMap, name: string): unknown {
  return map.items.find((pair) => nameOf(pair) === name)?.value ?? undefined;
}

export function isNull(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && kindOf(node) === "null");
}

function isConvertible(type: string, kind: ScalarKind): boolean {
  return (type === "boolean" && kind === "integer") || (type === "integer" && kind === "number");
}

/** Whether Maestro takes a quoted text for a value of that type. */
function fits(type: string, text: string): boolean {
  if (text.trim() === "") return true;
  if (type === "boolean") return /^(?:true|false)$/i.test(text.trim());
  return /^\s*[-+]?[0-9]+(?:\.[0-9]+)?\s*$/.test(text);
}

function wordFor(type: string): string {
  if (type === "boolean") return "of true and false";
  return type === "integer" ? "whole number" : type === "number" ? "number" : "text";
}

function listOf(keys: ReadonlyMap<string, unknown>): string {
  return [...keys.keys()].filter((name) => !name.startsWith("_")).join(", ");
}
