import { posix } from "node:path";
import type { MemberExpression, Node, OptionalMemberExpression } from "@babel/types";
import { isTestBody, isTestInfo } from "./callbacks.ts";
import { isAddressVariable } from "./globals.ts";
import {
  type AnyCall,
  argumentsOf,
  isCallNode,
  isMemberNode,
  isNamed,
  matches,
  memberNameOf,
  plain,
} from "./nodes.ts";
import { grownFrom } from "./grown.ts";
import { isProjectData } from "./project-data.ts";
import { isProjectConstant } from "./receivers.ts";
import { isList } from "./lists.ts";
import { returnedBy } from "./returned.ts";
import type { Spec } from "./spec.ts";
import { valuesOf } from "./values.ts";

/**
 * A part of a text: literal characters, or a hole that only the run fills. A `word` has letters,
 * digits, `-`, `.`, `_`, `~` and `%` alone; an `address` says where the app runs.
 */
export type TextPart = string | { readonly hole: "address" | "unknown" | "word" };
export type Text = readonly TextPart[];

type Member = MemberExpression | OptionalMemberExpression;

const UNKNOWN: Text = [{ hole: "unknown" }];
const WORD: Text = [{ hole: "word" }];
const ADDRESS: Text = [{ hole: "address" }];
const MAX_TEXTS = 200;
const MAX_NESTING = 30;

/** Every text that an expression may give, each in its parts. Never empty. */
export function textsOf(node: Node, spec: Spec, nesting = MAX_NESTING): readonly Text[] {
  if (nesting === 0) return [UNKNOWN];
  const expression = plain(node);
  if (isBaseUrl(expression, spec) || isProjectConstant(expression, spec)) return [ADDRESS];
  if (isProjectData(expression, spec)) return [ADDRESS];
  if (isCount(expression, spec)) return [WORD];
  const values = valuesOf(expression, spec);
  if (values === undefined) {
    const start = grownFrom(expression, spec);
    const texts = start === undefined ? [] : textsOf(start, spec, nesting - 1);
    return texts.length === 0 ? [UNKNOWN] : texts.flatMap((text) => [text, text.concat(UNKNOWN)]);
  }
  if (values.length === 0) return [UNKNOWN];
  const texts = values.flatMap((value) => textsOfValue(value, spec, nesting - 1));
  return texts.length > MAX_TEXTS ? [UNKNOWN] : texts;
}

/** The text when it is all literal and there is but one. */
export function literalText(node: Node, spec: Spec): string | undefined {
  const [text, ...more] = textsOf(node, spec);
  return more.length > 0 || text === undefined || !isLiteral(text) ? undefined : text.join("");
}

/** All texts, when each of them is literal. */
export function literalTexts(node: Node, spec: Spec): readonly string[] | undefined {
  const texts = textsOf(node, spec);
  return texts.every(isLiteral) ? texts.map((text) => text.join("")) : undefined;
}

/** Whether nothing of a text is only known when a test runs. */
export function isLiteral(text: Text): text is readonly string[] {
  return text.every((part) => typeof part === "string");
}

function textsOfValue(node: Node, spec: Spec, nesting: number): readonly Text[] {
  switch (node.type) {
    case "StringLiteral":
    case "NumericLiteral":
    case "BooleanLiteral":
      return [[String(node.value)]];
    case "TemplateLiteral":
      return joined(
        node.quasis.flatMap(({ value }, index) => {
          const hole = node.expressions[index];
          const text: readonly Text[] = [[value.cooked ?? value.raw]];
          return hole === undefined ? [text] : [text, textsOf(hole, spec, nesting)];
        }),
      );
    case "BinaryExpression":
      if (node.operator !== "+") return [WORD];
      return joined([textsOf(node.left, spec, nesting), textsOf(node.right, spec, nesting)]);
    default:
      if (isCallNode(node)) return textsOfCall(node, spec, nesting);
      return isMemberNode(node) ? textsOfMember(node, spec, nesting) : [UNKNOWN];
  }
}

/** Every way to put one text of each list behind one another. */
function joined(lists: readonly (readonly Text[])[]): readonly Text[] {
  let texts: readonly Text[] = [[]];
  for (const list of lists) {
    texts = texts.flatMap((start) => list.map((end) => start.concat(end)));
    if (texts.length > MAX_TEXTS) return [UNKNOWN];
  }
  return texts;
}

/** `process.env.BASE_URL`, `list.length`, `url.href` */
function textsOfMember(node: Member, spec: Spec, nesting: number): readonly Text[] {
  const name = memberNameOf(node);
  if (name === "href") return textsOf(node.object, spec, nesting);
  if (isEnvironment(node.object)) {
    return [
      name !== undefined && isAddressVariable(name) ? ADDRESS : name === "PORT" ? WORD : UNKNOWN,
    ];
  }
  const isLength = name === "length" && isList(node.object, spec);
  const isNumber = matches(name, "workerIndex parallelIndex retry repeatEachIndex");
  return [isLength || (isNumber && isTestInfo(node.object, spec)) ? WORD : UNKNOWN];
}

/** Whether the file has no member of its own that is called like this. */
export function isNobodysOwn(name: string | undefined, { bindings }: Spec): boolean {
  const { isMethod, isOther } = bindings.field(name);
  return !isMethod && !isOther;
}

export function isEnvironment(node: Node): boolean {
  return isMemberNode(node) && isNamed(node.object, "process") && memberNameOf(node) === "env";
}

const COUNTS: ReadonlySet<string> = new Set([
  "Date.now",
  "Math.abs",
  "Math.ceil",
  "Math.floor",
  "Math.max",
  "Math.min",
  "Math.random",
  "Math.round",
  "Math.trunc",
  "Number.parseInt",
  "performance.now",
  "crypto.randomUUID",
]);
const COUNTING: ReadonlySet<string> = new Set([
  "Number",
  "encodeURIComponent",
  "parseFloat",
  "parseInt",
]);

function textsOfCall(call: AnyCall, spec: Spec, nesting: number): readonly Text[] {
  const { callee } = call;
  if (callee.type === "Identifier") return textsOfNamedCall(callee.name, call, spec, nesting);
  if (!isMemberNode(callee)) return [UNKNOWN];
  const name = memberNameOf(callee);
  if (name === undefined) return [UNKNOWN];
  const owner = callee.object;
  if (owner.type === "Identifier") {
    const isGlobal = spec.bindings.of(owner.name).length === 0;
    if (isGlobal && COUNTS.has(`${owner.name}.${name}`)) return [WORD];
    if (isPathModule(owner.name, spec)) return pathTexts(name, argumentsOf(call), spec, nesting);
  }
  if (!isNobodysOwn(name, spec)) return [UNKNOWN];
  if (name === "trim") return textsOf(owner, spec, nesting).map(trimmed);
  if (name === "toString" && call.arguments.length === 0) return textsOf(owner, spec, nesting);
  return [matches(name, "count getTime toFixed") ? WORD : UNKNOWN];
}

/** JavaScript trims more than a browser does: what stands behind a no-break space would come first. */
function trimmed(text: Text): Text {
  if (isLiteral(text)) return [text.join("").trim()];
  const [first] = text;
  return typeof first === "string" && /^\S/.test(first) ? text : UNKNOWN;
}

function textsOfNamedCall(
  name: string,
  call: AnyCall,
  spec: Spec,
  nesting: number,
): readonly Text[] {
  const args = argumentsOf(call);
  const [first] = args;
  if (isPathModule(name, spec)) return pathTexts(importedName(name, spec), args, spec, nesting);
  if (spec.bindings.of(name).length > 0) return textsOfOwnCall(name, spec, nesting);
  if (name === "URL") return [urlText(args, spec, nesting)];
  if (COUNTING.has(name)) return [WORD];
  return name === "String" && first !== undefined ? textsOf(first, spec, nesting) : [UNKNOWN];
}

/** A function of the file that gives a text: `const path = (id) => `/items/${id}``. */
function textsOfOwnCall(name: string, spec: Spec, nesting: number): readonly Text[] {
  const binding = spec.bindings.only(name);
  if (binding?.kind !== "function" || binding.node.async) return [UNKNOWN];
  if (binding.node.generator) return [UNKNOWN];
  const texts = returnedBy(binding.node).flatMap((given) => textsOf(given, spec, nesting));
  return texts.length === 0 || texts.length > MAX_TEXTS ? [UNKNOWN] : texts;
}

/** `new URL(path, baseURL)` stays where the app runs when the path does. */
function urlText(args: readonly Node[], spec: Spec, nesting: number): Text {
  const [path, base] = args;
  if (path === undefined) return UNKNOWN;
  const paths = textsOf(path, spec, nesting);
  if (base === undefined) return paths.length === 1 ? (paths[0] ?? UNKNOWN) : UNKNOWN;
  const bases = textsOf(base, spec, nesting);
  const isOwn = bases.every(([part]) => typeof part === "object" && part.hole === "address");
  const stays = paths.every(
    ([part]) => typeof part === "string" && /^[/.][^/\\:\t\n\r]/.test(part),
  );
  return isOwn && stays ? ADDRESS : UNKNOWN;
}

function isPathModule(name: string, { bindings }: Spec): boolean {
  const binding = bindings.only(name);
  return binding?.kind === "import" && /^(?:node:)?path(?:\/posix)?$/.test(binding.module);
}

function importedName(name: string, { bindings }: Spec): string {
  const binding = bindings.only(name);
  return binding?.kind === "import" ? binding.imported : name;
}

/** `path.join(__dirname, …)`, as a path from the repository's root. */
function pathTexts(
  name: string,
  args: readonly Node[],
  spec: Spec,
  nesting: number,
): readonly Text[] {
  const folder = posix.dirname(spec.path);
  const parts = args.map((argument) => {
    if (isOwnFolder(argument)) return folder;
    const [text, ...more] = textsOf(argument, spec, nesting);
    return more.length > 0 || text === undefined || !isLiteral(text) ? undefined : text.join("");
  });
  if (!parts.every((part) => part !== undefined)) return [UNKNOWN];
  if (name === "join") return [[posix.join(...parts)]];
  // An absolute part leaves behind what stands before it.
  const start = parts.findLastIndex((part) => part.startsWith("/"));
  if (name === "resolve") return [[posix.join(...parts.slice(Math.max(start, 0)))]];
  if (name === "dirname") return [[posix.dirname(parts[0] ?? "")]];
  return name === "basename" ? [[posix.basename(parts[0] ?? "")]] : [UNKNOWN];
}

/** `__dirname`, `import.meta.dirname` */
export function isOwnFolder(node: Node): boolean {
  if (node.type === "Identifier") return node.name === "__dirname";
  return (
    isMemberNode(node) && node.object.type === "MetaProperty" && memberNameOf(node) === "dirname"
  );
}

/** The fixture `baseURL`, however it is reached. */
function isBaseUrl(node: Node, spec: Spec): boolean {
  const { bindings } = spec;
  if (node.type === "Identifier") {
    const binding = bindings.only(node.name);
    if (node.name !== "baseURL" || binding?.kind !== "parameter") return false;
    const isFirst = binding.index === 0 && binding.way.join() === "baseURL";
    return isFirst && binding.fallback === undefined && isTestBody(binding.of, spec);
  }
  if (!isMemberNode(node) || memberNameOf(node) !== "baseURL") return false;
  const owner = plain(node.object);
  const project = isMemberNode(owner) ? plain(owner.object) : owner;
  return (
    isMemberNode(project) && memberNameOf(project) === "project" && isTestInfo(project.object, spec)
  );
}

/** A counter of a loop, or the second argument of a function that goes through a list. */
function isCount(node: Node, { bindings }: Spec): boolean {
  if (node.type === "UpdateExpression") return true;
  if (node.type !== "Identifier" || bindings.uses.isReassigned(node.name)) return false;
  const all = bindings.of(node.name);
  return (
    all.length > 0 &&
    all.every(
      (binding) =>
        binding.kind === "value" &&
        !binding.constant &&
        !binding.each &&
        binding.way.length === 0 &&
        binding.source?.type === "NumericLiteral",
    )
  );
}
