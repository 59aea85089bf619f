import type { Node } from "@babel/types";
import { type AnyCall, isCallNode, isMemberNode, matches, memberNameOf, plain } from "./nodes.ts";
import { isProjectConstant } from "./receivers.ts";
import type { Spec } from "./spec.ts";

const MAX_STEPS = 12;

/** Methods of Playwright and JavaScript that give a list. */
const GIVES_LIST =
  "all allInnerTexts allTextContents concat entries filter flat flatMap from keys map match matchAll of pages reverse slice sort split splice toReversed toSorted toSpliced values";

/** Whether an expression is a list for certain, so that functions it runs are told positions. */
export function isList(node: Node, spec: Spec, steps = MAX_STEPS): boolean {
  if (steps === 0) return false;
  const value = plain(node);
  switch (value.type) {
    case "ArrayExpression":
      return true;
    case "AwaitExpression":
      return isList(value.argument, spec, steps - 1);
    case "Identifier":
      return isListName(value.name, spec, steps - 1);
    case "MemberExpression":
    case "OptionalMemberExpression":
      return isListField(memberNameOf(value), spec, steps - 1) || isProjectConstant(value, spec);
    default:
      return isCallNode(value) && isListCall(value, spec, steps - 1);
  }
}

function isListName(name: string, spec: Spec, steps: number): boolean {
  const all = spec.bindings.of(name);
  return (
    all.length > 0 &&
    all.every((binding) => {
      if (binding.kind === "import") return isProjectConstant({ type: "Identifier", name }, spec);
      if (binding.kind !== "value" || binding.way.length > 0 || binding.each) return false;
      if (spec.bindings.uses.isReassigned(name) || binding.source === undefined) return false;
      return isList(binding.source, spec, steps);
    })
  );
}

/** `this.items`, `data.items`: a field that the file gives nothing but lists. */
function isListField(name: string | undefined, spec: Spec, steps: number): boolean {
  const { values, isMethod } = spec.bindings.field(name);
  return values.length > 0 && !isMethod && values.every((one) => isList(one, spec, steps));
}

function isListCall({ callee, type }: AnyCall, spec: Spec, steps: number): boolean {
  if (callee.type === "Identifier") return isListMadeBy(callee.name, type, spec, steps);
  if (!isMemberNode(callee)) return false;
  const name = memberNameOf(callee);
  const { isMethod, isOther } = spec.bindings.field(name);
  // Collections have `entries`, `keys` and `values` as well, which give what no callback is run on.
  return !isMethod && !isOther && matches(name, GIVES_LIST);
}

/** `Array(3)`, or a function of the file that gives a list. */
function isListMadeBy(name: string, type: string, { bindings }: Spec, steps: number): boolean {
  if (bindings.of(name).length === 0) return name === "Array";
  const binding = bindings.only(name);
  if (binding?.kind !== "function" || type === "NewExpression" || steps === 0) return false;
  const { body } = binding.node;
  return body.type === "ArrayExpression";
}
