import { isMatcher, isWebFirstMatcher, resultOf } from "../api.ts";
import { expectCall } from "../expectation.ts";
import { finding, type Rule } from "../rule.ts";
import { dottedName, isStep, methodCall } from "../syntax.ts";

/** Calls only what Playwright has. */
export const unknownApi: Rule = ({ spec, types }) =>
  spec.visits.flatMap(({ node }) => {
    const call = methodCall(node);
    if (call === null) return [];
    const assertion = expectCall(node);
    if (assertion !== null) {
      return isMatcher(assertion.matcher)
        ? []
        : [finding("unknown-api", node, `Playwright has no matcher ${assertion.matcher}.`)];
    }
    const type =
      types.typeOf(call.object) ?? (dottedName(call.object) === "test" ? "TestType" : null);
    if (type === null || resultOf(type, call.name) !== undefined) return [];
    return [finding("unknown-api", node, `Playwright's ${type} has no ${call.name}.`)];
  });

/** Every promise of Playwright is awaited, returned or kept. */
export const missingAwait: Rule = ({ spec, types }) =>
  spec.visits.flatMap(({ node, parent }) => {
    if (parent?.node.type !== "ExpressionStatement" && parent?.node.type !== "UnaryExpression")
      return [];
    const assertion = expectCall(node);
    const call = methodCall(node);
    if (call === null) return [];
    const type = types.typeOf(call.object) ?? "";
    const asynchronous =
      assertion === null
        ? resultOf(type, call.name) === "async" || isStep(node)
        : isWebFirstMatcher(assertion.matcher) || assertion.matcher === "toPass";
    return asynchronous ? [finding("missing-await", node, `${call.name} is not awaited.`)] : [];
  });
