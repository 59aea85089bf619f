import type { Node } from "@babel/types";
import type { Spec } from "./spec.ts";

/**
 * Everything that a variable is given, its first value among it; undefined for a name that is anything
 * else, or a part of something.
 */
export function givenTo(name: string, { bindings }: Spec): readonly Node[] | undefined {
  const given: Node[] = [];
  for (const binding of bindings.of(name)) {
    if (binding.kind !== "value" || binding.each || binding.way.length > 0) return undefined;
    if (binding.source !== undefined) given.push(binding.source);
  }
  return [...given, ...bindings.uses.assignedTo(name)];
}
