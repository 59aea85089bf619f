import { isPending, reasonOf } from "./promise-marks.ts";
import { arrayMember } from "./arrays.ts";
import { mayCompute } from "./computing-methods.ts";
import type { Evaluator } from "./evaluator.ts";
import { partOf } from "./function-parts.ts";
import { localeText } from "./locale-text.ts";
import { standardConstant } from "./globals.ts";
import { hasProperty } from "./objects.ts";
import { inherited, objectOfFunction } from "./prototypes.ts";
import { probedList, probedMember, probedProperty, shapeOf } from "./probe.ts";
import { promiseMethod } from "./promises.ts";
import { followsErrors } from "./throwing.ts";
import { cellOf } from "./store.ts";
import { textMember } from "./strings.ts";
import {
  GETTER,
  literal,
  mapVariants,
  native,
  UNDEFINED,
  UNKNOWN,
  type ArrayValue,
  type ExternalValue,
  type FunctionValue,
  type LiteralValue,
  type NativeValue,
  type ObjectValue,
  type TextValue,
  type UnknownValue,
  type Value,
} from "./value.ts";
import { exists } from "../source/languages/exists.ts";

/** What `object.name` is. */
export function memberOf(object: Value, name: string, evaluator: Evaluator): Value {
  switch (object.kind) {
    case "variants":
      return memberOfEach(object, name, evaluator);
    case "object":
    case "array":
    case "text":
    case "literal":
      return knownMember(object, name, evaluator);
    case "external":
      return externalMember(object, name, evaluator);
    case "native":
    case "function":
      return functionMember(object, name, evaluator);
    case "element":
      return name === "props" ? object.properties : UNDEFINED;
    case "dom":
      return evaluator.session.dom.read(object.key, name);
    case "unknown":
      return unknownMember(object, name, evaluator);
  }
}

function memberOfEach(object: Value, name: string, evaluator: Evaluator): Value {
  return mapVariants(object, (value) => evaluator.member(value, name));
}

function knownMember(
  value: ObjectValue | ArrayValue | TextValue | LiteralValue,
  name: string,
  evaluator: Evaluator,
): Value {
  const own = value.kind === "object" ? propertyOf(value, name, evaluator) : undefined;
  const method = own ?? promiseMethod(value, name, evaluator);
  if (method !== null) return method;
  if (value.kind === "object") return objectMethod(value, name, evaluator);
  if (value.kind === "array") return arrayMember(value, name, evaluator);
  const isText = value.kind === "text" || typeof value.value === "string";
  return isText ? textMember(value, name, evaluator) : numberMember(value, name);
}

function propertyOf(object: ObjectValue, name: string, evaluator: Evaluator): Value | undefined {
  return ownProperty(object, name, evaluator) ?? inherited(object, name, evaluator) ?? undefined;
}

function ownProperty(object: ObjectValue, name: string, evaluator: Evaluator): Value | undefined {
  const { store } = evaluator.session;
  const cell = cellOf(object);
  if (cell !== undefined) evaluator.walk.onRead?.(`${cell}.${name}`, store.get(`${cell}.${name}`));
  const value = store.property(object, name);
  if (value === undefined && object.open) return probedProperty(object, name);
  return value?.kind === "native" && value.name === GETTER ? value.call([]) : value;
}

function objectMethod(object: ObjectValue, name: string, evaluator: Evaluator): Value {
  if (name === "hasOwnProperty")
    return native(name, ([key]) => hasProperty(object, key ?? UNDEFINED, evaluator));
  return evaluator.session.store.isOpen(object) ? UNKNOWN : UNDEFINED;
}

function numberMember(value: Value, name: string): Value {
  const isNumber = value.kind === "literal" && typeof value.value === "number";
  if (isNumber && name === "toString")
    return native(name, ([radix]) => inRadix(Number(value.value), radix));
  if (isNumber && name === "toLocaleString")
    return native(name, (args) => localeText(Number(value.value), args));
  if (isNumber && name === "toFixed") {
    return native(name, ([digits]) => {
      const count = digits?.kind === "literal" ? Number(digits.value) : 0;
      return typeof value.value === "number" && count >= 0 && count <= 20
        ? literal(value.value.toFixed(count))
        : UNKNOWN;
    });
  }
  return value.kind === "literal" && !exists(value.value) ? UNKNOWN : UNDEFINED;
}

function inRadix(number: number, radix: Value = literal(10)): Value {
  const base = radix.kind === "literal" ? Number(radix.value) : Number.NaN;
  return Number.isInteger(base) && base >= 2 && base <= 36
    ? literal(number.toString(base))
    : UNKNOWN;
}

/** The name of a member within its package: of the default export or namespace, the bare name. */
function externalMember(object: ExternalValue, name: string, evaluator: Evaluator): Value {
  const isWhole = object.name === "default" || object.name === "*";
  const member: ExternalValue = {
    kind: "external",
    module: object.module,
    name: isWhole ? name : `${object.name}.${name}`,
  };
  return standardConstant(member) ?? evaluator.host.constant?.(member, evaluator) ?? member;
}

function functionMember(
  callee: FunctionValue | NativeValue,
  name: string,
  evaluator: Evaluator,
): Value {
  if (name === "call") return native(name, ([self, ...args]) => evaluator.call(callee, args, self));
  if (name === "apply") {
    return native(name, ([self, list]) =>
      evaluator.call(callee, list?.kind === "array" ? list.items : [], self),
    );
  }
  if (name === "bind")
    return native(name, ([self, ...first]) => bound(callee, self, first, evaluator));
  const known =
    callee.kind === "function"
      ? (partOf(callee, name, evaluator) ?? ownProperty(objectOfFunction(callee), name, evaluator))
      : memberOfNative(callee, name, evaluator);
  return known ?? UNDEFINED;
}

function memberOfNative(
  { members, statics }: NativeValue,
  name: string,
  evaluator: Evaluator,
): Value | undefined {
  return statics === undefined ? members?.get(name) : ownProperty(statics, name, evaluator);
}

/** A function that is always called on the same object, with these arguments first. */
function bound(
  callee: FunctionValue | NativeValue,
  self: Value | undefined,
  first: readonly Value[],
  evaluator: Evaluator,
): Value {
  const call = (args: readonly Value[]): Value => evaluator.call(callee, [...first, ...args], self);
  return native("bound", call, [callee, self ?? UNDEFINED, ...first]);
}

/** A member of what stands for an answer, or for a promise of one; null for any other value. */
function memberOfAnswer(object: UnknownValue, name: string, evaluator: Evaluator): Value | null {
  const shape = shapeOf(object);
  const isFollowed = isPending(object) && followsErrors(evaluator.session);
  const isSettled = shape !== null || reasonOf(object) !== null || isFollowed;
  const waited = isSettled ? promiseMethod(object, name, evaluator) : null;
  if (waited !== null) return waited;
  // Methods that some promises have of their own, as `.json()` of ky, come to no more than the promise.
  if (shape === null) return isSettled ? native(name, () => object) : null;
  const asked = probedMember(shape, name);
  return asked === "list" ? evaluator.member(probedList(shape) ?? UNKNOWN, name) : asked;
}

function unknownMember(object: UnknownValue, name: string, evaluator: Evaluator): Value {
  const { origin, field } = object;
  const answered = memberOfAnswer(object, name, evaluator);
  if (answered !== null) return answered;
  if (name === "map" || name === "flatMap" || name === "filter" || name === "slice") {
    return arrayMember({ kind: "array", items: [], rest: { ...UNKNOWN, field } }, name, evaluator);
  }
  const known = origin === null ? null : evaluator.host.member(origin, name, evaluator);
  if (known !== null) return known;
  const named = origin === null ? null : { ...origin, name: `${origin.name}().${name}` };
  // What is something has a text, and so has its method.
  const truthy = object.truthy === true && name === "toString" ? true : null;
  return { ...UNKNOWN, truthy, field, origin: named, ...(mayCompute(name) && { method: name }) };
}
