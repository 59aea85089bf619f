import type { AppModel } from "../../contracts/generated.ts";
import type { Evaluator } from "../code/evaluator.ts";
import { compareText } from "../order.ts";
import { readConfig } from "./config.ts";
import { flowRulesOf } from "./flow-rules.ts";
import { flowOf } from "./flows.ts";
import { helpersOf } from "./helpers.ts";
import { reachingOf } from "./reaching.ts";
import { specOf } from "./specs.ts";

const SPEC = /\.(?:spec|test|cy|e2e)\.[cm]?[jt]sx?$/u;

/** The tests that are there already: configuration, titles, page objects and fixtures. */
export function readTests(evaluator: Evaluator): AppModel["tests"] {
  const { project } = evaluator;
  const paths = [...project.files.keys()].toSorted(compareText);
  const config = readConfig(evaluator);
  const scripts = paths.filter((path) => /\.[cm]?[jt]sx?$/u.test(path));
  const specs = scripts.filter((path) => SPEC.test(path));
  const helpers = scripts.filter((path) => !SPEC.test(path));
  const reaching = reachingOf(project.files, config);
  const rules = flowRulesOf(project);
  return {
    config,
    ...(rules.length === 0 ? {} : { flow_rules: [...rules] }),
    specs: [
      ...specs.flatMap((path) => specOf(path, evaluator)),
      ...paths.flatMap((path) => flowOf(path, project)),
    ],
    helpers: helpers.flatMap((path) => helpersOf(path, { evaluator, config })),
    ...(reaching.length === 0 ? {} : { reaching: [...reaching] }),
  };
}
