import { isWithin } from "../../limits.ts";
import type { Code, EnumCase } from "../../source/languages/calls/syntax.ts";
import { addMember } from "./add-member.ts";
import { argumentValue } from "./argument-value.ts";
import type { TypeRecord } from "./declarations.ts";
import { fillInstance } from "./fill-instance.ts";
import type { Interpreter } from "./interpreter.ts";
import { fileScope, innerScope } from "./scope.ts";
import {
  listValue,
  plainValue,
  textValue,
  type ArgumentValue,
  type InstanceValue,
  type Scope,
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
      fillInstance(type, args, { scope, seen: new Set(), interpreter });
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
