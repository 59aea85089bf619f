import type { Node } from "@babel/types";
import { isOwnSelector } from "../../../../contracts/own-selector.ts";
import { finding, type Rule } from "../rule.ts";
import { partsOfCard } from "../read-card.ts";
import { isPlaceInRow } from "../read-locator.ts";
import { methodCall, propertyOf, stringValue, type MethodCall } from "../syntax.ts";

const ONE_SHOT: ReadonlySet<string> = new Set([
  "isChecked",
  "isDisabled",
  "isEditable",
  "isEnabled",
  "isHidden",
  "isVisible",
]);
const POSITIONAL: ReadonlySet<string> = new Set(["nth", "first", "last"]);
const RAW: ReadonlySet<string> = new Set(["locator", "frameLocator", "$", "$$", "$eval", "$$eval"]);

/** No waiting for time or silence, nothing forced, nothing asked only once. */
export const flakyCalls: Rule = ({ spec, types }) =>
  spec.visits.flatMap(({ node }) => {
    const call = methodCall(node);
    if (call === null || types.typeOf(call.object) === null) return [];
    if (call.name === "waitForTimeout")
      return [finding("hard-wait", node, "Wait for what the user sees.")];
    if (ONE_SHOT.has(call.name)) {
      return [
        finding("one-shot-check", node, `${call.name} does not wait; use a web-first assertion.`),
      ];
    }
    const options = call.args.filter((argument) => argument.type === "ObjectExpression");
    if (
      call.args.some(isNetworkIdle) ||
      options.some((one) => isNetworkIdle(propertyOf(one, "waitUntil")))
    ) {
      return [finding("network-idle", node, "networkidle is never certain; assert on the page.")];
    }
    if (options.some((one) => propertyOf(one, "force") !== null)) {
      return [finding("force-option", node, "force skips the checks that a user cannot skip.")];
    }
    return [];
  });

/** Elements are found by what users perceive: no CSS, no XPath, no position on the page. */
export const rawLocator: Rule = ({ spec, types }) => {
  const cards = new Set(spec.visits.flatMap(({ node }) => partsOfCard(node)));
  return spec.visits.flatMap(({ node }) => {
    const call = methodCall(node);
    if (call === null || cards.has(node) || types.typeOf(call.object) === null) return [];
    if (POSITIONAL.has(call.name) && !isPlaceInRow(call)) {
      return [
        finding(
          "positional-locator",
          node,
          `${call.name}() depends on the order of elements; find it by its name, or in a row that filter({ hasText }) finds.`,
        ),
      ];
    }
    return RAW.has(call.name) && !isByOwnSelector(call)
      ? [finding("raw-locator", node, `${call.name}() depends on markup; use role and name.`)]
      : [];
  });
};

/** `locator('#due-date')`: where the source says nothing better, its own attribute tells an element. */
function isByOwnSelector({ name, args }: MethodCall): boolean {
  return name === "locator" && args.length === 1 && isOwnSelector(stringValue(args[0]) ?? "");
}

function isNetworkIdle(node: Node | null): boolean {
  return stringValue(node) === "networkidle";
}
