import type { Node } from "@babel/types";
import type { ReportFinding } from "../../../contracts/report.ts";
import type { CheckContext } from "../../types.ts";
import { lineOf, type ParsedSpec } from "./syntax.ts";
import type { TestBlock } from "./tests-in-file.ts";
import type { ApiTypes } from "./types-of.ts";

/** Everything a rule may look at. */
export interface SpecUnderCheck {
  readonly spec: ParsedSpec;
  readonly tests: readonly TestBlock[];
  readonly types: ApiTypes;
  readonly context: CheckContext;
  /** Paths of the repository and of the files that are checked together. */
  readonly paths: ReadonlySet<string>;
}

/** One quality rule: a pure function from a file to what is wrong with it. */
export type Rule = (file: SpecUnderCheck) => ReportFinding[];

export function finding(rule: string, node: Node | number, message: string): ReportFinding {
  return { rule, line: typeof node === "number" ? node : lineOf(node), message };
}
