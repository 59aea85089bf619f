import type { Node } from "@babel/types";
import {
  type AnyCall,
  argumentsOf,
  type FunctionNode,
  isCallNode,
  isFunctionValue,
  isMemberNode,
  memberNameOf,
  plain,
} from "./nodes.ts";
import type { Spec } from "./spec.ts";

/** What `test` is called with besides itself: hooks and the kinds of tests. */
const OF_TEST =
  /^(?:only|skip|fixme|fail|beforeEach|afterEach|beforeAll|afterAll|serial|parallel)$/;

/**
 * Whether a function is run by Playwright alone, as the body of a test or a hook, so that its first
 * parameter has the fixtures and its second one tells about the test.
 */
export function isTestBody(target: FunctionNode, spec: Spec): boolean {
  if (!isFunctionValue(target)) return false;
  return spec.bindings.uses.calls.some((call) => {
    if (call.type === "NewExpression") return false;
    const isBody = argumentsOf(call).at(-1) === target && isTest(plain(call.callee), spec);
    return isBody || isFixtureOf(target, call, spec);
  });
}

/** `test.extend({ page: async ({ baseURL }, use) => … })` */
function isFixtureOf(target: FunctionNode, call: AnyCall, spec: Spec): boolean {
  const { callee } = call;
  if (!isMemberNode(callee) || memberNameOf(callee) !== "extend") return false;
  const [fixtures] = argumentsOf(call);
  if (fixtures?.type !== "ObjectExpression" || !isTest(plain(callee.object), spec)) return false;
  return fixtures.properties.some((property) => {
    if (property.type !== "ObjectProperty") return false;
    const { value } = property;
    return value === target || (value.type === "ArrayExpression" && value.elements[0] === target);
  });
}

/** `test`, `test.beforeEach`, `setup`, `test.describe.only` */
function isTest(callee: Node, spec: Spec): boolean {
  if (isMemberNode(callee)) {
    return OF_TEST.test(memberNameOf(callee) ?? "") && isTest(plain(callee.object), spec);
  }
  if (callee.type !== "Identifier") return false;
  const binding = spec.bindings.only(callee.name);
  if (binding?.kind === "import") return true;
  const source = binding?.kind === "value" && binding.constant ? binding.source : undefined;
  const made = source === undefined ? undefined : plain(source);
  if (!isCallNode(made)) return false;
  if (made.callee.type === "Identifier") return made.callee.name.startsWith("merge");
  return isMemberNode(made.callee) && memberNameOf(made.callee) === "extend";
}

/** `testInfo`, `test.info()`: what Playwright tells about a test while it runs. */
export function isTestInfo(node: Node, spec: Spec, steps = 6): boolean {
  const value = plain(node);
  if (steps === 0) return true;
  if (isCallNode(value)) return isMemberNode(value.callee) && memberNameOf(value.callee) === "info";
  if (value.type !== "Identifier") return false;
  return spec.bindings.of(value.name).some((binding) => {
    if (binding.kind === "parameter") return binding.index > 0 && binding.way.length === 0;
    return (
      binding.kind === "value" &&
      binding.source !== undefined &&
      isTestInfo(binding.source, spec, steps - 1)
    );
  });
}

/** A call of a method of Playwright by this name, awaited or not; never of one of the file's own. */
export function isCallOf(node: Node | undefined, name: string, { bindings }: Spec): boolean {
  const call = node?.type === "AwaitExpression" ? plain(node.argument) : node;
  if (!isCallNode(call) || !isMemberNode(call.callee)) return false;
  const { isMethod, values } = bindings.field(name);
  // A function that stands behind a shorthand is one of the file's own as well.
  const isShorthand = values.some(
    (value) =>
      value.type === "Identifier" && bindings.of(value.name).some(({ kind }) => kind !== "value"),
  );
  return memberNameOf(call.callee) === name && !isMethod && !isShorthand;
}

/** The calls by which a fixture hands its value on: `use(value)`. */
export function handedOnBy(fixture: FunctionNode, { bindings }: Spec): readonly AnyCall[] {
  const [, use] = fixture.params;
  if (use?.type !== "Identifier") return [];
  const [from, to] = [fixture.start ?? 0, fixture.end ?? 0];
  return bindings.uses.calls.filter(
    ({ callee, start }) =>
      callee.type === "Identifier" &&
      callee.name === use.name &&
      (start ?? -1) >= from &&
      (start ?? -1) < to,
  );
}
