import type { Node } from "@babel/types";
import type { Visit } from "../../../../safety/syntax.ts";
import { expectCall } from "../expectation.ts";
import { finding, type Rule, type SpecUnderCheck } from "../rule.ts";
import { ancestor, contains, dottedName, isStep, methodCall } from "../syntax.ts";

/** A file of tests has tests. */
export const noTests: Rule = ({ tests }) =>
  tests.length > 0 ? [] : [finding("no-tests", 1, "The file has no test with a title.")];

/** Every test that runs asserts something. */
export const noAssertion: Rule = (file) =>
  file.tests
    .filter(({ fixme, body }) => !fixme && !hasAssertion(file, body))
    .map(({ line }) => finding("no-assertion", line, "The test asserts nothing."));

/** No test is singled out or left out. */
export const focusedOrSkipped: Rule = ({ spec }) =>
  spec.visits.flatMap(({ node }) => {
    const name = node.type === "CallExpression" ? dottedName(node.callee) : null;
    if (name === null || !name.startsWith("test.")) return [];
    if (name.endsWith(".only"))
      return [finding("focused-test", node, `${name} leaves out all other tests.`)];
    if (name.endsWith(".skip"))
      return [finding("skipped-test", node, `${name}: use test.fixme with a reason.`)];
    return [];
  });

/** Titles are literal and unique in their file. */
export const duplicateTitle: Rule = ({ tests }) => {
  const seen = new Set<string>();
  return tests.flatMap((test) => {
    if (test.title === null)
      return [finding("computed-title", test.line, "The title is not a plain string.")];
    const duplicate = seen.has(test.fullTitle);
    seen.add(test.fullTitle);
    return duplicate
      ? [finding("duplicate-title", test.line, `Another test is called "${test.title}".`)]
      : [];
  });
};

/** Every test names the one case it is for, with `// case: tc_…`. */
export const caseComments: Rule = ({ tests, context }) => {
  const known = new Set(context.cases.map(({ id }) => id));
  const seen = new Set<string>();
  return tests.flatMap(({ cases, line }) => {
    if (cases.length === 0)
      return [finding("missing-case", line, "No // case: tc_… comment names the case.")];
    return cases.flatMap((mark) => {
      const again = seen.has(mark.id);
      seen.add(mark.id);
      if (!known.has(mark.id))
        return [finding("unknown-case", mark.line, `There is no case ${mark.id}.`)];
      return again ? [finding("duplicate-case", mark.line, `${mark.id} has a test already.`)] : [];
    });
  });
};

const CONDITIONS: ReadonlySet<string> = new Set([
  "IfStatement",
  "ConditionalExpression",
  "LogicalExpression",
  "SwitchStatement",
  "TryStatement",
  "ForStatement",
  "ForInStatement",
  "ForOfStatement",
  "WhileStatement",
  "DoWhileStatement",
]);

/** What a test does is fixed: no condition decides whether it asserts. */
export const conditionalInTest: Rule = ({ spec, tests }) =>
  spec.visits
    .filter(
      (visit) =>
        CONDITIONS.has(visit.node.type) &&
        tests.some((test) => contains(test.body, visit.node)) &&
        !isInAnswer(visit),
    )
    .map(({ node }) => finding("conditional-in-test", node, `${node.type} inside of a test.`));

/** True in the callback of `page.route`: what answers requests tells one from another. */
function isInAnswer(visit: Visit): boolean {
  const call = ancestor(visit, ({ type }) => type === "CallExpression");
  return methodCall(call?.node)?.name === "route";
}

function hasAssertion({ spec }: SpecUnderCheck, body: Node): boolean {
  return spec.visits.some((visit) => expectCall(visit.node) !== null && runsIn(visit, body));
}

/** True when the node runs whenever the test does: not in a function that is only declared there. */
function runsIn(visit: Visit, body: Node): boolean {
  let around = ancestor(visit, isFunction);
  while (around !== null && around.node !== body && isStep(around.parent?.node)) {
    around = ancestor(around, isFunction);
  }
  return around?.node === body;
}

function isFunction({ type }: Node): boolean {
  return ["ArrowFunctionExpression", "FunctionExpression", "FunctionDeclaration"].includes(type);
}
