import type { Scope } from "./values.ts";
import type { Presence } from "../../partial.ts";
import type {
  ChoiceCode,
  Code,
  DeclareCode,
  LoopCode,
  Way,
} from "../../source/languages/calls/syntax.ts";
import { isOfType, isSame } from "./compare.ts";
import type { Interpreter } from "./interpreter.ts";
import { typedCode } from "./parameters.ts";
import { onlyValue, truthOf } from "./reading.ts";
import { innerScope } from "./scope.ts";
import {
  fragmentValue,
  NOTHING,
  UNKNOWN,
  type ArgumentValue,
  type ChoiceValue,
  type ClosureValue,
  type Value,
} from "./values.ts";

/** How a body is gone through. */
interface Going {
  readonly scope: Scope;
  readonly collects: boolean;
  readonly interpreter: Interpreter;
}

/** What a body gives: all its values in order where it collects, else its result. */
export function evaluateBlock(body: readonly Code[], going: Going): Value {
  const { scope, interpreter } = going;
  for (const code of body)
    if (code.kind === "function")
      scope.names.set(code.name, { kind: "value", value: functionValue(code, scope, interpreter) });
  return evaluateFrom(body, going);
}

function evaluateFrom(body: readonly Code[], going: Going): Value {
  const { scope, collects, interpreter } = going;
  const { walk } = interpreter;
  const values: Value[] = [];
  for (const [index, code] of body.entries()) {
    if (code.kind === "declare") bindDeclared(code, scope, interpreter);
    else if (code.kind === "leave") {
      const value = code.value === null ? NOTHING : interpreter.evaluate(code.value, scope);
      walk.isLeaving = walk.actions !== null;
      return collects ? fragmentValue([...values, value]) : value;
    } else if (code.kind === "choice" && walk.actions === null && isLeft(code)) {
      const rest = body.slice(index + 1);
      return fragmentOf([...values, choiceWithRest(code, rest, going)], collects);
    } else if (code.kind !== "function" && code.kind !== "type") values.push(valueOf(code, going));
    if (walk.isLeaving) break;
  }
  return fragmentOf(values, collects);
}

function fragmentOf(values: readonly Value[], collects: boolean): Value {
  return collects ? fragmentValue(values) : (values.at(-1) ?? NOTHING);
}

function valueOf(code: Code, going: Going): Value {
  if (code.kind === "choice") return evaluateChoice(code, going);
  if (code.kind === "loop") return evaluateLoop(code, going);
  return going.interpreter.evaluate(code, going.scope);
}

export function functionValue(
  { parameters, body, isExpression, type, line, annotations }: Extract<Code, { kind: "function" }>,
  scope: Scope,
  { toolkit }: Interpreter,
): ClosureValue {
  const isBuilder =
    type === null ||
    /^(?:Unit|some\b)/u.test(type) ||
    annotations.some((name) => name.endsWith("Builder"));
  const collects = toolkit.collects && !isExpression && isBuilder;
  return { kind: "closure", parameters, body, isExpression, collects, scope, line };
}

/** Makes a variable known. */
export function bindDeclared(code: DeclareCode, scope: Scope, interpreter: Interpreter): void {
  const [name = "_", second] = code.names;
  if (code.getter !== null) {
    const { getter } = code;
    const make = (): Value => interpreter.block(getter, innerScope(scope), false);
    scope.names.set(name, { kind: "lazy", make });
    return;
  }
  const value =
    code.value === null
      ? UNKNOWN
      : interpreter.evaluate(typedCode(code.value, code.type, interpreter), scope);
  if (value.kind === "cell" && second !== undefined) {
    scope.names.set(name, { kind: "cell", cell: value });
    return;
  }
  if (code.isDelegate && value.kind === "cell")
    scope.names.set(name, { kind: "cell", cell: value });
  else if (second === undefined) scope.names.set(name, { kind: "value", value });
  else for (const [index, part] of code.names.entries()) bindPart(part, value, { index, scope });
}

function bindPart(
  name: string,
  value: Value,
  { index, scope }: { readonly index: number; readonly scope: Scope },
): void {
  const part = value.kind === "list" ? (value.items[index] ?? UNKNOWN) : UNKNOWN;
  scope.names.set(name, { kind: "value", value: part });
}

interface TakenWay {
  readonly presence: Presence;
  readonly way: Way;
  /** What is compared; null where nothing is. */
  readonly compared: Value | null;
}

const ELSE: Way = { tests: [], binds: [], body: [] };

/** Each way of a choice and whether it is gone; the one that does nothing included. */
function waysOf({ subject, ways }: ChoiceCode, { scope, interpreter }: Going): readonly TakenWay[] {
  const compared = subject === null ? null : interpreter.evaluate(subject, scope);
  const taken: TakenWay[] = [];
  let left: Presence = "yes";
  for (const way of ways) {
    const truth = way.tests.length === 0 ? true : truthOfWay(way, compared, { scope, interpreter });
    const presence: Presence =
      left === "no" || truth === false ? "no" : truth === true ? left : "maybe";
    taken.push({ presence, way, compared });
    if (truth === true) left = "no";
    else if (truth === null && left === "yes") left = "maybe";
  }
  if (ways.at(-1)?.tests.length !== 0) taken.push({ presence: left, way: ELSE, compared });
  return taken;
}

interface Place {
  readonly scope: Scope;
  readonly interpreter: Interpreter;
}

function truthOfWay({ tests, binds }: Way, compared: Value | null, around: Place): boolean | null {
  const { interpreter } = around;
  const scope = binds.length === 0 ? around.scope : innerScope(around.scope);
  // `if let name = field.text, !name.isEmpty`: the name is known in what stands behind it.
  for (const bind of binds) bindDeclared(bind, scope, interpreter);
  const place: Place = { scope, interpreter };
  const answers = tests.map((test) =>
    compared === null
      ? truthOf(place.interpreter.evaluate(test, place.scope), place.interpreter)
      : isTestTrue(test, compared, place),
  );
  if (answers.includes(true)) return true;
  return answers.every((answer) => answer === false) ? false : null;
}

/** Whether what is compared fits a pattern of a way. */
function isTestTrue(test: Code, compared: Value, { scope, interpreter }: Place): boolean | null {
  if (test.kind === "operation" && test.operator === "is") {
    const [type] = test.operands;
    return type?.kind === "name" ? isOfType(compared, type.name, interpreter) : null;
  }
  if (test.kind === "operation" && (test.operator === "in" || test.operands.length === 0))
    return null;
  if (test.kind === "call") return isCaseOf(test.callee, compared, interpreter);
  return isSame(compared, interpreter.evaluate(test, scope), interpreter);
}

/** A pattern with parts, `.failed(let error)` or `Failed()`: known by its name alone. */
function isCaseOf(callee: Code, compared: Value, interpreter: Interpreter): boolean | null {
  if (callee.kind === "name") return isOfType(compared, callee.name, interpreter);
  if (callee.kind !== "member") return null;
  return isSame(compared, { kind: "named", path: `.${callee.name}`, from: "" }, interpreter);
}

/** What a choice gives: while an action is followed, what is done on the way that is gone. */
export function evaluateChoice(code: ChoiceCode, going: Going): Value {
  const { scope, collects, interpreter } = going;
  const ways = waysOf(code, going);
  const { actions } = interpreter.walk;
  if (actions !== null) {
    // Where none of the ways before is gone, what is left is.
    const gone = ways.find(
      ({ presence, way }) =>
        presence === "yes" ||
        (presence === "maybe" && (way.tests.length === 0 || actions.decide())),
    );
    return gone === undefined ? NOTHING : blockOfWay(gone, going);
  }
  const values: ChoiceValue["ways"] = ways.map((taken) => ({
    presence: taken.presence,
    value: taken.way === ELSE ? NOTHING : blockOfWay(taken, { scope, collects, interpreter }),
  }));
  return {
    kind: "choice",
    ways: collects ? values : values.filter(({ value }) => value !== NOTHING),
  };
}

/** What a case of an enum was made with. */
function carriedBy(value: Value): readonly ArgumentValue[] {
  const known = onlyValue(value);
  if (known?.kind === "instance") return known.carried ?? [];
  return known?.kind === "made" && known.name.startsWith(".") ? known.args : [];
}

function blockOfWay(
  { way: { binds, parts = [], body }, compared }: TakenWay,
  { scope, collects, interpreter }: Going,
): Value {
  const inner = innerScope(scope);
  for (const bind of binds) bindDeclared(bind, inner, interpreter);
  const carried = compared === null ? [] : carriedBy(interpreter.read(compared));
  for (const { name, place } of parts)
    inner.names.set(name, { kind: "value", value: carried[place]?.value ?? UNKNOWN });
  return evaluateBlock(body, { scope: inner, collects, interpreter });
}

/** Whether one of the ways leaves the function. */
function isLeft({ ways }: ChoiceCode): boolean {
  return ways.some(({ body }) => leaves(body));
}

function leaves(body: readonly Code[]): boolean {
  const last = body.at(-1);
  if (last?.kind === "leave") return true;
  return (
    last?.kind === "choice" && last.ways.length > 1 && last.ways.every((way) => leaves(way.body))
  );
}

/** Ways that leave, and beside them all that comes after for those that do not. */
function choiceWithRest(code: ChoiceCode, rest: readonly Code[], going: Going): Value {
  const { scope, collects, interpreter } = going;
  const ways = waysOf(code, going);
  const leaving = ways.filter(({ way }) => leaves(way.body));
  const staying = ways.filter(({ way }) => !leaves(way.body));
  const presence = staying.reduce<Presence>(
    (all, way) =>
      all === "yes" || way.presence === "yes" ? "yes" : way.presence === "maybe" ? "maybe" : all,
    "no",
  );
  for (const { way } of staying)
    for (const bind of way.binds) bindDeclared(bind, scope, interpreter);
  const before = staying.map((way) => ({
    presence: way.presence,
    value: blockOfWay(way, going),
  }));
  const after = evaluateFrom(rest, going);
  const stayed = collects ? fragmentValue([{ kind: "choice", ways: before }, after]) : after;
  return {
    kind: "choice",
    ways: [
      ...leaving.map((way) => ({ presence: way.presence, value: blockOfWay(way, going) })),
      { presence, value: stayed },
    ],
  };
}

/** What a loop gives: for each item that is known, else once, for any of them. */
export function evaluateLoop({ over, names, body }: LoopCode, going: Going): Value {
  const { scope, interpreter } = going;
  const list =
    over === null ? null : onlyValue(interpreter.read(interpreter.evaluate(over, scope)));
  const isKnown = list?.kind === "list" && !list.isOpen;
  const items = isKnown
    ? list.items
    : [list?.kind === "list" ? (list.items[0] ?? UNKNOWN) : UNKNOWN];
  const values = items.map((item, index) => {
    const inner = innerScope(scope, { frame: `${scope.frame}#${index}` });
    const [name, ...others] = names;
    if (others.length > 0)
      for (const [at, part] of names.entries()) bindPart(part, item, { index: at, scope: inner });
    else if (name !== undefined) inner.names.set(name, { kind: "value", value: item });
    return evaluateBlock(body, { ...going, scope: inner });
  });
  return { kind: "fragment", values, isRepeated: !isKnown };
}
