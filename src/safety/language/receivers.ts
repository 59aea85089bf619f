import type { Node } from "@babel/types";
import type { Binding } from "./bindings.ts";
import { isPlaywrightModule, isProjectModule } from "./imports.ts";
import { PLAYWRIGHT_FIXTURES } from "./names.ts";
import { isCallNode, isMemberNode, memberNameOf, plain } from "./nodes.ts";
import type { Spec } from "./spec.ts";

const MAX_STEPS = 8;

/**
 * Whether an expression is a constant of a module that the project has already: a name that is
 * imported, or a part of it, without a call.
 */
export function isProjectConstant(node: Node, spec: Spec): boolean {
  const value = plain(node);
  if (isMemberNode(value)) return memberNameOf(value) !== undefined && isProjectConstant(value.object, spec);
  if (value.type !== "Identifier") return false;
  const binding = spec.bindings.only(value.name);
  return binding?.kind === "import" && isProjectModule(binding.module, spec);
}

/** Whether an expression is, or comes from, code of the project: a helper, a page object, a fixture. */
export function isOwnReceiver(node: Node, spec: Spec): boolean {
  return isOwn(node, spec, MAX_STEPS);
}

function isOwn(node: Node, spec: Spec, steps: number): boolean {
  if (steps === 0) return false;
  const value = plain(node);
  if (value.type === "Identifier") {
    const all = spec.bindings.of(value.name);
    return all.length > 0 && all.every((binding) => isOwnBinding(binding, spec, steps - 1));
  }
  if (value.type === "AwaitExpression") return isOwn(value.argument, spec, steps - 1);
  if (isCallNode(value)) return isOwn(value.callee, spec, steps - 1);
  if (value.type === "Super") return true;
  if (!isMemberNode(value)) return false;
  const object = plain(value.object);
  if (object.type !== "ThisExpression") return isOwn(object, spec, steps - 1);
  const { values, types } = spec.bindings.field(memberNameOf(value) ?? "");
  if (types.some((type) => isOwnType(type, spec))) return true;
  const given = values.filter((one) => one.type !== "Identifier" || spec.bindings.of(one.name).length > 0);
  return given.length > 0 && given.every((one) => isOwn(one, spec, steps - 1));
}

function isOwnBinding(binding: Binding, spec: Spec, steps: number): boolean {
  switch (binding.kind) {
    case "import":
      return !isPlaywrightModule(binding.module);
    case "value":
      if (binding.annotation !== undefined && isOwnType(binding.annotation, spec)) return true;
      return binding.source !== undefined && isOwn(binding.source, spec, steps);
    case "parameter": {
      if (binding.annotation !== undefined && isOwnType(binding.annotation, spec)) return true;
      const [fixture, ...deeper] = binding.way;
      if (binding.index !== 0 || fixture === undefined || deeper.length > 0) return false;
      const isExtended = spec.bindings.field(fixture).values.length > 0;
      return !PLAYWRIGHT_FIXTURES.has(fixture) && fixture !== "\u0000" && !isExtended;
    }
    case "class":
      return binding.node.superClass ? isOwn(binding.node.superClass, spec, steps) : false;
    default:
      return false;
  }
}

/** Whether a type annotation names a type that is imported from the project. */
function isOwnType(annotation: Node, { bindings }: Spec): boolean {
  if (annotation.type !== "TSTypeAnnotation") return false;
  const type = annotation.typeAnnotation;
  if (type.type !== "TSTypeReference" || type.typeName.type !== "Identifier") return false;
  const binding = bindings.only(type.typeName.name);
  return binding?.kind === "import" && !isPlaywrightModule(binding.module);
}
