import type * as t from "@babel/types";
import type { Evaluator } from "../code/evaluator.ts";
import { createSession } from "../code/session.ts";
import { Store } from "../code/store.ts";
import { UNKNOWN, type Scope, type Value } from "../code/value.ts";
import { messageOf } from "../gaps.ts";
import { lineOf } from "../source/languages/walk.ts";

/** The value of an expression that belongs to no page; code that cannot be followed becomes a gap. */
export function evaluateAlone(node: t.Node, scope: Scope, evaluator: Evaluator): Value {
  evaluator.session = createSession("render", new Store());
  evaluator.session.at = { path: scope.module.path, node };
  try {
    const value = evaluator.evaluate(node, scope);
    return value.kind === "function" ? evaluator.call(value, []) : value;
  } catch (error) {
    const source = { path: scope.module.path, line: lineOf(node) };
    evaluator.project.gaps.note({
      kind: "file",
      what: `a value in ${source.path}`,
      why: messageOf(error),
      help: "a value that is written as it is",
      source,
    });
    return UNKNOWN;
  }
}
