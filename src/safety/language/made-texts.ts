import type { Node } from "@babel/types";
import { isSlowPattern } from "../patterns/slow-pattern.ts";
import {
  type AnyCall,
  argumentsOf,
  isCallNode,
  isMemberNode,
  memberNameOf,
  plain,
} from "./nodes.ts";
import type { Spec } from "./spec.ts";
import { valuesOf } from "./values.ts";

/** What literals make, as far as it can be told without running anything of the file. */
type Made = string | number | RegExp | readonly Made[];

/** What is not known: nothing stands there, so that what is beside it begins a line. */
const NOTHING = "";
/** Longer texts are no single words that somebody puts together. */
const MAX_LENGTH = 2000;
const MAX_WAYS = 40;
const MAX_NESTING = 30;

/** The texts that an expression may make of literals; what only a run knows is left out of them. */
export type MadeTexts = (node: Node) => readonly string[];

/** What the expressions of one file make. */
export function createMadeTexts(spec: Spec): MadeTexts {
  const maker = new Maker(spec);
  return (node) =>
    maker.of(node, MAX_NESTING).flatMap((made) => (typeof made === "string" ? [made] : []));
}

class Maker {
  readonly #spec: Spec;
  readonly #known = new Map<Node, readonly Made[]>();

  constructor(spec: Spec) {
    this.#spec = spec;
  }

  /** Every value that it may have. Never empty. */
  of(node: Node, nesting: number): readonly Made[] {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    // What is met again while it is looked for goes in a circle.
    this.#known.set(node, [NOTHING]);
    const values = nesting === 0 ? [node] : (valuesOf(node, this.#spec) ?? [node]);
    const made = values
      .slice(0, MAX_WAYS)
      .flatMap((value) => this.#make(plain(value), nesting - 1))
      .slice(0, MAX_WAYS);
    this.#known.set(node, made);
    return made;
  }

  #make(node: Node, nesting: number): readonly Made[] {
    if (nesting <= 0) return [NOTHING];
    switch (node.type) {
      case "StringLiteral":
      case "NumericLiteral":
        return [node.value];
      case "RegExpLiteral":
        return isSlowPattern(node.pattern) ? [NOTHING] : [new RegExp(node.pattern, node.flags)];
      case "TemplateLiteral":
        return this.#each(
          node.quasis.flatMap(({ value }, index) => [
            [value.cooked ?? value.raw],
            ...[node.expressions[index]].flatMap((hole) => (hole ? [this.of(hole, nesting)] : [])),
          ]),
          (...parts) => parts.map(textOf).join(""),
        );
      case "BinaryExpression":
        if (node.operator !== "+") return [NOTHING];
        return this.#each([this.of(node.left, nesting), this.of(node.right, nesting)], sumOf);
      case "ArrayExpression":
        return this.#each(
          node.elements.map((element) => (element ? this.of(element, nesting) : [NOTHING])),
          (...items) => items,
        );
      default:
        return isCallNode(node) ? this.#call(node, nesting) : [NOTHING];
    }
  }

  #call(call: AnyCall, nesting: number): readonly Made[] {
    const args = argumentsOf(call).map((argument) => this.of(argument, nesting));
    const { callee } = call;
    if (callee.type === "Identifier")
      return this.#each(args, FUNCTIONS.get(callee.name) ?? nothing);
    if (!isMemberNode(callee)) return [NOTHING];
    const name = memberNameOf(callee);
    const owner = plain(callee.object);
    const named = owner.type === "Identifier" ? FUNCTIONS.get(`${owner.name}.${name}`) : undefined;
    if (named !== undefined) return this.#each(args, named);
    if (name === undefined || !METHODS.has(name)) return [NOTHING];
    return this.#each([this.of(owner, nesting), ...args], (object, ...given) =>
      applied(object, name, given),
    );
  }

  /** What is made of one value of each list, in every way. */
  #each(
    lists: readonly (readonly Made[])[],
    make: (...values: readonly Made[]) => Made,
  ): readonly Made[] {
    let ways: readonly (readonly Made[])[] = [[]];
    for (const list of lists)
      ways = ways.flatMap((way) => list.map((value) => way.concat([value]))).slice(0, MAX_WAYS);
    return ways.map((way) => withinLength(make(...way)));
  }
}

/** Methods of texts and lists that take no function, and give the same each time. */
const METHODS: ReadonlySet<string> = new Set(
  (
    "at charAt concat flat join normalize padEnd padStart repeat replace replaceAll reverse slice split " +
    "substr substring toLowerCase toReversed toString toUpperCase trim trimEnd trimStart with"
  ).split(" "),
);

const FUNCTIONS: ReadonlyMap<string, (...args: readonly Made[]) => Made> = new Map([
  ["String", (value) => textOf(value ?? NOTHING)],
  ["String.fromCharCode", (...codes) => attempt(() => String.fromCharCode(...codes.map(Number)))],
  ["String.fromCodePoint", (...codes) => attempt(() => String.fromCodePoint(...codes.map(Number)))],
  ["decodeURI", (text) => attempt(() => decodeURI(textOf(text ?? NOTHING)))],
  ["decodeURIComponent", (text) => attempt(() => decodeURIComponent(textOf(text ?? NOTHING)))],
  ["JSON.parse", (text) => attempt(() => madeOf(JSON.parse(textOf(text ?? NOTHING))))],
]);

function nothing(): Made {
  return NOTHING;
}

function applied(object: Made, name: string, args: readonly Made[]): Made {
  if (typeof object === "number" || object instanceof RegExp) return NOTHING;
  const isLong = /^(?:pad|repeat)/.test(name) && Number(args[0]) > MAX_LENGTH;
  const method: unknown = Reflect.get(
    typeof object === "string" ? String.prototype : Array.prototype,
    name,
  );
  if (isLong || typeof method !== "function") return NOTHING;
  const own = typeof object === "string" ? object : [...object];
  return attempt(() => madeOf(Reflect.apply(method, own, [...args])));
}

/** What a method gave, if it is of the kinds that are looked at. */
function madeOf(value: unknown): Made {
  if (typeof value === "string" || typeof value === "number") return value;
  return Array.isArray(value) ? value.map(madeOf) : NOTHING;
}

function attempt(make: () => Made): Made {
  try {
    return make();
  } catch {
    // It would throw in the test as well.
    return NOTHING;
  }
}

function textOf(value: Made): string {
  return Array.isArray(value) ? value.map(textOf).join(",") : String(value);
}

function sumOf(left: Made, right: Made): Made {
  return typeof left === "number" && typeof right === "number"
    ? left + right
    : textOf(left) + textOf(right);
}

function withinLength(made: Made): Made {
  if (typeof made === "string") return made.slice(0, MAX_LENGTH);
  return Array.isArray(made) ? made.slice(0, MAX_WAYS) : made;
}
