import { arrayMember } from "./arrays.ts";
import type { Evaluator } from "./evaluator.ts";
import { partOf } from "./function-parts.ts";
import { textMember } from "./strings.ts";
import {
  literal,
  mapVariants,
  native,
  UNDEFINED,
  UNKNOWN,
  type ExternalValue,
  type FunctionValue,
  type NativeValue,
  type ObjectValue,
  type UnknownValue,
  type Value,
} from "./value.ts";
import { exists } from "../source/languages/exists.ts";

/** What `object.name` is. */
export function memberOf(object: Value, name: string, evaluator: Evaluator): Value {
  switch (object.kind) {
    case "variants":
      return mapVariants(object, (value) => evaluator.member(value, name));
    case "object":
      return (
        evaluator.session.store.property(object, name) ?? objectMethod(object, name, evaluator)
      );
    case "array":
      return arrayMember(object, name, evaluator);
    case "text":
      return textMember(object, name, evaluator);
    case "literal":
      return typeof object.value === "string"
        ? textMember(object, name, evaluator)
        : numberMember(object, name);
    case "external":
      return externalMember(object, name);
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

function objectMethod(object: ObjectValue, name: string, evaluator: Evaluator): Value {
  if (name === "then")
    return native(name, ([callback]) =>
      callback === undefined ? object : evaluator.call(callback, [object]),
    );
  if (name === "catch" || name === "finally") return native(name, () => object);
  if (name === "hasOwnProperty") {
    return native(name, ([key]) =>
      key?.kind === "literal" && !object.open
        ? literal(object.properties.has(String(key.value)))
        : UNKNOWN,
    );
  }
  return object.open ? UNKNOWN : UNDEFINED;
}

function numberMember(value: Value, name: string): Value {
  const isNumber = value.kind === "literal" && typeof value.value === "number";
  if (isNumber && (name === "toString" || name === "toLocaleString")) {
    return native(name, () => literal(String(value.value)));
  }
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

/** The name of a member within its package: of the default export or namespace, the bare name. */
function externalMember(object: ExternalValue, name: string): Value {
  const isWhole = object.name === "default" || object.name === "*";
  return {
    kind: "external",
    module: object.module,
    name: isWhole ? name : `${object.name}.${name}`,
  };
}

function functionMember(
  callee: FunctionValue | NativeValue,
  name: string,
  evaluator: Evaluator,
): Value {
  if (name === "call") return native(name, ([, ...args]) => evaluator.call(callee, args));
  if (name === "apply") {
    return native(name, ([, list]) =>
      evaluator.call(callee, list?.kind === "array" ? list.items : []),
    );
  }
  if (name === "bind") return callee;
  const known =
    callee.kind === "function" ? partOf(callee, name, evaluator) : callee.members?.get(name);
  return known ?? UNDEFINED;
}

function unknownMember(object: UnknownValue, name: string, evaluator: Evaluator): Value {
  const { origin, field } = object;
  if (name === "map" || name === "flatMap" || name === "filter" || name === "slice") {
    return arrayMember({ kind: "array", items: [], rest: { ...UNKNOWN, field } }, name, evaluator);
  }
  const known = origin === null ? null : evaluator.host.member(origin, name, evaluator);
  if (known !== null) return known;
  const named = origin === null ? null : { ...origin, name: `${origin.name}().${name}` };
  return { ...UNKNOWN, field, origin: named };
}
