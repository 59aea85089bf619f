import type { Project } from "../source/project.ts";
import { lineOf } from "../source/languages/walk.ts";
import { bindPattern } from "./destructuring.ts";
import { callValue } from "./calls.ts";
import { evaluateNode } from "./expressions.ts";
import { exportedValue } from "./imports.ts";
import { scopesFor } from "./module-scope.ts";
import type { Evaluator, Host } from "./evaluator.ts";
import { memberOf } from "./members.ts";
import { createWalk } from "./walk.ts";
import { BudgetSpent, createSession } from "./session.ts";
import { Store } from "./store.ts";
import { runStatements } from "./statements.ts";
import { truthOf } from "./truth.ts";

/** An evaluator over the files of a project. */
export function createEvaluator(project: Project, host: Host): Evaluator {
  const walk = createWalk();
  let current = createSession("render", new Store());
  walk.enter(current);
  const evaluator: Evaluator = {
    project,
    host,
    walk,
    get session() {
      return current;
    },
    set session(session) {
      current = session;
      walk.enter(session);
    },
    steps: 0,
    evaluate(node, scope) {
      const { session } = evaluator;
      session.steps += 1;
      evaluator.steps += 1;
      if (session.steps > session.maxSteps) throw new BudgetSpent("too many steps");
      return evaluateNode(node, scope, evaluator);
    },
    run: (statements, scope) => runStatements(statements, scope, evaluator),
    call: (callee, args, self) => callValue(callee, args, evaluator, self),
    member: (object, name) => memberOf(object, name, evaluator),
    bind: (pattern, value, scope) => bindPattern(pattern, value, scope, evaluator),
    truth: (value) => truthOf(value, evaluator.session),
    moduleScope: scopesFor(() => evaluator),
    anew(): Evaluator {
      const fresh: Evaluator = Object.create(evaluator, {
        moduleScope: { value: scopesFor(() => fresh) },
      });
      return fresh;
    },
    exported: (path, name) => exportedValue({ path, name }, evaluator, 0),
    note(gap) {
      const { at } = evaluator.session;
      const source =
        at === null ? { path: "package.json", line: 1 } : { path: at.path, line: lineOf(at.node) };
      project.gaps.note({ ...gap, source });
    },
  };
  return evaluator;
}
