import { FAILED, PENDING, rejected } from "./promise-marks.ts";
import { isWithin } from "../limits.ts";
import type * as t from "@babel/types";
import { nameOf } from "./property-key.ts";
import { RequestFailed, Suspended } from "./awaiting.ts";
import { instanceOf } from "./classes.ts";
import { noteDateChange, standardRead } from "./dates.ts";
import { onlyComputes } from "./computing-methods.ts";
import { isJson } from "./json-module.ts";
import type { Evaluator } from "./evaluator.ts";
import { callStandard, GLOBAL } from "./globals.ts";
import { hoistedNames } from "./hoisting.ts";
import { listIn } from "./list-items.ts";
import { noteHolders } from "./list-holders.ts";
import { constructed } from "./prototypes.ts";
import { noteCallOfNothing, noteReadOfNothing } from "./read-of-nothing.ts";
import { holdsEmpty } from "./strings.ts";
import { stringOf } from "./text.ts";
import { goTo } from "./session.ts";
import { catching, Thrown } from "./throwing.ts";
import { declareAll } from "./statements.ts";
import { changedList, changeList } from "./list-changes.ts";
import { callUnknown, loseTrack } from "./unknown-calls.ts";
import {
  literal,
  arrayOf,
  isNullish,
  mapVariants,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  variants,
  type ExternalValue,
  type FunctionValue,
  type Value,
  type Scope,
  type UnknownValue,
} from "./value.ts";

/** `callee(...args)`; in `callee?.(...args)` and below `object?.`, nothing is called that is not there. */
export function callExpression(
  node: t.CallExpression | t.OptionalCallExpression,
  scope: Scope,
  evaluator: Evaluator,
): Value {
  const changing = changedList(node.callee, scope, evaluator);
  if (changing !== null) {
    const args = argumentsOf(node.arguments, scope, evaluator);
    return changeList({ call: node, ...changing, args }, scope, evaluator);
  }
  const { callee, self } = calleeOf(node.callee, scope, evaluator);
  if (node.type === "OptionalCallExpression" && isNullish(callee)) return UNDEFINED;
  if (isNullish(callee)) noteCallOfNothing(evaluator);
  return evaluator.call(callee, argumentsOf(node.arguments, scope, evaluator), self);
}

interface Callee {
  readonly callee: Value;
  /** The object whose method it is. */
  readonly self?: Value;
}

function calleeOf(node: t.Node, scope: Scope, evaluator: Evaluator): Callee {
  const name = node.type === "MemberExpression" && !node.computed ? nameOf(node.property) : null;
  if (node.type !== "MemberExpression" || name === null || node.object.type === "Super")
    return { callee: evaluator.evaluate(node, scope) };
  const object = evaluator.evaluate(node.object, scope);
  noteReadOfNothing(node, object, evaluator);
  const callee = evaluator.member(object, name);
  return object.kind === "object" ? { callee, self: object } : { callee };
}

export function newExpression(node: t.NewExpression, scope: Scope, evaluator: Evaluator): Value {
  const callee = evaluator.evaluate(node.callee, scope);
  const args = argumentsOf(node.arguments, scope, evaluator);
  if (callee.kind === "native" && callee.construct !== undefined)
    return instanceOf(callee, args, evaluator);
  if (callee.kind === "function") return constructed(callee, args, evaluator);
  if (callee.kind !== "external") {
    loseTrack(evaluator);
    return UNKNOWN;
  }
  const made = callExternal({ ...callee, name: `new ${callee.name}` }, args, evaluator);
  // Whatever it is, an object counts as true.
  return made.kind === "unknown" && made.truthy === null ? { ...made, truthy: true } : made;
}

/** Calls what a value is; calling something that is not known gives something not known. */
export function callValue(
  callee: Value,
  args: readonly Value[],
  evaluator: Evaluator,
  self?: Value,
): Value {
  switch (callee.kind) {
    case "function":
      return callFunction(callee, args, evaluator, self);
    case "native":
      return callee.call(args);
    case "external":
      return callExternal(callee, args, evaluator);
    case "variants":
      return callEach(callee, args, evaluator);
    case "unknown":
      return callWhatIsUnknown(callee, args, evaluator);
    default:
      return UNKNOWN;
  }
}

function callWhatIsUnknown(
  { origin, method, field, truthy }: UnknownValue,
  args: readonly Value[],
  evaluator: Evaluator,
): Value {
  noteDateChange(origin);
  const read = standardRead(origin, args);
  if (read !== null) return read;
  if (method === undefined || !onlyComputes(method, args))
    return callUnknown(origin, args, evaluator);
  // `Date.now().toString()` reads something, as `String(Date.now())` does.
  const isSome = method === "toString" && truthy === true ? true : null;
  return field !== null && holdsEmpty(method, args)
    ? literal(true)
    : { ...UNKNOWN, truthy: isSome, field, origin };
}

// A function of its own: what closes over parameters costs memory at each call of what is around it.
function callEach(callee: Value, args: readonly Value[], evaluator: Evaluator): Value {
  return mapVariants(callee, (option) => evaluator.call(option, args));
}

function callExternal(callee: ExternalValue, args: readonly Value[], evaluator: Evaluator): Value {
  const standard = callee.module === GLOBAL ? callStandard(callee.name, args, evaluator) : null;
  return standard ?? evaluator.host.call(callee, args, evaluator);
}

function callFunction(
  callee: FunctionValue,
  args: readonly Value[],
  evaluator: Evaluator,
  self: Value | undefined,
): Value {
  const { session } = evaluator;
  if (!isWithin("callDepth", session.depth + 1)) return UNKNOWN;
  session.depth += 1;
  const { rounds, doubt } = session;
  try {
    const run = (): Value => runFunction(callee, args, evaluator, self);
    return isAsync(callee.node) ? catching(session, run) : run();
  } catch (error) {
    if (error instanceof Thrown && isAsync(callee.node)) return rejected(error.value);
    if (error instanceof Suspended && isAsync(callee.node)) return PENDING;
    if (error instanceof RequestFailed && isAsync(callee.node)) return FAILED;
    throw error;
  } finally {
    session.depth -= 1;
    session.rounds = rounds;
    session.doubt = doubt;
  }
}

function isAsync(node: FunctionValue["node"]): boolean {
  return node.async;
}

function runFunction(
  { node, scope }: FunctionValue,
  args: readonly Value[],
  evaluator: Evaluator,
  self: Value | undefined,
): Value {
  const inner = scope.child();
  if (self !== undefined && node.type !== "ArrowFunctionExpression") inner.declare("this", self);
  for (const [index, parameter] of node.params.entries()) {
    if (parameter.type === "RestElement")
      evaluator.bind(parameter.argument, arrayOf(args.slice(index)), inner);
    else evaluator.bind(parameter, args[index] ?? UNDEFINED, inner);
  }
  if (node.body.type !== "BlockStatement") {
    const { session } = evaluator;
    const { at } = session;
    goTo(session, scope, node.body);
    const value = evaluator.evaluate(node.body, inner);
    session.at = at;
    return value;
  }
  for (const name of hoistedNames(node.body))
    if (inner.declaring(name) !== inner) inner.declare(name, UNDEFINED);
  declareAll(node.body.body, inner);
  const { returned, rest } = evaluator.run(node.body.body, inner);
  return variants(rest === "no" ? returned : [...returned, { value: UNDEFINED, presence: rest }]);
}

const ANY = arrayOf([], UNKNOWN);

function argumentsOf(
  nodes: t.CallExpression["arguments"],
  scope: Scope,
  evaluator: Evaluator,
): readonly Value[] {
  const values: Value[] = [];
  for (const node of nodes) {
    if (node.type === "SpreadElement") {
      const list = listIn(evaluator.evaluate(node.argument, scope)) ?? ANY;
      values.push(...list.items, ...(list.rest === null ? [] : [UNKNOWN]));
      continue;
    }
    const value = evaluator.evaluate(node, scope);
    values.push(value);
    noteHolders(value, [node], scope);
  }
  return values;
}

/** `import("../evaluate/page")` gives the module as an object; of a JSON file all of it is the default. */
export function importExpression(
  node: t.ImportExpression,
  scope: Scope,
  evaluator: Evaluator,
): Value {
  const specifier = stringOf(evaluator.evaluate(node.source, scope));
  const path = specifier === null ? null : evaluator.project.resolve(scope.module.path, specifier);
  const module = path === null ? null : evaluator.project.module(path);
  const names = path !== null && isJson(path) ? ["default"] : [...(module?.exports.keys() ?? [])];
  if (path === null || names.length === 0) return UNKNOWN;
  return objectOf(
    names.map((name) => [name, evaluator.exported(path, name) ?? UNKNOWN]),
    true,
  );
}
