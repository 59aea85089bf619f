import type { Node } from "@babel/types";
import {
  calleeName,
  firstArgument,
  isCall,
  isMember,
  literalTextOf,
  memberName,
  referencedName,
  textOf,
} from "../expressions.ts";
import type { Visit } from "../syntax.ts";
import type { RuleHit } from "./rule.ts";

const TIMERS: ReadonlySet<string> = new Set(["setTimeout", "setInterval", "setImmediate"]);

/** Code that is made from text while the test runs. */
export function dynamicCode(visits: readonly Visit[]): RuleHit[] {
  return visits.flatMap((visit) => {
    const message = evaluator(visit) ?? constructorAccess(visit) ?? timerWithText(visit.node);
    return message === undefined ? [] : [{ rule: "dynamic-code", node: visit.node, message }];
  });
}

function evaluator(visit: Visit): string | undefined {
  const name = referencedName(visit);
  return name === "eval" || name === "Function" ? `\`${name}\` runs text as code` : undefined;
}

/** `f.constructor("…")` is `Function("…")`; only `x.constructor.name` is harmless. */
function constructorAccess({ node, parent }: Visit): string | undefined {
  const message = "`.constructor` can make code from text";
  if (literalTextOf(node) === "constructor" || isConstructorKey(node)) return message;
  if (memberName(node) !== "constructor") return undefined;
  const harmless =
    parent !== undefined && isMember(parent.node) && memberName(parent.node) === "name";
  return harmless ? undefined : message;
}

/** `const { constructor: make } = f` takes it without a member expression. */
function isConstructorKey(node: Node): boolean {
  if (node.type !== "ObjectProperty" || node.computed) return false;
  return node.key.type === "Identifier" && node.key.name === "constructor";
}

function timerWithText(node: Node): string | undefined {
  if (!isCall(node) || !TIMERS.has(calleeName(node) ?? "")) return undefined;
  const argument = firstArgument(node);
  if (argument === undefined || textOf(argument) === undefined) return undefined;
  return "a timer is given text to run";
}
