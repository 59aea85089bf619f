import type { Node } from "@babel/types";
import { isReservedKey } from "./names.ts";
import { isMemberNode, writtenName } from "./nodes.ts";
import { isOwnData } from "./plain-values.ts";
import { refuseNode } from "./refuse-node.ts";
import { isHidden } from "./shapes.ts";
import type { Spec } from "./spec.ts";

/** What judges the values that patterns have for what is not given. */
export interface Assigning {
  readonly spec: Spec;
  readonly judgeValue: (value: Node, pattern: Node) => void;
}

/** Judges what takes values in: names, and patterns of names. */
export function judgePattern(pattern: Node, assigning: Assigning): void {
  switch (pattern.type) {
    case "Identifier":
      return;
    case "AssignmentPattern":
      judgePattern(pattern.left, assigning);
      return assigning.judgeValue(pattern.right, pattern);
    case "RestElement":
      return judgePattern(pattern.argument, assigning);
    case "ArrayPattern":
      for (const element of pattern.elements) if (element) judgePattern(element, assigning);
      return;
    case "ObjectPattern":
      for (const property of pattern.properties) judgeProperty(property, assigning);
      return;
    default:
      refuseNode(pattern, "a pattern with something else than names", assigning.spec);
  }
}

function judgeProperty(property: Node, assigning: Assigning): void {
  if (property.type !== "ObjectProperty") return judgePattern(property, assigning);
  const { spec } = assigning;
  const name = writtenName(property.key, property.computed);
  if (name === undefined) refuseNode(property, "a computed key; write it out", spec);
  else if (isHidden(name, spec))
    refuseNode(property, `the name \`${name.slice(0, 40)}\` is not read in tests`, spec);
  judgePattern(property.value, assigning);
}

/**
 * Judges what is assigned to: a variable, or a field of the object itself. A type that is written on it is
 * gone in a test, and would hide what is assigned to from whoever follows values.
 */
export function judgeTarget(target: Node, assigning: Assigning): void {
  const { spec } = assigning;
  switch (target.type) {
    case "Identifier":
      if (spec.bindings.of(target.name).length > 0) return;
      return refuseNode(
        target,
        `\`${target.name.slice(0, 40)}\` is assigned to, which the file does not declare`,
        spec,
      );
    case "ArrayPattern":
    case "ObjectPattern":
      return judgePattern(target, assigning);
    default:
      if (!isOwnField(target, spec) && !isFieldOfState(target, spec))
        refuseNode(
          target,
          "something else than a variable or a field of `this` is assigned to",
          spec,
        );
  }
}

/** `const seen = { error: false }; page.on("pageerror", () => { seen.error = true; })`: nobody is handed the whole of it. */
function isFieldOfState(target: Node, spec: Spec): boolean {
  if (!isMemberNode(target) || target.object.type !== "Identifier") return false;
  const name = writtenName(target.property, target.computed);
  if (name === undefined || isReservedKey(name) || spec.bindings.field(name).isMethod) return false;
  const { name: owner } = target.object;
  const binding = spec.bindings.only(owner);
  if (binding?.kind !== "value" || !binding.constant || spec.bindings.uses.isUsedWhole(owner))
    return false;
  return binding.way.length === 0 && !binding.each && binding.source?.type === "ObjectExpression";
}

function isOwnField(target: Node, spec: Spec): boolean {
  if (!isMemberNode(target) || !isOwnData(target.object, spec)) return false;
  const name = writtenName(target.property, target.computed);
  return name !== undefined && !isReservedKey(name);
}
