import type { Node } from "@babel/types";
import type { Binding } from "./bindings.ts";
import { handedOnBy, isTestBody } from "./callbacks.ts";
import { isPlaywrightModule, isProjectModule } from "./imports.ts";
import { PLAYWRIGHT_FIXTURES } from "./names.ts";
import {
  argumentsOf,
  isCallNode,
  isFunctionNode,
  isMemberNode,
  memberNameOf,
  plain,
  readsMember,
  writtenName,
} from "./nodes.ts";
import type { Spec } from "./spec.ts";

/** Names that are being looked at: one that comes back to itself says nothing new. */
type Seen = ReadonlySet<string>;

/**
 * Whether an expression is a constant of a module that the project has already: a name that is
 * imported, or a part of it, without a call.
 */
export function isProjectConstant(node: Node, spec: Spec): boolean {
  const value = plain(node);
  if (isMemberNode(value))
    return memberNameOf(value) !== undefined && isProjectConstant(value.object, spec);
  if (value.type !== "Identifier") return false;
  const binding = spec.bindings.only(value.name);
  return binding?.kind === "import" && isProjectModule(binding.module, spec);
}

/** Whether an expression is, or comes from, code of the project: a helper, a page object, a fixture. */
export function isOwnReceiver(node: Node, spec: Spec): boolean {
  return isOwn(node, spec, new Set());
}

/**
 * The same for certain: an import, or what is made of a class that is imported or of this file. What a
 * type only says is not believed.
 */
export function isCertainlyOwn(node: Node, spec: Spec): boolean {
  let root = plain(node);
  while (isMemberNode(root)) root = plain(root.object);
  const binding = root.type === "Identifier" ? spec.bindings.only(root.name) : undefined;
  switch (binding?.kind) {
    case "import":
      return !isPlaywrightModule(binding.module);
    case "parameter": {
      const isFixtureOfTest = binding.index === 0 && isTestBody(binding.of, spec);
      return isFixtureOfTest && isFixture(binding.way, spec, new Set());
    }
    case "value":
      return binding.constant && binding.way.length === 0 && isInstance(binding.source, spec);
    default:
      return false;
  }
}

/** `new LoginPage(page)`, of a class that is imported or of this file. */
function isInstance(made: Node | undefined, { bindings }: Spec): boolean {
  if (made?.type !== "NewExpression" || made.callee.type !== "Identifier") return false;
  const maker = bindings.only(made.callee.name);
  return maker?.kind === "class" || (maker?.kind === "import" && !isPlaywrightModule(maker.module));
}

function isOwn(node: Node, spec: Spec, seen: Seen): boolean {
  const value = plain(node);
  if (value.type === "Identifier") {
    if (seen.has(value.name)) return true;
    const all = spec.bindings.of(value.name);
    const inner = new Set([...seen, value.name]);
    return all.length > 0 && all.every((binding) => isOwnBinding(binding, spec, inner));
  }
  if (value.type === "AwaitExpression") return isOwn(value.argument, spec, seen);
  if (isCallNode(value)) return isOwn(value.callee, spec, seen);
  if (value.type === "Super") return true;
  if (!isMemberNode(value)) return false;
  const object = plain(value.object);
  if (object.type !== "ThisExpression") return isOwn(object, spec, seen);
  const field = memberNameOf(value);
  if (seen.has(`this.${field}`)) return true;
  const inner = new Set([...seen, `this.${field}`]);
  const { values, types } = spec.bindings.field(field);
  if (types.some((type) => isOwnType(type, spec))) return true;
  const given = values.filter(
    (one) => one.type !== "Identifier" || spec.bindings.of(one.name).length > 0,
  );
  return given.length > 0 && given.every((one) => isOwn(one, spec, inner));
}

/** Whether one meaning of a name is code of the project, or comes from it. */
export function isOwnBinding(binding: Binding, spec: Spec, seen: Seen = new Set()): boolean {
  switch (binding.kind) {
    case "import":
      return !isPlaywrightModule(binding.module);
    case "value":
      if (binding.annotation !== undefined && isOwnType(binding.annotation, spec)) return true;
      return binding.source !== undefined && isOwn(binding.source, spec, seen);
    case "parameter":
      if (binding.annotation !== undefined && isOwnType(binding.annotation, spec)) return true;
      return (
        binding.index === 0 && isTestBody(binding.of, spec) && isFixture(binding.way, spec, seen)
      );
    case "class":
      return binding.node.superClass ? isOwn(binding.node.superClass, spec, seen) : false;
    default:
      return false;
  }
}

/** `async ({ loginPage }) => …`: a fixture that Playwright does not have is one of the project. */
function isFixture(way: readonly string[], spec: Spec, seen: Seen): boolean {
  const [fixture, ...deeper] = way;
  if (fixture === undefined || deeper.length > 0) return false;
  if (PLAYWRIGHT_FIXTURES.has(fixture) || fixture === "\u0000") return false;
  if (!isSaidHere(fixture, spec)) return true;
  const { values } = spec.bindings.field(fixture);
  return values.every((value) => isOwnFixture(value, spec, seen));
}

/** Whether `test.extend({ … })` or `test.use({ … })` of this file may say what a fixture is. */
export function isSaidHere(fixture: string, { bindings }: Spec): boolean {
  return bindings.uses.calls.some((call) => {
    if (!readsMember(call.callee, "extend use")) return false;
    const [given] = argumentsOf(call);
    if (given?.type !== "ObjectExpression") return true;
    return given.properties.some((property) => {
      const isKey = property.type === "ObjectProperty" || property.type === "ObjectMethod";
      const name = isKey ? writtenName(property.key, property.computed) : undefined;
      return name === undefined || name === fixture;
    });
  });
}

/** Whether a fixture of this file hands on what comes from the project: `use(new LoginPage(page))`. */
function isOwnFixture(value: Node, spec: Spec, seen: Seen): boolean {
  const fixture = value.type === "ArrayExpression" ? value.elements[0] : value;
  if (!isFunctionNode(fixture)) return false;
  const handed = handedOnBy(fixture, spec);
  const [first] = handed;
  const argument = first?.arguments[0];
  return handed.length === 1 && argument !== undefined && isOwn(argument, spec, seen);
}

/** Whether a type annotation names a type that is imported from the project. */
function isOwnType(annotation: Node, { bindings }: Spec): boolean {
  if (annotation.type !== "TSTypeAnnotation") return false;
  const type = annotation.typeAnnotation;
  if (type.type !== "TSTypeReference" || type.typeName.type !== "Identifier") return false;
  const binding = bindings.only(type.typeName.name);
  return binding?.kind === "import" && !isPlaywrightModule(binding.module);
}
