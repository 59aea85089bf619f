import type { Node } from "@babel/types";
import { childrenOf } from "../syntax.ts";
import type { CallGraph } from "./call-graph.ts";
import { someNode } from "./loop-conditions.ts";
import { type FunctionNode, isCallNode } from "./nodes.ts";

/** The keys of functions that come back to themselves by what they call, and of those between two circles. */
export function inCircles(
  { functions }: CallGraph,
  calledBy: (node: FunctionNode) => ReadonlySet<string>,
): ReadonlySet<string> {
  const calls = functions.map(({ node, key }) => ({ key, called: calledBy(node) }));
  const left = new Set(calls.map(({ key }) => key));
  for (let before = Infinity; left.size < before;) {
    before = left.size;
    const within = calls.filter(({ key }) => left.has(key));
    const called = new Set(within.flatMap((one) => [...one.called]));
    const calling = new Set(within.flatMap((one) => (meets(one.called, left) ? [one.key] : [])));
    for (const key of left) if (!called.has(key) || !calling.has(key)) left.delete(key);
  }
  return left;
}

function meets(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((key) => others.has(key));
}

/** What a function calls, be it in functions of its own. */
export function calledIn(node: Node, graph: CallGraph): ReadonlySet<string> {
  const keys = new Set<string>();
  const open = [...childrenOf(node)];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const key = isCallNode(part) ? graph.keyOf(part) : undefined;
    if (key !== undefined) keys.add(key);
    open.push(...childrenOf(part));
  }
  return keys;
}

/** What a function calls whatever happens: nothing stands before the call that could end it. */
export function surelyCalledIn({ body }: FunctionNode, graph: CallGraph): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const statement of body.type === "BlockStatement" ? body.body : [body]) {
    if (someNode(statement, (node) => MAY_END.test(node.type))) break;
    someNode(statement, (node) => {
      const key = isCallNode(node) ? graph.keyOf(node) : undefined;
      if (key !== undefined) keys.add(key);
      return false;
    });
  }
  return keys;
}

const MAY_END =
  /^(?:(?:Conditional|Logical)Expression|(?:If|Switch|Try|Throw|While|DoWhile|For|ForOf|ForIn)Statement|Optional\w+)$/;
