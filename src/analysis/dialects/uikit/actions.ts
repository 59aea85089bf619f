import { knownText } from "../../ui/content.ts";
import { onlyValue } from "../declarative/reading.ts";
import type { InstanceValue, Value } from "../declarative/values.ts";

/** What is called when something is used: a block, the handler of an action, or the method of a selector. */
export function handlerIn(value: Value | null, controller: InstanceValue): Value | null {
  const known = value === null ? null : onlyValue(value);
  if (known?.kind === "closure" || known?.kind === "native") return known;
  if (known?.kind === "made" && known.name === "selector")
    return methodOf(controller, textOf(known.args[0]?.value));
  if (known?.kind !== "instance") return null;
  const own = (name: string): Value | null => {
    const binding = known.scope.names.get(name);
    return binding?.kind === "value" ? binding.value : null;
  };
  const handler = own("handler");
  if (handler !== null) return handlerIn(handler, controller);
  const target = onlyValue(own("target") ?? { kind: "unknown" });
  const action = own("action") ?? own("primaryAction");
  return action === null ? null : handlerIn(action, target?.kind === "instance" ? target : controller);
}

function textOf(value: Value | undefined): string {
  return value?.kind === "text" ? (knownText(value.content) ?? "") : "";
}

/** A method of an object by its name. */
export function methodOf(instance: InstanceValue, name: string): Value | null {
  const method = instance.scope.names.get(name);
  return method?.kind === "value" ? method.value : null;
}
