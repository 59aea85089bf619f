import type { MobileApp } from "../../contracts/generated.ts";
import type { Evaluator } from "../code/evaluator.ts";

export function readMobileApps(_evaluator: Evaluator): readonly MobileApp[] {
  return [];
}
