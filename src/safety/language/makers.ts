import type { Node } from "@babel/types";
import { type ArgumentRule, isOwnFunction, MAX_REPETITIONS, receiverOf } from "./arguments.ts";
import { type AnyCall, argumentsOf, isFunctionNode, isFunctionValue, isNamed } from "./nodes.ts";
import { isCallNode, isMemberNode, plain } from "./nodes.ts";
import { numberOf } from "./numbers.ts";
import { entriesOf } from "./objects.ts";
import { isOwnReceiver } from "./receivers.ts";
import type { Spec } from "./spec.ts";
import { mayBeMethod } from "./methods-as-values.ts";

/**
 * `Array.from(list, (item) => …)`, `Buffer.from(text, encoding)`: a function that is handed over is
 * written here, and is called on nothing.
 */
export const madeFrom: ArgumentRule = (call, spec) => {
  const [source, by, ...more] = argumentsOf(call);
  if (source !== undefined) checkLength(source, spec);
  const isText = by?.type === "StringLiteral" || by?.type === "TemplateLiteral";
  const isFine = by === undefined || isText || isOwnFunction(by, spec);
  if (!isFine || more.length > 0 || source?.type === "SpreadElement") refuse(call, spec);
};

/** `{ length: 1e9 }` would fill the memory. */
function checkLength(source: Node, spec: Spec): void {
  for (const { key, value } of entriesOf(source, spec) ?? []) {
    if (key === "length" && (numberOf(value, spec) ?? 0) > MAX_REPETITIONS) {
      const message = `a list of more than ${MAX_REPETITIONS} items is made`;
      spec.refuse({ rule: "endless-loop", node: source, message });
    }
  }
}

/** `JSON.parse(text)`, and what others call so: nothing is run on what is read. */
export const parsed: ArgumentRule = (call, spec) => {
  const [, ...more] = argumentsOf(call);
  if (isOwnReceiver(receiverOf(call) ?? call, spec)) return;
  const isFine = more.every((one) => one.type === "ObjectExpression");
  if (!isFine || hasSpread(call)) refuse(call, spec);
};

/** `JSON.stringify(value, null, 2)`: what is left out is listed, or said by a function of this file. */
export const written: ArgumentRule = (call, spec) => {
  const [value, by] = argumentsOf(call);
  const isFine =
    by === undefined ||
    isFunctionValue(by) ||
    /^(?:Null|Numeric|String)Literal$|^ArrayExpression$/.test(by.type) ||
    isNamed(by, "undefined");
  if (!isFine || hasSpread(call)) return refuse(call, spec);
  if (value?.type === "ObjectExpression" && mayBeMethod(value, spec)) refuse(call, spec);
};

/** `Object.fromEntries(pairs)`: pairs of data, for a name that is made up hides what it is called by. */
export const fromPairs: ArgumentRule = (call, spec) => {
  const [pairs] = argumentsOf(call);
  if (pairs !== undefined && holdsFunction(pairs, spec, 6)) refuse(call, spec);
};

/** Whether functions stand among what is paired, other than those that do the pairing. */
function holdsFunction(node: Node, spec: Spec, steps: number): boolean {
  const value = plain(node);
  if (steps === 0) return true;
  if (isFunctionNode(value)) return true;
  if (value.type === "Identifier") return isNameOfFunction(value.name, spec, steps);
  if (isMemberNode(value)) return mayBeMethod(value, spec);
  if (isCallNode(value)) return callHoldsFunction(value, spec, steps);
  return partsOf(value).some((part) => holdsFunction(part, spec, steps));
}

function isNameOfFunction(name: string, spec: Spec, steps: number): boolean {
  return spec.bindings.of(name).some((binding) => {
    if (binding.kind === "function" || binding.kind === "class") return true;
    const source = binding.kind === "value" && !binding.each ? binding.source : undefined;
    return source !== undefined && holdsFunction(source, spec, steps - 1);
  });
}

/** `rows.map((row) => [row.key, row.value])`: what the function gives is what is paired. */
function callHoldsFunction(call: AnyCall, spec: Spec, steps: number): boolean {
  const { callee } = call;
  const isOn = isMemberNode(callee) && holdsFunction(callee.object, spec, steps - 1);
  const named = callee.type === "Identifier" && spec.bindings.only(callee.name)?.kind;
  if (isOn || named === "function") return true;
  return argumentsOf(call).some((argument) => {
    if (!isFunctionNode(argument)) return holdsFunction(argument, spec, steps - 1);
    return partsOf(argument.body).some((part) => holdsFunction(part, spec, steps - 1));
  });
}

function partsOf(node: Node): readonly Node[] {
  const own = isFunctionNode(node) ? [] : Object.values(node);
  const parts = own.flatMap((value: unknown) => (Array.isArray(value) ? value : [value]));
  return parts.filter(
    (part): part is Node => typeof part === "object" && part !== null && "type" in part,
  );
}

function hasSpread(call: AnyCall): boolean {
  return call.arguments.some(({ type }) => type === "SpreadElement");
}

function refuse(node: Node, spec: Spec): void {
  const message =
    "a function is handed over that is not written here, or a name is made up for one; write `(item) => …`";
  spec.refuse({ rule: "dynamic-code", node, message });
}
