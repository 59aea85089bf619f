import type { Node } from "@babel/types";
import {
  type AnyCall,
  argumentsOf,
  isCallNode,
  isFunctionValue,
  isMemberNode,
  matches,
  memberNameOf,
  plain,
} from "./nodes.ts";
import { entriesOf } from "./objects.ts";
import { isProjectConstant } from "./receivers.ts";
import type { Spec } from "./spec.ts";
import { textsOf } from "./text.ts";
import { isData } from "./data.ts";
import { numberOf } from "./numbers.ts";
import { dataPageProblem } from "./data-address.ts";
import { addressProblem } from "./urls.ts";

/** Judges the arguments of one call; what they have to be depends on what is called. */
export type ArgumentRule = (call: AnyCall, spec: Spec) => void;

/** Anything of the language. */
export const free: ArgumentRule = () => {};

/** No argument at all. */
export const none: ArgumentRule = (call, spec) => {
  if (call.arguments.length > 0 && !isData(receiverOf(call), spec)) {
    spec.refuse({ rule: "outside-language", node: call, message: "the call takes no argument" });
  }
};

/** An address first: where the test goes, or what it sends something to. */
export const addressFirst: ArgumentRule = (call, spec) => {
  const [address] = argumentsOf(call);
  if (address === undefined || isData(receiverOf(call), spec)) return;
  if (nameOfCall(call) === "goto") checkPage(address, spec);
  else checkAddress(address, spec);
};

/** Where a page goes to: an address, or a page that stands in one. */
function checkPage(node: Node, spec: Spec): void {
  const problems = textsOf(node, spec).map((text) => dataPageProblem(text, spec.origins));
  if (problems.includes(null)) return checkAddress(node, spec);
  const message = problems.find((one) => typeof one === "string");
  if (message !== undefined) spec.refuse({ rule: "external-origin", node, message });
}

/** Says what is wrong with an expression as an address. */
export function checkAddress(node: Node, spec: Spec): void {
  for (const text of textsOf(node, spec)) {
    const message = addressProblem(text, spec.origins);
    if (message !== undefined) return spec.refuse({ rule: "external-origin", node, message });
  }
}

/** A function of the file first, and nothing that it would be called on. */
export const callbackFirst: ArgumentRule = (call, spec) => {
  const [callback, ...more] = argumentsOf(call);
  const name = nameOfCall(call);
  const most =
    name === "reduce" || name === "reduceRight" || name === "then" || name === "filter" ? 1 : 0;
  if (callback === undefined) return;
  const isFine = isOwnFunction(callback, spec) || (name === "filter" && isOptions(callback, spec));
  if (!isFine) return refuseCallback(callback, spec);
  if (more.length > most || (name === "filter" && more.length > 0))
    refuseCallback(more[0] ?? callback, spec);
};

/** A function of the file, or options, behind what it is for. */
export const callbackLast: ArgumentRule = (call, spec) => {
  for (const argument of argumentsOf(call).slice(1)) {
    if (!isOwnFunction(argument, spec) && !isOptions(argument, spec))
      refuseCallback(argument, spec);
  }
};

const CONVERSIONS: ReadonlySet<string> = new Set([
  "Boolean",
  "Number",
  "String",
  "parseFloat",
  "parseInt",
  "undefined",
]);

/** A function that is written in this file, that it was handed, or that comes from the project. */
export function isOwnFunction(node: Node, spec: Spec): boolean {
  if (isFunctionValue(node)) return true;
  if (isMemberNode(node)) return isProjectConstant(node, spec);
  if (node.type !== "Identifier") return false;
  const all = spec.bindings.of(node.name);
  if (all.length === 0) return CONVERSIONS.has(node.name);
  return all.every(({ kind }) => kind === "function" || kind === "parameter" || kind === "import");
}

/** Options of a call, or a count: nothing that could be run. */
function isOptions(node: Node, spec: Spec): boolean {
  return (
    node.type === "NumericLiteral" ||
    node.type === "StringLiteral" ||
    entriesOf(node, spec) !== undefined
  );
}

function refuseCallback(node: Node, spec: Spec): void {
  const message = "a function is handed over that is not written here; write `(item) => …`";
  spec.refuse({ rule: "outside-language", node, message });
}

/** A text or a function of the file as what replaces a match. */
export const replacement: ArgumentRule = (call, spec) => {
  const [, by] = argumentsOf(call);
  if (isMemberNode(by) && memberNameOf(by) === undefined) refuseCallback(by, spec);
};

export const MAX_REPETITIONS = 100_000;

/** A number that is written out and small enough not to fill the memory. */
export const repetition: ArgumentRule = (call, spec) => {
  const [count] = argumentsOf(call);
  if (count === undefined) return;
  const texts = textsOf(count, spec);
  const isSmall = texts.every(
    ([part, ...more]) =>
      more.length === 0 && typeof part === "string" && Number(part) <= MAX_REPETITIONS,
  );
  const isFew = isSmall || (numberOf(count, spec) ?? Infinity) <= MAX_REPETITIONS;
  if (isFew && !isRepeated(receiverOf(call))) return;
  const message = `the number is computed or above ${MAX_REPETITIONS}; write a small one`;
  spec.refuse({ rule: "endless-loop", node: call, message });
};

/** `text.repeat(9).repeat(9)` */
function isRepeated(node: Node | undefined): boolean {
  const value = node === undefined ? undefined : plain(node);
  if (!isCallNode(value) || !isMemberNode(value.callee)) return false;
  const isRepetition = matches(memberNameOf(value.callee), "padEnd padStart repeat");
  return isRepetition || isRepeated(value.callee.object);
}

/** A wait of minutes is none that a test needs. */
export const shortWait: ArgumentRule = (call, spec) => {
  const [milliseconds] = argumentsOf(call);
  const isLong = milliseconds !== undefined && (numberOf(milliseconds, spec) ?? 0) > MAX_WAIT_MS;
  if (!isLong || isData(receiverOf(call), spec)) return;
  const message = `it waits longer than ${MAX_WAIT_MS} milliseconds`;
  spec.refuse({ rule: "endless-loop", node: call, message });
};

const MAX_WAIT_MS = 600_000;

/** What a method is called on. */
export function receiverOf(call: AnyCall): Node | undefined {
  return isMemberNode(call.callee) ? call.callee.object : undefined;
}

export function nameOfCall(call: AnyCall): string | undefined {
  return isMemberNode(call.callee) ? memberNameOf(call.callee) : undefined;
}
