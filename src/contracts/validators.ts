import type { ErrorObject } from "ajv/dist/2020.js";
import { checkOf } from "./contract-checks.ts";
import type * as types from "./generated.ts";

interface Contracts {
  appModel: types.AppModel;
  artifact: types.Artifact;
  envelope: types.HandoffEnvelope;
  crawlerInput: types.RepoCrawlerInput;
  crawlerOutput: types.RepoCrawlerOutput;
  crawlerReply: types.RepoCrawlerReply;
  generatorInput: types.TestCaseGeneratorInput;
  generatorOutput: types.TestCaseGeneratorOutput;
  generatorReply: types.TestCaseGeneratorReply;
  engineerInput: types.TestEngineerInput;
  engineerOutput: types.TestEngineerOutput;
  engineerReply: types.TestEngineerReply;
}

export type ContractName = keyof Contracts;
export type ContractType<Name extends ContractName> = Contracts[Name];

export type Validation<T> =
  | { readonly valid: true; readonly value: T }
  | { readonly valid: false; readonly problems: readonly string[] };

const MAX_PROBLEMS = 20;

/**
 * Checks a value against the contract of that name.
 *
 * Returns the same value, typed, or every bad path (at most 20) with what was wrong there. The
 * problems name paths and rules, never values, so they are safe to log.
 */
export function validate<Name extends ContractName>(
  name: Name,
  value: unknown,
): Validation<ContractType<Name>> {
  const check = checkOf(name);
  if (check(value)) return { valid: true, value: value as ContractType<Name> };
  const problems = (check.errors ?? []).map(describe);
  return { valid: false, problems: shorten(problems) };
}

function describe(error: ErrorObject): string {
  const path = error.instancePath === "" ? "/" : error.instancePath;
  const extra = error.keyword === "additionalProperties" ? " (not in the contract)" : "";
  return `${path} ${error.message ?? error.keyword}${extra}`;
}

function shorten(problems: readonly string[]): readonly string[] {
  const rest = problems.length - MAX_PROBLEMS;
  return rest <= 0 ? problems : [...problems.slice(0, MAX_PROBLEMS), `and ${rest} more`];
}
