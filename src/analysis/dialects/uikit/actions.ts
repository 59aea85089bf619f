import { knownText } from "../../ui/content.ts";
import { onlyValue } from "../declarative/reading.ts";
import type { InstanceValue, Value } from "../declarative/values.ts";

/** What is called when something is used: a block, the handler of an action, or the method of a selector. */
export function handlerIn(value: Value | null, controller: InstanceValue): Value | null {
  const known = value === null ? null : onlyValue(value);
  if (known?.kind === "closure" || known?.kind === "native") return known;
  if (known?.kind === "made" && known.name === "selector")
    return methodOf(controller, textOf(known.args[0]?.value));
  return known?.kind === "instance" ? handlerOf(known, controller) : null;
}

/** What an object calls that stands for something to be done: by its block, or by its target. */
function handlerOf(action: InstanceValue, controller: InstanceValue): Value | null {
  const handler = methodOf(action, "handler");
  if (handler !== null) return handlerIn(handler, controller);
  const target = onlyValue(methodOf(action, "target") ?? { kind: "unknown" });
  const selector = methodOf(action, "action") ?? methodOf(action, "primaryAction");
  const has = target?.kind === "instance" ? target : controller;
  return selector === null ? null : handlerIn(selector, has);
}

function textOf(value: Value | undefined): string {
  return value?.kind === "text" ? (knownText(value.content) ?? "") : "";
}

/** A method or another value of an object by its name. */
export function methodOf(instance: InstanceValue, name: string): Value | null {
  const method = instance.scope.names.get(name);
  return method?.kind === "value" ? method.value : null;
}
