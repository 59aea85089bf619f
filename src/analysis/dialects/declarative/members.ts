import type { Binding, Scope } from "./values.ts";
import type { Code, MemberCode, NameCode } from "../../source/languages/calls/syntax.ts";
import { cellOf } from "./assignments.ts";
import { builtinCall } from "./builtins/builtin-call.ts";
import { functionValue } from "./blocks.ts";
import type { Caller } from "./calls.ts";
import type { CallValue, Interpreter } from "./interpreter.ts";
import { isPrefixed } from "./prefixes.ts";
import { ofNothing, onlyValue } from "./reading.ts";
import { bindingOf, fileScope } from "./scope.ts";
import { UNKNOWN, type NamedValue, type Value } from "./values.ts";

const SELF = new Set(["this", "self"]);

/** What a name stands for. */
export function evaluateName({ name, line }: NameCode, scope: Scope, caller: Caller): Value {
  if (SELF.has(name)) return scope.self ?? UNKNOWN;
  const { interpreter } = caller;
  const bound = bindingOf(scope, name);
  if (bound?.kind === "cell") return interpreter.read(bound.cell);
  if (bound !== null) {
    const value = valueOfBinding(bound);
    return bound.kind === "value" || bound.isHolder === true ? value : interpreter.read(value);
  }
  // `$name` of Swift is the place that remembers it.
  const behind = name.startsWith("$") ? bindingOf(scope, name.slice(1)) : null;
  if (behind !== null) return behind.kind === "cell" ? behind.cell : valueOfBinding(behind);
  return globalValue(name, { scope, caller, line });
}

function valueOfBinding(binding: Exclude<Binding, { readonly kind: "cell" }>): Value {
  return binding.kind === "value" ? binding.value : binding.make();
}

interface Asked {
  readonly scope: Scope;
  readonly caller: Caller;
  readonly line: number;
}

function globalValue(name: string, { scope, caller }: Asked): Value {
  const { interpreter, instances } = caller;
  const { declarations } = interpreter;
  const from = scope.unit.path;
  const declared = declarations.valueNamed(name, from);
  if (declared !== null) {
    const { code, unit } = declared;
    const around: Scope = {
      ...fileScope(unit),
      frame: `file ${unit.path}`,
      depth: scope.depth,
    };
    if (code.getter !== null) return interpreter.block(code.getter, around, false);
    return code.value === null ? UNKNOWN : interpreter.evaluate(code.value, around);
  }
  const type = declarations.typeNamed(name, from);
  if (type !== null) return instances.valueOf(type);
  const holder = declarations.importedFrom(name, from);
  const object = holder === null ? null : declarations.typeNamed(holder, from);
  if (object !== null) return memberOf(instances.valueOf(object), name, { scope, caller });
  const called = declarations.functionNamed(name, from);
  return called === null
    ? { kind: "named", path: name, from }
    : functionValue(called.code, fileScope(called.unit), interpreter);
}

/** A member of a value, or of the type that is wanted. */
export function evaluateMember(code: MemberCode, scope: Scope, caller: Caller): Value {
  const { of, name, isReference, line } = code;
  const { interpreter } = caller;
  if (of === null) {
    if (!isReference) return { kind: "named", path: `.${name}`, from: scope.unit.path };
    const found = interpreter.declarations.functionNamed(name, scope.unit.path);
    if (found !== null) return functionValue(found.code, fileScope(found.unit), interpreter);
    return evaluateName({ kind: "name", name, line }, scope, caller);
  }
  if (isPrefixed(of, scope, interpreter))
    return evaluateName({ kind: "name", name, line }, fileScope(scope.unit), caller);
  // `$model.name` of Swift is the place that remembers the name.
  const cell = isProjected(of) ? cellOf(code, scope, interpreter) : null;
  if (cell !== null) return cell;
  const held = isReference || name !== "value" ? null : heldBy(of, scope, interpreter);
  if (held !== null) return held;
  const value = interpreter.evaluate(of, scope);
  if (!isReference || name === "class") return memberOf(value, name, { scope, caller });
  return referenceTo(code, value, { scope, caller });
}

/** `controller::back` is called later, on what it stands behind. */
function referenceTo(
  { name, line }: MemberCode,
  value: Value,
  { scope, caller: { interpreter } }: Pick<Asked, "scope" | "caller">,
): Value {
  const known = onlyValue(interpreter.read(value));
  const binding = known?.kind === "instance" ? known.scope.names.get(name) : undefined;
  if (binding?.kind === "value" && binding.value.kind === "closure") return binding.value;
  return {
    kind: "native",
    call: (args) =>
      interpreter.toolkit.intercept(
        {
          name,
          of: value,
          args,
          types: [],
          scope,
          path: scope.unit.path,
          line,
        },
        interpreter,
      ) ?? UNKNOWN,
  };
}

/** `viewModel.state.value` is what the state holds, not a member of that; null for no such place. */
function heldBy(of: Code, scope: Scope, interpreter: Interpreter): Value | null {
  const cell = of.kind === "member" || of.kind === "name" ? cellOf(of, scope, interpreter) : null;
  return cell && interpreter.read(cell);
}

/** Whether a path begins with `$`, as in `$model.form.name`. */
function isProjected(code: Code): boolean {
  let at: Code | null = code;
  while (at?.kind === "member") at = at.of;
  return at?.kind === "name" && at.name.startsWith("$");
}

const CELL_MEMBERS = new Set(["value", "wrappedValue", "text"]);

/** A member of what nothing declares: a longer name, or what the platform is known to have there. */
function memberOfName(of: NamedValue, name: string, { toolkit }: Interpreter): Value {
  return toolkit.named?.(of, name) ?? { ...of, path: `${of.path}.${name}` };
}

/** What a member of a value is. */
export function memberOf(
  value: Value,
  name: string,
  { scope, caller }: { readonly scope: Scope; readonly caller: Caller },
): Value {
  const { interpreter, instances } = caller;
  if (value.kind === "cell") {
    const now = interpreter.read(value);
    return CELL_MEMBERS.has(name) ? now : memberOf(now, name, { scope, caller });
  }
  if (value.kind === "choice")
    return {
      kind: "choice",
      ways: value.ways.map((way) => ({
        ...way,
        value: memberOf(way.value, name, { scope, caller }),
      })),
    };
  if (value.kind === "named") return memberOfName(value, name, interpreter);
  if (value.kind === "instance") {
    const binding = value.scope.names.get(name);
    if (binding?.kind === "value") return binding.value;
    if (binding !== undefined)
      return interpreter.read(binding.kind === "cell" ? binding.cell : binding.make());
  }
  if (value.kind === "type") {
    const found = instances.ofType(value.type, name);
    if (found !== null) return found;
  }
  const call: CallValue = {
    name,
    of: value,
    args: [],
    types: [],
    scope,
    path: scope.unit.path,
    line: 0,
  };
  return (
    interpreter.toolkit.call(call, interpreter) ??
    builtinCall(call, interpreter) ??
    ofNothing(value) ?? {
      kind: "made",
      name,
      of: value,
      args: [],
      types: [],
      path: call.path,
      line: 0,
    }
  );
}
