import type { MemberExpression, Node, OptionalMemberExpression } from "@babel/types";
import type { Binding } from "./bindings.ts";
import { isList } from "./lists.ts";
import { argumentRule } from "./members.ts";
import { isReservedMember } from "./names.ts";
import {
  argumentsOf,
  isCallNode,
  isFunctionValue,
  isMemberNode,
  isNamed,
  matches,
  memberNameOf,
  plain,
} from "./nodes.ts";
import { isLiteralData } from "./plain-values.ts";
import { isProjectConstant } from "./receivers.ts";
import type { Spec } from "./spec.ts";
import { isNobodysOwn, literalTexts } from "./text.ts";
import { valuesOf } from "./values.ts";

type Member = MemberExpression | OptionalMemberExpression;

/** An item of a list by a number or a counter, or a part of literal data by keys that are all known. */
export function isKnownItem(node: Member, spec: Spec): boolean {
  const key = plain(node.property);
  if (isOfLiterals(node.object, spec)) return true;
  if (key.type === "NumericLiteral" || key.type === "UpdateExpression") return true;
  if (key.type === "UnaryExpression" && key.operator === "-") return true;
  if (key.type === "BinaryExpression" && key.operator !== "+") return true;
  const texts = literalTexts(key, spec);
  if (texts !== undefined) return texts.every(isHarmlessKey);
  if (isNumber(key, spec)) return true;
  return key.type === "Identifier" && (isCounter(key.name, spec) || isProjectKey(key.name, spec));
}

/**
 * `labels[locale]`, where each value of the object is a literal: whichever is meant, it is data, or what
 * every object has, of which nothing is called.
 */
function isOfLiterals(object: Node, spec: Spec): boolean {
  const owners = valuesOf(object, spec) ?? [];
  return owners.length > 0 && owners.every(holdsLiteralsAlone);
}

function holdsLiteralsAlone(owner: Node): boolean {
  if (owner.type !== "ObjectExpression" || owner.properties.length === 0) return false;
  return owner.properties.every(
    (one) => one.type === "ObjectProperty" && !one.computed && isLiteralData(plain(one.value)),
  );
}

/** Functions of JavaScript that give numbers, whatever they are given. */
const GIVES_NUMBER =
  /^(?:Math\.\w+|Number\.parse(?:Float|Int)|Date\.now|Number|parseInt|parseFloat)$/;

/** `const middle = Math.floor(list.length / 2)` */
function isNumber(node: Node, spec: Spec): boolean {
  const values = valuesOf(node, spec) ?? [];
  return values.length > 0 && values.every((value) => isNumberValue(value, spec));
}

function isNumberValue(value: Node, spec: Spec): boolean {
  if (value.type === "NumericLiteral") return true;
  if (value.type === "BinaryExpression") return value.operator !== "+";
  if (!isCallNode(value) || value.type === "NewExpression") return false;
  const { callee } = value;
  const owner = isMemberNode(callee) ? callee.object : callee;
  if (owner.type !== "Identifier" || spec.bindings.of(owner.name).length > 0) return false;
  const name = isMemberNode(callee) ? `.${memberNameOf(callee) ?? ""}` : "";
  return GIVES_NUMBER.test(owner.name + name);
}

function isHarmlessKey(text: string): boolean {
  return !isReservedMember(text) && !text.startsWith("_") && argumentRule(text) === undefined;
}

/** An item of a list that the project has: `for (const role of ROLES) users[role]`. */
function isProjectKey(name: string, spec: Spec): boolean {
  const binding = spec.bindings.only(name);
  if (binding?.kind !== "value" || !binding.each || !binding.constant || binding.way.length > 0) {
    return false;
  }
  return binding.source !== undefined && isProjectConstant(binding.source, spec);
}

/** Whether all that the name may stand for are numbers that count. */
function isCounter(name: string, spec: Spec): boolean {
  const all = spec.bindings.of(name);
  if (all.length === 0 || !spec.bindings.uses.assignedTo(name).every(isStep)) return false;
  return all.every((binding) => {
    if (binding.kind === "parameter") return isIndex(binding, spec);
    return binding.kind === "value" && binding.source?.type === "NumericLiteral" && !binding.each;
  });
}

/** `at += 1` */
function isStep(given: Node): boolean {
  if (given.type !== "AssignmentExpression" || given.left.type !== "Identifier") return false;
  return /^[+-]=$/.test(given.operator) && given.right.type === "NumericLiteral";
}

/** Calls that tell the function they are given at which position an item stands. */
const INDEXED = "every filter find findIndex findLast findLastIndex flatMap forEach map some";

/**
 * `list.map((item, index) => …)`, `Array.from(list, (item, index) => …)`. The second parameter of any
 * other function may be anything, and so may that of `map.forEach`.
 */
function isIndex(binding: Binding & { kind: "parameter" }, spec: Spec): boolean {
  const { of: target, index, way, fallback } = binding;
  if (index !== 1 || way.length > 0 || fallback !== undefined || !isFunctionValue(target)) {
    return false;
  }
  return spec.bindings.uses.calls.some((call) => {
    const { callee } = call;
    if (!isMemberNode(callee)) return false;
    const name = memberNameOf(callee);
    const [first, second] = argumentsOf(call);
    if (name === "from") return isGlobalArray(callee.object, spec) && second === target;
    if (!matches(name, INDEXED) || first !== target || !isNobodysOwn(name, spec)) return false;
    return name !== "forEach" || isList(callee.object, spec);
  });
}

function isGlobalArray(node: Node, { bindings }: Spec): boolean {
  return isNamed(node, "Array") && bindings.of("Array").length === 0;
}
