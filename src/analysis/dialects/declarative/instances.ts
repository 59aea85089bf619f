import { isWithin } from "../../limits.ts";
import type { Scope } from "./values.ts";
import type {
  Argument,
  Code,
  DeclareCode,
  EnumCase,
  TypeCode,
} from "../../source/languages/calls/syntax.ts";
import { bindDeclared, functionValue } from "./blocks.ts";
import type { TypeRecord } from "./declarations.ts";
import type { Interpreter } from "./interpreter.ts";
import { bindArguments } from "./parameters.ts";
import { fileScope, innerScope } from "./scope.ts";
import {
  listValue,
  plainValue,
  textValue,
  UNKNOWN,
  type ArgumentValue,
  type CellValue,
  type InstanceValue,
  type Value,
} from "./values.ts";

/** Makes instances of the types of the repository, and gives the members of types themselves. */
export interface Instances {
  make(type: TypeRecord, args: readonly ArgumentValue[], at: MadeAt): InstanceValue;
  /** A member that belongs to the type: static, of its companion, a case, a type inside of it. */
  ofType(type: TypeRecord, name: string): Value | null;
  /** The type as a value: itself, or the only instance of an `object`. */
  valueOf(type: TypeRecord): Value;
}

export interface MadeAt {
  readonly frame: string;
  readonly path: string;
  readonly line: number;
  readonly enumCase?: InstanceValue["enumCase"];
}

type Writable<Record> = { -readonly [Key in keyof Record]: Record[Key] };

export function createInstances(interpreter: Interpreter): Instances {
  const statics = new Map<TypeRecord, Scope>();
  const singles = new Map<TypeRecord, InstanceValue>();
  const making = new Map<TypeRecord, number>();
  const staticScope = (type: TypeRecord): Scope => {
    const known = statics.get(type);
    if (known !== undefined) return known;
    const around = type.outer === null ? fileScope(type.unit) : staticScope(type.outer);
    const scope = innerScope(around, { frame: `type ${type.code.name}` });
    statics.set(type, scope);
    addStatics(type, { scope, instances, interpreter });
    for (const one of type.code.cases)
      scope.names.set(one.name, { kind: "lazy", make: () => caseOf(type, one) });
    return scope;
  };
  const caseOf = (type: TypeRecord, one: EnumCase): InstanceValue =>
    makeCase(type, one, { scope: staticScope(type), instances, interpreter });
  const instances: Instances = {
    make(type, args, { frame, path, line, enumCase = null }) {
      const scope: Writable<Scope> = innerScope(staticScope(type), { frame });
      const instance: InstanceValue = { kind: "instance", type, enumCase, scope, line, path };
      scope.self = instance;
      // A constructor that makes its own type again, as far as it is understood, does so for ever.
      const around = making.get(type) ?? 0;
      if (!isWithin("sameComponent", around)) return instance;
      making.set(type, around + 1);
      fill(type, args, { scope, seen: new Set(), interpreter });
      making.set(type, around);
      return instance;
    },
    ofType(type, name) {
      if (["entries", "values", "allCases"].includes(name) && type.code.sort === "enum")
        return listValue(type.code.cases.map((one) => caseOf(type, one)));
      const binding = staticScope(type).names.get(name);
      if (binding === undefined) return null;
      if (binding.kind === "cell") return binding.cell;
      return binding.kind === "value" ? binding.value : binding.make();
    },
    valueOf(type) {
      if (type.code.sort !== "object") return { kind: "type", type };
      const { path } = type.unit;
      const at = { frame: `object ${type.code.name}`, path, line: type.code.line };
      const known = singles.get(type) ?? instances.make(type, [], at);
      singles.set(type, known);
      return known;
    },
  };
  return instances;
}

interface OfType {
  readonly scope: Scope;
  readonly instances: Instances;
  readonly interpreter: Interpreter;
}

/** Makes what belongs to a type known in its scope. */
function addStatics(type: TypeRecord, of: OfType): void {
  const extensions = of.interpreter.declarations.extensionsOf(type.code.name);
  for (const { code, unit } of [type, ...extensions])
    for (const member of code.members)
      addStatic(member, { code: type.code, unit, outer: type }, of);
}

function addStatic(
  member: Code,
  around: TypeRecord,
  { scope, instances, interpreter }: OfType,
): void {
  if (member.kind === "type") {
    const record: TypeRecord = { code: member, unit: around.unit, outer: around.outer };
    if (member.sort === "companion")
      for (const inner of member.members) addMember(inner, scope, interpreter);
    else scope.names.set(member.name, { kind: "lazy", make: () => instances.valueOf(record) });
  } else if ((member.kind === "declare" || member.kind === "function") && member.isStatic)
    addMember(member, scope, interpreter);
}

/** One of the cases of an enum, which knows its name, place and raw value. */
function makeCase(
  type: TypeRecord,
  one: EnumCase,
  { scope, instances, interpreter }: OfType,
): InstanceValue {
  const args = one.args.map((arg) => argumentValue(arg, scope, interpreter));
  const frame = `${type.code.name}.${one.name}`;
  const { path } = type.unit;
  const made = instances.make(type, args, { frame, path, line: one.line, enumCase: one });
  const raw = args.find((arg) => arg.label === "rawValue")?.value;
  const { names } = made.scope;
  names.set("name", { kind: "value", value: textValue(one.name) });
  names.set("rawValue", { kind: "value", value: raw ?? textValue(one.name) });
  names.set("ordinal", { kind: "value", value: plainValue(type.code.cases.indexOf(one)) });
  return made;
}

interface Filling {
  readonly scope: Scope;
  /** Types whose members are there already: one of them may be made from itself by mistake. */
  readonly seen: Set<TypeRecord>;
  readonly interpreter: Interpreter;
}

/** Gives an instance its members, those of the types that it is made from first. */
function fill(type: TypeRecord, args: readonly ArgumentValue[], filling: Filling): void {
  const { scope, seen, interpreter } = filling;
  const { code } = type;
  if (seen.has(type)) return;
  seen.add(type);
  bindArguments({ parameters: parametersOf(code, args), args, scope, interpreter });
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
  fill(parent, args, filling);
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
    const own = name.replace(/^_/u, "");
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

/** A variable or function of a type or file; what it is, is only found out when it is asked for. */
function addMember(member: Code, scope: Scope, interpreter: Interpreter): void {
  if (member.kind === "function") {
    scope.names.set(member.name, {
      kind: "value",
      value: functionValue(member, scope, interpreter),
    });
    return;
  }
  if (member.kind !== "declare") return;
  const { getter } = member;
  const [name = "_"] = member.names;
  if (getter !== null) {
    const collects =
      (interpreter.toolkit.collects && /^some\b/u.test(member.type ?? "")) ||
      member.annotations.some((one) => one.endsWith("Builder"));
    const make = (): Value => interpreter.block(getter, innerScope(scope), collects);
    scope.names.set(name, { kind: "lazy", make });
    return;
  }
  const { value } = member;
  // `val viewModel by viewModel()` calls what is called the same and stands elsewhere.
  let isBeingMade = false;
  scope.names.set(name, {
    kind: "lazy",
    isHolder: value?.kind === "call" && !member.isDelegate,
    make: () => {
      if (value === null || isBeingMade) return UNKNOWN;
      const own = innerScope(scope);
      isBeingMade = true;
      try {
        bindDeclared(member, own, interpreter);
      } finally {
        isBeingMade = false;
      }
      const made = own.names.get(name);
      return made?.kind === "value" ? made.value : made?.kind === "cell" ? made.cell : UNKNOWN;
    },
  });
}

export function argumentValue(
  { label, value, isTrailing }: Argument,
  scope: Scope,
  interpreter: Interpreter,
): ArgumentValue {
  return { label, value: interpreter.evaluate(value, scope), isTrailing };
}
