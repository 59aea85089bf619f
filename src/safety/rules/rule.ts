import type { Node } from "@babel/types";
import type { SafetyRule } from "../finding.ts";
import type { Visit } from "../syntax.ts";

/** One place in the code that breaks a rule. */
export interface RuleHit {
  readonly rule: SafetyRule;
  readonly node: Node;
  readonly message: string;
}

/** Everything in a file's syntax tree that breaks one rule. */
export type CodeRule = (visits: readonly Visit[]) => RuleHit[];
