import type * as t from "@babel/types";
import { exists } from "../source/languages/exists.ts";
import { beginError, isError, isErrorClass } from "./errors-of-language.ts";
import { keyIn } from "./property-key.ts";
import { isMadeBy } from "./prototypes.ts";
import type { Evaluator } from "./evaluator.ts";
import {
  GETTER,
  literal,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type NativeValue,
  type ObjectValue,
  type Scope,
  type Value,
} from "./value.ts";

type ClassNode = t.ClassDeclaration | t.ClassExpression;

interface ClassParts {
  readonly node: ClassNode;
  readonly scope: Scope;
  readonly evaluator: Evaluator;
  /** What it extends, where that is a class of the source. */
  readonly base: NativeValue | null;
  /** Whether it extends an error of the language. */
  readonly isOfError: boolean;
}

/** A class: `new` makes objects of it. What extends something of a package is what that makes of it. */
export function classValue(node: ClassNode, scope: Scope, evaluator: Evaluator): Value {
  const above = exists(node.superClass) ? evaluator.evaluate(node.superClass, scope) : null;
  const base = above?.kind === "native" && above.construct !== undefined ? above : null;
  const parts: ClassParts = { node, scope, evaluator, base, isOfError: isErrorClass(above) };
  const statics = objectOf([...(base?.statics?.properties ?? [])]);
  const made: NativeValue = {
    ...native(node.id?.name ?? "class", () => UNDEFINED),
    statics,
    construct: (instance, args) => construct(parts, instance, args),
    source: { node, scope },
  };
  const extended =
    above?.kind === "external" ? evaluator.host.extend?.(above, made, evaluator) : null;
  const whole = extended ?? inherited(base, made, evaluator) ?? made;
  addStatics(parts, statics.properties, whole);
  return whole;
}

/** What a package makes of a class counts for the classes that extend it. */
function inherited(
  base: NativeValue | null,
  made: NativeValue,
  evaluator: Evaluator,
): Value | null {
  const of = base?.extends;
  return of === undefined ? null : (evaluator.host.extend?.(of, made, evaluator) ?? null);
}

/** A new object of a class. */
export function instanceOf(
  made: NativeValue,
  args: readonly Value[],
  evaluator: Evaluator,
): ObjectValue {
  const instance = objectOf([]);
  evaluator.walk.made(instance);
  made.construct?.(instance, args);
  return instance;
}

/** The classes that an object was made by. */
const classesOf = new WeakMap<ObjectValue["properties"], Set<t.Class>>();

/** `value instanceof type` */
export function isInstance(value: Value, type: Value, evaluator: Evaluator): Value {
  if (value.kind === "literal") return literal(false);
  if (type.kind === "external") return isOfLanguage(value, type.name);
  if (type.kind === "function" && value.kind === "object" && !value.open)
    return isMadeBy(value, type, evaluator);
  const node = type.kind === "native" ? type.source?.node : undefined;
  if (value.kind !== "object" || node === undefined) return UNKNOWN;
  const isMade = classesOf.get(value.properties)?.has(node) === true;
  return isMade || !value.open ? literal(isMade) : UNKNOWN;
}

/** The same for a class of the language. */
function isOfLanguage(value: Value, name: string): Value {
  if (value.kind === "unknown" || value.kind === "external") return UNKNOWN;
  if (name === "Function") return literal(value.kind === "function" || value.kind === "native");
  if (value.kind === "object" && name === "Error" && isError(value)) return literal(true);
  if (value.kind !== "array") return UNKNOWN;
  return literal(name === (value.isMap === true ? "Map" : "Array") || name === "Object");
}

/** Gives an object the methods and fields of a class, and runs its constructor. */
function construct(parts: ClassParts, instance: ObjectValue, args: readonly Value[]): void {
  const { node, evaluator, base, isOfError } = parts;
  classesOf.set(instance.properties, (classesOf.get(instance.properties) ?? new Set()).add(node));
  const scope = parts.scope.child();
  scope.declare("this", instance);
  const methods = membersOf(node, false).filter((member) => member.type !== "ClassProperty");
  let isBegun = false;
  const begin = (given: readonly Value[]): Value => {
    if (!isBegun) base?.construct?.(instance, given);
    if (!isBegun && isOfError) beginError(instance, given);
    const above = new Map(instance.properties);
    if (base !== null) scope.declare("super", { ...native("super", begin), members: above });
    isBegun = true;
    for (const method of methods) addMember(method, instance.properties, scope, evaluator);
    for (const field of fieldsOf(node, false))
      addField(field, instance.properties, scope, evaluator);
    return UNDEFINED;
  };
  scope.declare(
    "super",
    native("super", (given) => begin(given)),
  );
  const own = membersOf(node, false).find(
    (member) => "kind" in member && member.kind === "constructor",
  );
  const callsSuper = (base !== null || isOfError) && own !== undefined;
  if (!callsSuper) begin(args);
  if (own?.type !== "ClassMethod") return;
  evaluator.call({ kind: "function", node: own, scope }, args);
  if (!isBegun) begin(args);
}

type Member = t.ClassMethod | t.ClassPrivateMethod | t.ClassProperty | t.ClassPrivateProperty;

function membersOf({ body }: ClassNode, isStatic: boolean): readonly Member[] {
  return body.body.flatMap((member) =>
    isMember(member) && (member.static ?? false) === isStatic ? [member] : [],
  );
}

function isMember(member: t.ClassBody["body"][number]): member is Member {
  return /^Class(?:Private)?(?:Method|Property)$/u.test(member.type);
}

function fieldsOf(node: ClassNode, isStatic: boolean): readonly Member[] {
  return membersOf(node, isStatic).filter(({ type }) => type.endsWith("Property"));
}

function addField(
  member: Member,
  properties: Map<string, Value>,
  scope: Scope,
  evaluator: Evaluator,
): void {
  if (member.type !== "ClassProperty" && member.type !== "ClassPrivateProperty") return;
  const name = keyIn(member, scope, evaluator);
  const value = exists(member.value) ? evaluator.evaluate(member.value, scope) : UNDEFINED;
  if (name !== null) properties.set(name, value);
}

function addMember(
  member: Member,
  properties: Map<string, Value>,
  scope: Scope,
  evaluator: Evaluator,
): void {
  if (member.type !== "ClassMethod" && member.type !== "ClassPrivateMethod") return;
  const name = keyIn(member, scope, evaluator);
  if (name === null || member.kind === "constructor" || member.kind === "set") return;
  const method: Value = { kind: "function", node: member, scope };
  const value = member.kind === "get" ? native(GETTER, () => evaluator.call(method, [])) : method;
  properties.set(name, value);
}

function addStatics(
  { node, scope, evaluator }: ClassParts,
  members: Map<string, Value>,
  whole: Value,
): void {
  const inside = scope.child();
  inside.declare("this", whole);
  if (exists(node.id)) inside.declare(node.id.name, whole);
  for (const member of membersOf(node, true)) addMember(member, members, inside, evaluator);
  for (const field of fieldsOf(node, true)) addField(field, members, inside, evaluator);
}
