import type {
  ArrowFunctionExpression,
  CallExpression,
  FunctionExpression,
  Node,
} from "@babel/types";
import type { Visit } from "../../../safety/syntax.ts";
import { dottedName, lineOf, stringValue, type ParsedSpec } from "./syntax.ts";

export type TestFunction = ArrowFunctionExpression | FunctionExpression;

/** One `test(…)` of a file. */
export interface TestBlock {
  /** Null when the title is computed. */
  readonly title: string | null;
  /** Titles of the blocks around it, outermost first, and its own. */
  readonly fullTitle: string;
  readonly line: number;
  readonly node: CallExpression;
  readonly body: TestFunction;
  /** `beforeEach` hooks that run before it, outermost first. */
  readonly hooks: readonly TestFunction[];
  /** True for a test that is marked as not to be run yet. */
  readonly fixme: boolean;
  readonly cases: readonly CaseMark[];
}

interface CaseMark {
  readonly id: string;
  readonly line: number;
}

const TEST_CALLS: ReadonlySet<string> = new Set([
  "test",
  "test.only",
  "test.skip",
  "test.fixme",
  "test.fail",
]);
const DESCRIBE = /^test\.describe(\.(only|skip|fixme|parallel|serial))*$/;
const CASE_COMMENT = /^\s*case:\s*(tc_[a-z0-9_]+)\s*$/;

/** Every test of a file with what belongs to it, in source order. */
export function testsIn(spec: ParsedSpec): TestBlock[] {
  const found = spec.visits.filter(({ node }) => testFunction(node) !== null);
  const marks = caseMarks(spec);
  return found.map((visit, index) => {
    const previous = found[index - 1]?.node.end ?? 0;
    const own = marks.filter(({ start }) => start >= previous && start < (visit.node.end ?? 0));
    return blockOf(spec, visit, own);
  });
}

/** True for the call that declares a group of tests. */
function isDescribe(node: Node): node is CallExpression {
  return node.type === "CallExpression" && DESCRIBE.test(dottedName(node.callee) ?? "");
}

function blockOf(spec: ParsedSpec, { node, parent }: Visit, cases: readonly CaseMark[]): TestBlock {
  const call = node as CallExpression;
  const body = testFunction(call) as TestFunction;
  const groups = ancestorsOf(parent).filter(isDescribe).toReversed();
  const title = stringValue(call.arguments[0]);
  const titles = [...groups.map((group) => stringValue(group.arguments[0]) ?? ""), title ?? ""];
  return {
    title,
    fullTitle: titles.join(" › "),
    line: lineOf(call),
    node: call,
    body,
    hooks: hooksOf(spec, groups),
    fixme: dottedName(call.callee) === "test.fixme" || marksFixme(body),
    cases,
  };
}

/** The function of a test with a title; null for any other node. */
function testFunction(node: Node): TestFunction | null {
  if (node.type !== "CallExpression" || !TEST_CALLS.has(dottedName(node.callee) ?? "")) return null;
  const [title] = node.arguments;
  if (node.arguments.length < 2 || title === undefined || isFunction(title)) return null;
  return functionOf(node);
}

function functionOf(call: CallExpression): TestFunction | null {
  const last = call.arguments.at(-1);
  return last !== undefined && isFunction(last) ? last : null;
}

function isFunction(node: Node): node is TestFunction {
  return node.type === "ArrowFunctionExpression" || node.type === "FunctionExpression";
}

/** `test.fixme(true, reason)` as the first statement switches the whole test off. */
function marksFixme({ body }: TestFunction): boolean {
  const first = body.type === "BlockStatement" ? body.body[0] : undefined;
  if (first?.type !== "ExpressionStatement" || first.expression.type !== "CallExpression")
    return false;
  const { callee, arguments: args } = first.expression;
  const always = args[0] === undefined || (args[0].type === "BooleanLiteral" && args[0].value);
  return dottedName(callee) === "test.fixme" && always;
}

function hooksOf(spec: ParsedSpec, groups: readonly CallExpression[]): TestFunction[] {
  const hooks = spec.visits.flatMap((visit) => {
    const { node } = visit;
    if (node.type !== "CallExpression" || dottedName(node.callee) !== "test.beforeEach") return [];
    const group = ancestorsOf(visit.parent).find(isDescribe);
    const body = functionOf(node);
    return body !== null && (group === undefined || groups.includes(group)) ? [body] : [];
  });
  return hooks;
}

function ancestorsOf(visit: Visit | undefined): Node[] {
  const nodes: Node[] = [];
  for (let current = visit; current !== undefined; current = current.parent)
    nodes.push(current.node);
  return nodes;
}

function caseMarks({ comments }: ParsedSpec): (CaseMark & { readonly start: number })[] {
  return comments.flatMap((comment) => {
    const id = CASE_COMMENT.exec(comment.value)?.[1];
    return id === undefined ? [] : [{ id, line: lineOf(comment), start: comment.start ?? 0 }];
  });
}
