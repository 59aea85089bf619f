import type { Code, DeclareCode, TypeCode } from "../../source/languages/calls/syntax.ts";
import { addMember } from "./add-member.ts";
import { argumentValue } from "./argument-value.ts";
import type { TypeRecord } from "./declarations.ts";
import type { Interpreter } from "./interpreter.ts";
import { bindArguments } from "./parameters.ts";
import { innerScope } from "./scope.ts";
import { UNKNOWN, type ArgumentValue, type CellValue, type Scope, type Value } from "./values.ts";

interface Filling {
  readonly scope: Scope;
  /** Types whose members are there already: one of them may be made from itself by mistake. */
  readonly seen: Set<TypeRecord>;
  readonly interpreter: Interpreter;
}

/** Gives an instance its members, those of the types that it is made from first. */
export function fillInstance(
  type: TypeRecord,
  args: readonly ArgumentValue[],
  filling: Filling,
): void {
  const { scope, seen, interpreter } = filling;
  const { code } = type;
  if (seen.has(type)) return;
  seen.add(type);
  bindArguments({ parameters: parametersOf(code, args), args, scope, interpreter });
  injectMissing(type, args, filling);
  const given = new Map(scope.names);
  fillFromBase(type, given, filling);
  const extensions = interpreter.declarations.extensionsOf(code.name);
  const members = [code, ...extensions.map((extension) => extension.code)].flatMap(
    (one) => one.members,
  );
  for (const member of members) {
    if (member.kind === "declare") addField(member, given, filling);
    else if (member.kind === "function") addMember(member, scope, interpreter);
  }
  const init = code.members.find((member) => member.kind === "function" && member.name === "init");
  if (init?.kind !== "function") return;
  assignInInit(init.body, filling);
  if (interpreter.toolkit.runsConstructors === true && interpreter.walk.actions !== null) {
    interpreter.block(init.body, innerScope(scope), false);
    interpreter.walk.isLeaving = false;
  }
}

/** What nobody hands to a constructor of an application that is wired by a framework. */
function injectMissing(
  { code: { parameters }, unit }: TypeRecord,
  args: readonly ArgumentValue[],
  { scope, interpreter }: Filling,
): void {
  const { toolkit } = interpreter;
  if (args.length > 0 || toolkit.injected === undefined) return;
  for (const { name, type, value } of parameters) {
    if (value !== null || type === null) continue;
    const make = (): Value => toolkit.injected?.(type, unit.path, interpreter) ?? UNKNOWN;
    scope.names.set(name, { kind: "lazy", make });
  }
}

/** The members of the type that it is made from; what was handed in stays as it is. */
function fillFromBase({ code, unit }: TypeRecord, given: Scope["names"], filling: Filling): void {
  const { scope, interpreter } = filling;
  const [base] = code.bases;
  const name = base?.slice(base.lastIndexOf(".") + 1);
  const parent = name === undefined ? null : interpreter.declarations.typeNamed(name, unit.path);
  if (parent === null) {
    const inherited = interpreter.toolkit.inherited?.(name ?? "", scope) ?? [];
    for (const [known, binding] of inherited)
      if (!scope.names.has(known)) scope.names.set(known, binding);
    return;
  }
  const args = code.baseArgs.map((arg) => argumentValue(arg, scope, interpreter));
  fillInstance(parent, args, filling);
  for (const [known, binding] of given) scope.names.set(known, binding);
}

/** What an instance is made with: of the type, of its constructor, else its fields that have no value. */
function parametersOf(code: TypeCode, args: readonly ArgumentValue[]): TypeCode["parameters"] {
  if (code.parameters.length > 0) return code.parameters;
  const init = code.members.find(
    (member) => member.kind === "function" && member.name.startsWith("init"),
  );
  if (init?.kind === "function") return init.parameters;
  if (code.sort !== "struct") return [];
  const labels = new Set(args.map(({ label }) => label));
  return code.members.flatMap((member) => {
    if (member.kind !== "declare" || member.getter !== null || member.isStatic) return [];
    const [name = "_"] = member.names;
    if (!labels.has(name) && !isHandedIn(member)) return [];
    return [{ name, label: name, value: null, type: member.type }];
  });
}

/** Wrappers of fields that whoever makes an instance hands in. */
const HANDED = new Set(["Binding", "Bindable", "ObservedObject", "ViewBuilder"]);

/** Whether a field has to be handed in: it has no value, and is not found by itself. */
function isHandedIn({ value, annotations }: DeclareCode): boolean {
  return value === null && annotations.every((name) => HANDED.has(name));
}

function addField(member: DeclareCode, given: Scope["names"], filling: Filling): void {
  const { scope, interpreter } = filling;
  const [name = "_"] = member.names;
  if (given.has(name)) addGiven(member, filling);
  else if (!member.isStatic) {
    const key = `${scope.frame}.${name}`;
    const declaration = { code: member, scope, key, isField: true };
    const state = interpreter.toolkit.state(declaration, interpreter);
    if (state?.kind === "cell") scope.names.set(name, { kind: "cell", cell: state });
    else if (state !== null) scope.names.set(name, { kind: "value", value: state });
    else addMember(member, scope, interpreter);
  }
}

/** A field that was handed in: what is shared with whoever handed it stays shared. */
function addGiven(member: DeclareCode, { scope, interpreter }: Filling): void {
  const [name = "_"] = member.names;
  const binding = scope.names.get(name);
  if (binding?.kind !== "value") return;
  if (binding.value.kind === "cell") scope.names.set(name, { kind: "cell", cell: binding.value });
  else {
    const key = `${scope.frame}.${name}`;
    const code = { ...member, value: null };
    const state = interpreter.toolkit.state({ code, scope, key, isField: true }, interpreter);
    if (state?.kind === "cell")
      scope.names.set(name, { kind: "cell", cell: { ...state, initial: binding.value } });
  }
}

/** `self.name = value` of a constructor. */
function assignInInit(body: readonly Code[], { scope, interpreter }: Filling): void {
  for (const code of body) {
    if (code.kind !== "assign" || (code.target.kind !== "name" && code.target.kind !== "member"))
      continue;
    const { name } = code.target;
    // `_name = State(…)` of Swift is behind `name`; a name of Dart may begin so.
    const own = scope.names.has(name) ? name : name.replace(/^_/u, "");
    const known = scope.names.get(own);
    const made = interpreter.evaluate(code.value, scope);
    if (known?.kind === "cell")
      scope.names.set(own, { kind: "cell", cell: madeCell(known.cell, made) });
    else scope.names.set(name, { kind: "value", value: made });
  }
}

/** `_name = State(initialValue: value)`, or a cell that was handed in. */
function madeCell(cell: CellValue, made: Value): CellValue {
  if (made.kind === "cell") return made;
  const initial = made.kind === "made" ? made.args[0]?.value : made;
  return initial === undefined ? cell : { ...cell, initial };
}
