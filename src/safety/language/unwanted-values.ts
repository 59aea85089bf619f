import type { Node } from "@babel/types";
import type { Visit } from "../syntax.ts";
import type { Problem, Spec } from "./spec.ts";
import { createMadeTexts, type MadeTexts } from "./made-texts.ts";
import { isCallNode, isNamed } from "./nodes.ts";

/**
 * Lines that a runner takes for commands where they are printed: a title, a message, a difference.
 * Sources: GitHub Actions, "Workflow commands"; Azure Pipelines, "Logging commands"; TeamCity, "Service messages".
 */
const COMMAND =
  /^\s*(?:::(?:add-(?:mask|matcher|path)|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-(?:env|output)|stop-commands|warning)\b[^\n]*::|##(?:\[|vso\[|teamcity\[))/imu;

/** Texts and numbers that do something by what they are: commands to a runner, powers without a bound. */
export function unwantedValues(visits: readonly Visit[], spec: Spec): readonly Problem[] {
  const madeTexts = createMadeTexts(spec);
  const hasLong = visits.some(({ node }) => isLongNumber(node));
  return visits.flatMap((visit): readonly Problem[] => {
    const { node } = visit;
    if (COMMAND.test(textOf(node)) || isMade(visit, madeTexts)) {
      const message = "a line of a text is a command to whatever runs the tests; write other words";
      return [{ rule: "outside-language", node, message }];
    }
    // A number that grows with its digits: `9n ** 9n ** 9n` holds the machine, and no timeout ends it.
    if (!hasLong || node.type !== "BinaryExpression" || node.operator !== "**") return [];
    return [{ rule: "endless-loop", node, message: "a power of a BigInt may take for ever" }];
  });
}

function textOf(node: Node): string {
  if (node.type === "StringLiteral") return node.value;
  return node.type === "TemplateElement" ? (node.value.cooked ?? "") : "";
}

/** A command that is put together of what is none: `[":", ":error::"].join("")`, `":" + ":error::"`. */
function isMade({ node }: Visit, madeTexts: MadeTexts): boolean {
  const isSum = node.type === "BinaryExpression" && node.operator === "+";
  const isMaking = isSum || isCallNode(node) || node.type === "TemplateLiteral";
  return isMaking && madeTexts(node).some((text) => COMMAND.test(text));
}

function isLongNumber(node: Node): boolean {
  return node.type === "BigIntLiteral" || isNamed(node, "BigInt");
}
