import type { Binding, Scope } from "./values.ts";
import { isWithin } from "../../limits.ts";
import type { CallCode, Code } from "../../source/languages/calls/syntax.ts";
import { functionValue } from "./blocks.ts";
import { builtinCall } from "./builtins/builtin-call.ts";
import { cellOf } from "./assignments.ts";
import type { FunctionRecord, TypeRecord } from "./declarations.ts";
import { argumentValue } from "./argument-value.ts";
import type { Instances } from "./instances.ts";
import type { CallValue, Interpreter } from "./interpreter.ts";
import { bindArguments } from "./parameters.ts";
import { fittingOf } from "./overloads.ts";
import { isPrefixed } from "./prefixes.ts";
import { ofNothing, onlyValue } from "./reading.ts";
import { bindingOf, fileScope, innerScope } from "./scope.ts";
import { UNKNOWN, type ArgumentValue, type ClosureValue, type Value } from "./values.ts";

export interface Caller {
  readonly interpreter: Interpreter;
  readonly instances: Instances;
}

const ids = new WeakMap<CallCode, number>();
let lastId = 0;

/** A number of its own for each call that is written. */
function idOf(code: CallCode): number {
  const known = ids.get(code);
  if (known !== undefined) return known;
  lastId += 1;
  ids.set(code, lastId);
  return lastId;
}

/** What a call gives. */
export function evaluateCall(code: CallCode, scope: Scope, caller: Caller): Value {
  const { interpreter } = caller;
  const { callee, types, line } = code;
  const isPlain =
    callee.kind === "member" && callee.of !== null && isPrefixed(callee.of, scope, interpreter);
  const of =
    callee.kind === "member" && callee.of !== null && !isPlain
      ? receiverOf(callee.of, scope, interpreter)
      : null;
  const args = code.args.map((arg) => argumentValue(arg, scope, interpreter));
  const frame = `${scope.frame}/${idOf(code)}`;
  const at = {
    scope: innerScope(scope, { frame }),
    path: scope.unit.path,
    line,
    types,
    args,
  };
  if (callee.kind === "name") {
    const name = interpreter.declarations.nameBehind(callee.name, at.path) ?? callee.name;
    return callNamed({ ...at, name, of: null }, caller);
  }
  if (callee.kind === "member") {
    const name = callee.of === null && !callee.isReference ? `.${callee.name}` : callee.name;
    return callNamed({ ...at, name, of }, caller);
  }
  return callValue(interpreter.evaluate(callee, scope), args, {
    at: { ...at, name: "", of: null },
    caller,
  });
}

/** What a method is called on: the cell itself where it is one, so that it can be written. */
function receiverOf(code: Code, scope: Scope, interpreter: Interpreter): Value {
  const value = cellOf(code, scope, interpreter) ?? interpreter.evaluate(code, scope);
  return value.kind === "choice" ? (onlyValue(value) ?? value) : value;
}

function callNamed(call: CallValue, caller: Caller): Value {
  const { interpreter } = caller;
  const { walk, toolkit } = interpreter;
  walk.calls += 1;
  if (!isWithin("nativeCalls", walk.calls)) return UNKNOWN;
  const intercepted = toolkit.intercept(call, interpreter);
  if (intercepted !== null) return intercepted;
  const own = call.of === null ? callOwn(call, caller) : callMember(call, call.of, caller);
  return (
    own ??
    toolkit.call(call, interpreter) ??
    builtinCall(call, interpreter) ??
    ofNothing(call.of) ??
    made({ ...call, of: call.of ?? extendedBy(call) })
  );
}

/** What a function extends is what a call without a receiver is a member of: `padding()` in it. */
function extendedBy({ name, scope }: CallValue): Value | null {
  return scope.isExtension === true && /^[a-z]/u.test(name) ? scope.self : null;
}

function made({ name, of, args, types, path, line }: CallValue): Value {
  return { kind: "made", name, of, args, types, path, line };
}

const NO_FUNCTIONS: ReadonlySet<Value["kind"]> = new Set(["list", "text", "plain"]);

/** A function or type of the repository, called by its plain name. */
function callOwn(call: CallValue, caller: Caller): Value | null {
  const { name, scope, path, line, args } = call;
  const { declarations } = caller.interpreter;
  const bound = bindingOf(scope, name);
  const value = bound === null ? null : valueOfBinding(bound, caller.interpreter);
  // `items(all) { … }` beside a variable `items` is a function still.
  if (value !== null && !NO_FUNCTIONS.has(value.kind)) {
    return value.kind === "type"
      ? caller.instances.make(value.type, args, {
          frame: scope.frame,
          path,
          line,
        })
      : callValue(value, args, { at: call, caller });
  }
  const found = declarations.functionNamed(name, path, args);
  if (found !== null) return callFunction(found, call, { caller, self: null });
  const type = declarations.typeNamed(name, path);
  if (type !== null && type.code.sort !== "protocol")
    return caller.instances.make(type, args, {
      frame: scope.frame,
      path,
      line,
    });
  const extension = declarations.extensionNamed(name, path, args);
  return extension === null ? null : callFunction(extension, call, { caller, self: scope.self });
}

function valueOfBinding(binding: Binding, interpreter: Interpreter): Value {
  if (binding.kind === "cell") return interpreter.read(binding.cell);
  return binding.kind === "value" ? binding.value : binding.make();
}

/** A method of a value that the repository declares. */
function callMember(call: CallValue, of: Value, caller: Caller): Value | null {
  const { interpreter } = caller;
  const { name, path, args, scope } = call;
  const receiver = onlyValue(interpreter.read(of)) ?? of;
  if (receiver.kind === "instance") {
    const binding = receiver.scope.names.get(name);
    if (binding !== undefined)
      return callValue(valueOfBinding(binding, interpreter), args, {
        at: call,
        caller,
      });
  }
  const ofType = receiver.kind === "type" ? callOfType(call, receiver.type, caller) : null;
  if (ofType !== null) return ofType;
  // A block that was handed over is called on what it is about: `scope.content()`.
  const bound = bindingOf(scope, name);
  const block = bound?.kind === "value" ? onlyValue(bound.value) : null;
  if (block?.kind === "closure" && receiver.kind === "instance")
    return callValue(block, args, { at: { ...call, receiver }, caller });
  const extension = interpreter.declarations.extensionNamed(name, path, args);
  return extension === null ? null : callFunction(extension, call, { caller, self: of });
}

/** A static function, a type inside of a type, or a constructor with a name. */
function callOfType(call: CallValue, type: TypeRecord, caller: Caller): Value | null {
  const { name, path, line, args, scope } = call;
  const at = { frame: scope.frame, path, line };
  const found = caller.instances.ofType(type, name);
  if (found?.kind === "type") return caller.instances.make(found.type, args, at);
  // `Route.help(topic: "Delivery")`: a case with what it carries.
  if (found?.kind === "instance" && found.enumCase !== null) return { ...found, carried: args };
  if (found !== null) return callValue(found, args, { at: call, caller });
  const isConstructor = type.code.members.some(
    (member) => member.kind === "function" && member.name === `init.${name}`,
  );
  return isConstructor ? caller.instances.make(type, args, at) : null;
}

interface Called {
  readonly caller: Caller;
  /** What `this` or `self` is in it. */
  readonly self: Value | null;
}

function callFunction(
  { code, unit }: FunctionRecord,
  at: CallValue,
  { caller, self }: Called,
): Value {
  const scope = innerScope(fileScope(unit), { self, isExtension: self !== null });
  const closure = functionValue(code, scope, caller.interpreter);
  const known = self === null ? null : onlyValue(self);
  // What a function extends is what its names mean: `fun Cart.total() = items.size`.
  const call = known?.kind === "instance" ? { ...at, receiver: known } : at;
  return callValue(closure, at.args, { at: call, caller });
}

/** Calls a value; what is no function gives what nobody knows. */
export function callValue(
  callee: Value,
  args: readonly ArgumentValue[],
  { at, caller }: { readonly at: CallValue; readonly caller: Caller },
): Value {
  const { interpreter } = caller;
  const value = onlyValue(interpreter.read(callee)) ?? UNKNOWN;
  if (value.kind === "native") return value.call(args);
  if (value.kind === "type")
    return caller.instances.make(value.type, args, {
      frame: at.scope.frame,
      path: at.path,
      line: at.line,
    });
  const invoked = value.kind === "instance" ? value.scope.names.get("invoke") : undefined;
  // `operator fun invoke()` of Kotlin: an instance is called as a function is.
  if (invoked?.kind === "value" && invoked.value.kind === "closure")
    return callClosure(invoked.value, args, { at, interpreter });
  if (value.kind !== "closure") return value.kind === "unknown" ? made({ ...at, args }) : UNKNOWN;
  return callClosure(value, args, { at, interpreter });
}

function callClosure(
  called: ClosureValue,
  args: readonly ArgumentValue[],
  { at, interpreter }: { readonly at: CallValue; readonly interpreter: Interpreter },
): Value {
  const { walk } = interpreter;
  const closure = fittingOf(called, args);
  const depth = at.scope.depth + 1;
  const around = walk.running.filter((body) => body === closure.body).length;
  if (!isWithin("componentDepth", depth) || !isWithin("sameComponent", around)) return UNKNOWN;
  const isPassing = walk.actions !== null;
  const scope = innerScope(withReceiver(closure.scope, at.receiver), {
    frame: at.scope.frame,
    depth,
    isPassing,
  });
  const { parameters, body, isExpression } = closure;
  bindArguments({ parameters, args, scope, interpreter });
  if (parameters.length === 0) bindImplicit(args, scope);
  walk.running.push(body);
  const value = interpreter.block(body, scope, closure.collects && !isExpression);
  walk.running.pop();
  walk.isLeaving = false;
  return value;
}

/** A scope in which the members of an instance are known: that of `with(instance) { … }`. */
function withReceiver(scope: Scope, receiver: Value | undefined): Scope {
  const known = receiver === undefined ? null : onlyValue(receiver);
  if (known?.kind === "made") return innerScope(scope, { self: known });
  if (known?.kind !== "instance") return scope;
  return { ...innerScope(scope, { self: known }), names: known.scope.names };
}

/** `it` of Kotlin, `$0` of Swift. */
function bindImplicit(args: readonly ArgumentValue[], scope: Scope): void {
  for (const [index, { value }] of args.entries()) {
    scope.names.set(`$${index}`, { kind: "value", value });
    if (index === 0) scope.names.set("it", { kind: "value", value });
  }
}
