import type { Node } from "@babel/types";
import {
  type AnyCall,
  argumentsOf,
  type FunctionNode,
  isCallNode,
  isFunctionValue,
  isMemberNode,
  matches,
  memberNameOf,
  plain,
  readsMember,
} from "./nodes.ts";
import type { Bindings } from "./bindings.ts";
import type { Spec } from "./spec.ts";

/** What `test` is called with besides itself: hooks and the kinds of tests. */
const OF_TEST = "only skip fixme fail beforeEach afterEach beforeAll afterAll serial parallel";

/**
 * Whether a function is run by Playwright alone, as the body of a test or a hook, so that its first
 * parameter has the fixtures and its second one tells about the test.
 */
export function isTestBody(target: FunctionNode, spec: Spec): boolean {
  if (!isFunctionValue(target)) return false;
  return (
    bodyCallOf(target, spec) !== undefined ||
    spec.bindings.uses.calls.some((call) => isFixtureOf(target, call, spec))
  );
}

/** The call of `test` or a hook that a function is the body of. */
export function bodyCallOf(target: FunctionNode, spec: Spec): AnyCall | undefined {
  return spec.bindings.uses.calls.find(
    (call) =>
      call.type !== "NewExpression" &&
      argumentsOf(call).at(-1) === target &&
      isTest(plain(call.callee), spec),
  );
}

/** How many names a `test` is followed through; `const t = t.extend({})` never ends. */
const MAX_STEPS = 12;

/**
 * The modules that a `test` comes from: those of all that it is merged or extended from, each name once.
 */
export function testModules(
  node: Node,
  spec: Spec,
  seen: Set<string> = new Set(),
): readonly string[] {
  let root = plain(node);
  while (isMemberNode(root)) root = plain(root.object);
  if (isCallNode(root)) {
    const { callee } = root;
    if (isMemberNode(callee)) return testModules(callee.object, spec, seen);
    return argumentsOf(root).flatMap((one) => testModules(one, spec, seen));
  }
  // What is not known is none of the project.
  if (root.type !== "Identifier") return [""];
  if (seen.has(root.name)) return [];
  seen.add(root.name);
  const binding = spec.bindings.only(root.name);
  if (binding?.kind === "import") return [binding.module];
  const source = binding?.kind === "value" ? binding.source : undefined;
  return source === undefined ? [""] : testModules(source, spec, seen);
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

/** `test`, `test.beforeEach`, `setup`, `test.describe.only`: what is imported, or made of that. */
function isTest(node: Node, spec: Spec, steps = MAX_STEPS): boolean {
  const callee = plain(node);
  if (isCallNode(callee)) return isMadeTest(callee, spec, steps);
  if (isMemberNode(callee)) {
    return matches(memberNameOf(callee), OF_TEST) && isTest(callee.object, spec, steps);
  }
  if (callee.type !== "Identifier" || steps === 0) return false;
  const binding = spec.bindings.only(callee.name);
  if (binding?.kind === "import") return true;
  if (binding?.kind !== "value" || !binding.constant || binding.way.length > 0) return false;
  return binding.source !== undefined && isMadeTest(plain(binding.source), spec, steps - 1);
}

/** `mergeTests(…)`, `base.extend(…)` */
function isMadeTest(made: Node, spec: Spec, steps: number): boolean {
  if (!isCallNode(made) || made.type === "NewExpression") return false;
  const maker = plain(made.callee);
  if (maker.type === "Identifier") return spec.bindings.only(maker.name)?.kind === "import";
  return (
    isMemberNode(maker) && memberNameOf(maker) === "extend" && isTest(maker.object, spec, steps)
  );
}

/** Whether this may be `testInfo` or `test.info()`, what Playwright tells about a test while it runs. */
export function mayBeTestInfo(node: Node, spec: Spec, steps = 6): boolean {
  const value = plain(node);
  if (steps === 0) return true;
  if (isCallNode(value)) return isMemberNode(value.callee) && memberNameOf(value.callee) === "info";
  if (value.type !== "Identifier") return false;
  return spec.bindings.of(value.name).some((binding) => {
    if (binding.kind === "parameter") return binding.index > 0 && binding.way.length === 0;
    return (
      binding.kind === "value" &&
      binding.source !== undefined &&
      mayBeTestInfo(binding.source, spec, steps - 1)
    );
  });
}

/** The same for certain: what Playwright hands to a test or a fixture, or tells when it is asked. */
export function isTestInfo(node: Node, spec: Spec): boolean {
  const value = plain(node);
  if (value.type !== "Identifier") return isInfoCall(value, spec);
  const binding = spec.bindings.only(value.name);
  if (binding === undefined || spec.bindings.uses.isReassigned(value.name)) return false;
  if (binding.kind === "value") {
    const isWhole = binding.constant && !binding.each && binding.way.length === 0;
    return isWhole && binding.source !== undefined && isInfoCall(binding.source, spec);
  }
  if (binding.kind !== "parameter" || binding.way.length > 0) return false;
  return (binding.index === 1 || binding.index === 2) && isTestBody(binding.of, spec);
}

/** `test.info()` */
function isInfoCall(node: Node, spec: Spec): boolean {
  const call = plain(node);
  if (!isCallNode(call) || !isMemberNode(call.callee)) return false;
  return memberNameOf(call.callee) === "info" && isTest(call.callee.object, spec);
}

/** A call of a method of Playwright by this name, awaited or not; never of one of the file's own. */
export function isCallOf(node: Node | undefined, name: string, { bindings }: Spec): boolean {
  const call = node?.type === "AwaitExpression" ? plain(node.argument) : node;
  if (!isCallNode(call) || !isMemberNode(call.callee)) return false;
  return memberNameOf(call.callee) === name && !hasOwnMethod(name, bindings);
}

/**
 * Whether an object of the file may have a method of this name. Anything but data that is written there
 * counts: what a call gives, or a getter, may be a function as well.
 */
export function hasOwnMethod(name: string, bindings: Bindings): boolean {
  const { isMethod, values } = bindings.field(name);
  return isMethod || !values.every((value) => isPlainData(value, bindings));
}

function isPlainData(value: Node, bindings: Bindings): boolean {
  if (value.type !== "Identifier") return isPlain(value);
  const binding = bindings.only(value.name);
  if (binding?.kind !== "value" || !binding.constant || binding.way.length > 0) return false;
  return binding.source !== undefined && !binding.each && isPlain(binding.source);
}

/** A literal, or what Playwright tells as data. */
function isPlain(node: Node): boolean {
  const value = node.type === "AwaitExpression" ? plain(node.argument) : node;
  if (!isCallNode(value)) return /Literal$|^(?:Array|Binary|Object)Expression$/.test(value.type);
  return readsMember(value.callee, GIVES_DATA);
}

const GIVES_DATA = "allHeaders cookies headers json postDataJSON storageState";

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
