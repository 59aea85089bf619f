import type { Scope } from "./values.ts";
import type { GapLog } from "../../gaps.ts";
import { isWithin } from "../../limits.ts";
import { evaluateAssign } from "./assignments.ts";
import { evaluateBlock, evaluateChoice, evaluateLoop } from "./blocks.ts";
import { callValue, evaluateCall, type Caller } from "./calls.ts";
import type { Declarations } from "./declarations.ts";
import { createInstances, type Instances } from "./instances.ts";
import type { Interpreter, Toolkit, Walk } from "./interpreter.ts";
import { evaluateMember, evaluateName, memberOf } from "./members.ts";
import { evaluateOperation } from "./operations.ts";
import { contentOf, joinContents, onlyValue } from "./reading.ts";
import { textContent } from "../../ui/content.ts";
import {
  SPREAD,
  type Code,
  type LambdaCode,
  type ListCode,
  type TextCode,
} from "../../source/languages/calls/syntax.ts";
import { NOTHING, plainValue, UNKNOWN, type ListValue, type Value } from "./values.ts";

/** An interpreter and what makes its instances. */
export interface Machine extends Interpreter {
  readonly instances: Instances;
}

export interface MachineOptions {
  readonly declarations: Declarations;
  readonly toolkit: Toolkit;
  readonly gaps: GapLog;
}

export function emptyWalk(): Walk {
  return {
    memory: new Map(),
    actions: null,
    consulted: new Set(),
    typed: new Map(),
    calls: 0,
    bodies: 0,
    running: [],
    isLeaving: false,
  };
}

/** An interpreter over what a repository declares, which knows one toolkit. */
export function createInterpreter({ declarations, toolkit, gaps }: MachineOptions): Machine {
  const interpreter: Interpreter = {
    declarations,
    toolkit,
    gaps,
    walk: emptyWalk(),
    evaluate: (code, scope) => evaluate(code, scope, caller),
    block(body, scope, collects) {
      interpreter.walk.bodies += 1;
      return isWithin("bodies", interpreter.walk.bodies)
        ? evaluateBlock(body, { scope, collects, interpreter })
        : UNKNOWN;
    },
    call: (callee, args, at) => callValue(callee, args, { at, caller }),
    member: (of, name, scope) => memberOf(of, name, { scope, caller }),
    read(value) {
      if (value.kind !== "cell") return value;
      return interpreter.walk.memory.get(value.key) ?? value.initial;
    },
  };
  const instances = createInstances(interpreter);
  const caller: Caller = { interpreter, instances };
  return Object.assign(interpreter, { instances });
}

function evaluate(code: Code, scope: Scope, caller: Caller): Value {
  const { interpreter } = caller;
  switch (code.kind) {
    case "text":
      return evaluateText(code, scope, interpreter);
    case "literal":
      return plainValue(code.value);
    case "name":
      return evaluateName(code, scope, caller);
    case "member":
      return evaluateMember(code, scope, caller);
    case "call":
      return evaluateCall(code, scope, caller);
    case "lambda":
      return closureOf(code, scope, interpreter);
    case "list":
      return listOf(code, scope, interpreter);
    case "choice":
      return evaluateChoice(code, { scope, collects: false, interpreter });
    case "loop":
      return evaluateLoop(code, { scope, collects: true, interpreter });
    case "assign":
      return evaluateAssign(code, scope, interpreter);
    case "operation":
      return evaluateOperation(code, scope, interpreter);
    case "leave":
      return interpreter.block([code], scope, false);
    default:
      return NOTHING;
  }
}

function closureOf(code: LambdaCode, scope: Scope, { toolkit }: Interpreter): Value {
  const { parameters, body, isExpression, line } = code;
  const collects = toolkit.collects && !isExpression;
  return { kind: "closure", parameters, body, isExpression, collects, scope, line };
}

function listOf({ items, keys }: ListCode, scope: Scope, interpreter: Interpreter): Value {
  const parts = items.map((item, index) => {
    const key = keys[index] ?? null;
    const value = interpreter.evaluate(item, scope);
    if (item.kind === "operation" && item.operator === SPREAD) return spread(value, interpreter);
    return { items: [value], keys: [key === null ? null : interpreter.evaluate(key, scope)] };
  });
  return {
    kind: "list",
    items: parts.flatMap((part) => part.items),
    keys: parts.flatMap((part) => part.keys),
    isOpen: false,
  };
}

/** The items of another list; what is not known may be any number of them. */
function spread(value: Value, interpreter: Interpreter): Pick<ListValue, "items" | "keys"> {
  const now = onlyValue(interpreter.read(value));
  if (now?.kind === "list" && !now.isOpen) return now;
  return { items: [{ kind: "fragment", values: [value], isRepeated: true }], keys: [null] };
}

function evaluateText({ parts }: TextCode, scope: Scope, interpreter: Interpreter): Value {
  const contents = parts.map((part) => {
    if (typeof part === "string") return textContent(part);
    return contentOf(interpreter.evaluate(part, scope), interpreter) ?? textContent("null");
  });
  return contents.length === 0
    ? { kind: "text", content: textContent("") }
    : { kind: "text", content: joinContents(contents) };
}
