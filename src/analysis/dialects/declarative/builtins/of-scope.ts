import { isSame } from "../compare.ts";
import type { CallValue, Interpreter } from "../interpreter.ts";
import { NULL, UNKNOWN, type Value } from "../values.ts";

/** `value?.let { … }`: what the block gives is there while there is a value. */
function letShown(call: CallValue, block: Value, interpreter: Interpreter): Value {
  const of = call.of ?? UNKNOWN;
  const isNull = isSame(of, NULL, interpreter);
  const presence = isNull === null ? "maybe" : isNull ? "no" : "yes";
  const given = isNull === true ? UNKNOWN : of;
  const value = interpreter.call(block, [{ label: null, value: given, isTrailing: false }], call);
  return { kind: "choice", ways: [{ presence, value }] };
}

const CALLING = new Set(["invoke", "call"]);

function ofPlainBlock(call: CallValue, block: Value, interpreter: Interpreter): Value | null {
  const [about] = call.args;
  if (call.name === "run") return interpreter.call(block, [], call);
  const isAbout = call.name === "with" && about !== undefined;
  return isAbout ? interpreter.call(block, [], { ...call, receiver: about.value }) : null;
}

const WITH_VALUE = new Set(["let", "also", "apply", "run"]);

/** `value.let { … }`, `with(value) { … }`, `run { … }`, and functions that are called by name. */
export function ofScopeFunction(call: CallValue, interpreter: Interpreter): Value | null {
  const { name, of, args } = call;
  if (of !== null && CALLING.has(name)) return interpreter.call(of, args, call);
  const block = args.at(-1)?.value;
  if (block?.kind !== "closure") return null;
  if (of === null) return ofPlainBlock(call, block, interpreter);
  if (!WITH_VALUE.has(name)) return null;
  if (name === "let" && interpreter.walk.actions === null)
    return letShown(call, block, interpreter);
  const receiver = { ...call, receiver: of };
  const withIt = [{ label: null, value: of, isTrailing: false }];
  const isOnIt = name === "run" || name === "apply";
  const given = interpreter.call(block, withIt, isOnIt ? receiver : call);
  return name === "also" || name === "apply" ? of : given;
}
