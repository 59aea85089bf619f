import type { Node, ObjectMethod, ObjectProperty } from "@babel/types";
import { isNamed, plain, writtenName } from "./nodes.ts";
import type { Spec } from "./spec.ts";
import { valuesOf } from "./values.ts";

/** One entry of an object literal whose key is written out. */
export interface Entry {
  readonly key: string;
  readonly value: Node;
  readonly node: ObjectMethod | ObjectProperty;
}

const MAX_SPREADS = 6;

/**
 * The entries of the object literals that an expression stands for, those that are spread into them
 * among them; `devices["…"]` of Playwright counts as nothing. Undefined when there may be others.
 */
export function entriesOf(
  node: Node,
  spec: Spec,
  spreads = MAX_SPREADS,
): readonly Entry[] | undefined {
  const values = spreads === 0 ? undefined : valuesOf(node, spec);
  if (values === undefined || values.length === 0) return undefined;
  const entries: Entry[] = [];
  for (const value of values) {
    if (isNothing(value) || isDevice(value, spec)) continue;
    if (value.type !== "ObjectExpression") return undefined;
    for (const property of value.properties) {
      const some =
        property.type === "SpreadElement"
          ? entriesOf(property.argument, spec, spreads - 1)
          : entryOf(property);
      if (some === undefined) return undefined;
      entries.push(...some);
    }
  }
  return entries;
}

function entryOf(node: ObjectMethod | ObjectProperty): readonly Entry[] | undefined {
  const key = writtenName(node.key, node.computed);
  if (key === undefined) return undefined;
  return [{ key, node, value: node.type === "ObjectMethod" ? node : plain(node.value) }];
}

export function isNothing(node: Node): boolean {
  return node.type === "NullLiteral" || isNamed(node, "undefined");
}

/** `devices["iPhone 13"]`, the descriptions that Playwright ships. */
function isDevice(node: Node, { bindings }: Spec): boolean {
  const value = plain(node);
  if (value.type !== "MemberExpression" || value.object.type !== "Identifier") return false;
  const binding = bindings.only(value.object.name);
  return (
    binding?.kind === "import" &&
    binding.module === "@playwright/test" &&
    binding.imported === "devices"
  );
}

/** Says that options have to be written where they are used. */
export function refuseOptions(node: Node, spec: Spec): void {
  const message = "the options are computed; write them as an object literal where they are used";
  spec.refuse({ rule: "outside-language", node, message });
}
