import type { Node, Statement } from "@babel/types";
import { childrenOf } from "../syntax.ts";
import type { Binding } from "./bindings.ts";
import type { CallGraph } from "./call-graph.ts";
import {
  type AnyCall,
  argumentsOf,
  type FunctionNode,
  isCallNode,
  isFunctionNode,
  isFunctionValue,
  isMemberNode,
} from "./nodes.ts";
import type { Spec } from "./spec.ts";

const LOOP = /^(?:For|ForOf|ForIn|While|DoWhile)Statement$/;

/** The circles of a file, and how its functions call one another. */
interface Circles {
  readonly circles: ReadonlySet<string>;
  readonly graph: CallGraph;
  readonly spec: Spec;
}

/**
 * Whether a function calls one of its circle more than once for each call of it: thirty levels down that
 * is a thousand million calls. What walks a tree hands on the parts of it, and comes to an end.
 */
export function multiplies(target: FunctionNode, { circles, graph, spec }: Circles): boolean {
  const isCounted = (call: AnyCall): boolean =>
    circles.has(graph.keyOf(call) ?? "") && !isParting(call, spec);
  return callsIn(target.body, isCounted) > 1;
}

type IsCounted = (call: AnyCall) => boolean;

/** How many such calls one run of the code makes at most; what runs several times counts as two. */
function callsIn(node: Node, isCounted: IsCounted): number {
  const of = (part: Node | null | undefined): number => (part ? callsIn(part, isCounted) : 0);
  if (node.type === "BlockStatement") return callsInTurn(node.body, isCounted);
  if (node.type === "ConditionalExpression" || node.type === "IfStatement")
    return of(node.test) + Math.max(of(node.consequent), of(node.alternate));
  const own = isCallNode(node) && isCounted(node) ? 1 : 0;
  const inside = childrenOf(node).reduce((sum, part) => sum + of(part), 0);
  return own + (LOOP.test(node.type) || isFunctionNode(node) ? 2 * inside : inside);
}

/** Of one statement after the other; behind `if (…) return` there are only those who did not leave. */
function callsInTurn(statements: readonly Statement[], isCounted: IsCounted): number {
  return statements.reduceRight((rest, statement) => {
    if (statement.type !== "IfStatement" || !leaves(statement.consequent))
      return callsIn(statement, isCounted) + rest;
    const { test, consequent, alternate } = statement;
    const others = (alternate ? callsIn(alternate, isCounted) : 0) + rest;
    return callsIn(test, isCounted) + Math.max(callsIn(consequent, isCounted), others);
  }, 0);
}

function leaves(branch: Statement): boolean {
  const last = branch.type === "BlockStatement" ? branch.body.at(-1) : branch;
  return last?.type === "ReturnStatement" || last?.type === "ThrowStatement";
}

/** Whether it is handed a part of something: a member, or one of several things. */
function isParting(call: AnyCall, { bindings }: Spec): boolean {
  return argumentsOf(call).some(
    (one) =>
      isMemberNode(one) ||
      (one.type === "Identifier" && bindings.of(one.name).some(isOneOfSeveral)),
  );
}

function isOneOfSeveral(binding: Binding): boolean {
  if (binding.kind === "value") return binding.each || binding.way.length > 0;
  return binding.kind === "parameter" && isFunctionValue(binding.of);
}
