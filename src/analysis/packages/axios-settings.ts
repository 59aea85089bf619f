import type * as t from "@babel/types";
import type { Evaluator } from "../code/evaluator.ts";
import { reasonOf } from "../code/promise-marks.ts";
import { settled } from "../code/throwing.ts";
import { UNDEFINED, type Origin, type Value } from "../code/value.ts";
import type { ModuleRecord } from "../source/module.ts";
import type { Project } from "../source/project.ts";

/** What files set for all requests, at their top: `api.interceptors.response.use(…)`, `api.defaults.baseURL = …`. */
interface Setting {
  readonly module: ModuleRecord;
  /** What it is set for. */
  readonly of: t.Expression;
  readonly kind: "interceptor" | "base";
  readonly values: readonly t.Node[];
}

/** What counts for the requests of axios itself, or of an instance of it. */
export interface Settings {
  /** What addresses begin with; undefined where nothing is set. */
  readonly base: Value | undefined;
  /** What is done with each answer, and with each failure. */
  readonly interceptors: readonly (readonly [onAnswer: Value, onFailure: Value])[];
}

const SETS = /interceptors\s*\.\s*response|defaults\s*\.\s*baseURL/gu;

const known = new WeakMap<Project, readonly Setting[] | null>();

/** All settings; null where some are made in a place that nobody can say whether it is run. */
function settingsIn(project: Project): readonly Setting[] | null {
  const before = known.get(project);
  if (before !== undefined) return before;
  let isWhole = true;
  const found = [...project.files].flatMap(([path, text]) => {
    const count = [...text.matchAll(SETS)].length;
    const module = count === 0 ? null : project.module(path);
    const settings =
      module === null ? [] : module.program.body.flatMap((one) => settingOf(one, module));
    isWhole &&= settings.length === count;
    return settings;
  });
  const settings = isWhole ? found : null;
  known.set(project, settings);
  return settings;
}

function settingOf(statement: t.Statement, module: ModuleRecord): readonly Setting[] {
  if (statement.type !== "ExpressionStatement") return [];
  const { expression } = statement;
  if (expression.type === "CallExpression") {
    const of = ownerOf(expression.callee, ["use", "response", "interceptors"]);
    return of === null ? [] : [{ module, of, kind: "interceptor", values: expression.arguments }];
  }
  if (expression.type !== "AssignmentExpression" || expression.operator !== "=") return [];
  const of = ownerOf(expression.left, ["baseURL", "defaults"]);
  return of === null ? [] : [{ module, of, kind: "base", values: [expression.right] }];
}

/** `owner` in `owner.interceptors.response.use`, by these names from the last to the first. */
function ownerOf(node: t.Node, [name, ...others]: readonly string[]): t.Expression | null {
  if (node.type !== "MemberExpression" || node.computed || node.object.type === "Super")
    return null;
  if (node.property.type !== "Identifier" || node.property.name !== name) return null;
  return others.length === 0 ? node.object : ownerOf(node.object, others);
}

/** What is set for an instance, null for axios itself; null where nobody can say. */
export function settingsOf(instance: Origin | null, evaluator: Evaluator): Settings | null {
  const all = settingsIn(evaluator.project);
  if (all === null) return null;
  let base: Value | undefined;
  const interceptors: [Value, Value][] = [];
  for (const { module, of, kind, values } of all) {
    const scope = evaluator.moduleScope(module);
    const owner = instanceOf(evaluator.evaluate(of, scope));
    if (owner === undefined) return null;
    if (owner !== instance) continue;
    const [first = UNDEFINED, second = UNDEFINED] = values.map((node) =>
      evaluator.evaluate(node, scope),
    );
    if (kind === "base") base = first;
    else interceptors.push([first, second]);
  }
  return { base, interceptors };
}

/** The instance that a value is, null for axios itself; undefined for anything else. */
function instanceOf(value: Value): Origin | null | undefined {
  if (value.kind === "external") return value.module === "axios" ? null : undefined;
  const origin = value.kind === "unknown" ? value.origin : null;
  return origin?.module === "axios" && origin.name === "create" ? origin : undefined;
}

/** What interceptors make of what a request comes to, one after another. Source: axios-http.com/docs/interceptors. */
export function intercepted(
  result: Value,
  { interceptors }: Settings,
  evaluator: Evaluator,
): Value {
  return interceptors.reduce<Value>((before, [onAnswer, onFailure]) => {
    const reason = reasonOf(before);
    const heard = reason === null ? onAnswer : onFailure;
    if (heard.kind !== "function" && heard.kind !== "native") return before;
    return settled(() => evaluator.call(heard, [reason ?? before]), evaluator);
  }, result);
}
