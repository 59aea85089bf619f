import type { Node } from "@babel/types";
import type { Binding } from "./bindings.ts";
import { bodyCallOf, testModules } from "./callbacks.ts";
import { isProjectModule } from "./imports.ts";
import { PLAYWRIGHT_FIXTURES } from "./names.ts";
import { isSaidHere } from "./receivers.ts";
import {
  type AnyCall,
  argumentsOf,
  isCallNode,
  isMemberNode,
  matches,
  memberNameOf,
  plain,
} from "./nodes.ts";
import type { Spec } from "./spec.ts";

const MAX_STEPS = 12;

/**
 * Whether an expression is what code of the project gives: `(await catalog.getProduct()).path`, where the
 * function is imported from the project or the fixture is one of it. What else is done with it, other than
 * to take a part of it, is not.
 */
export function isProjectData(node: Node, spec: Spec, steps = MAX_STEPS): boolean {
  if (steps === 0) return false;
  const value = plain(node);
  switch (value.type) {
    case "AwaitExpression":
      return isProjectData(value.argument, spec, steps - 1);
    case "MemberExpression":
    case "OptionalMemberExpression":
      return memberNameOf(value) !== undefined && isProjectData(value.object, spec, steps - 1);
    case "Identifier":
      return isProjectName(value.name, spec, steps - 1);
    default:
      return isCallNode(value) && isProjectCall(value, spec, steps - 1);
  }
}

/** A function of the project is called, not a method that its data has from JavaScript. */
function isProjectCall(call: AnyCall, spec: Spec, steps: number): boolean {
  const callee = plain(call.callee);
  if (call.arguments.some(holdsAddress)) return false;
  if (callee.type === "Identifier") {
    const binding = spec.bindings.only(callee.name);
    return binding?.kind === "import" && isOfProject(binding, spec);
  }
  if (!isMemberNode(callee) || call.type === "NewExpression") return false;
  const isOwn = !matches(memberNameOf(callee), OF_DATA);
  return (isOwn || argumentsOf(call).length === 0) && isProjectData(callee.object, spec, steps);
}

/** Methods by which JavaScript makes another text or list of what it has. */
const OF_DATA =
  /^(?:at|charAt|concat|fill|find\w*|flatMap|from\w*|join|map|normalize|pad\w+|parse|reduce\w*|repeat|replace\w*|reverse|slice|split|splice|sub\w+|then|to[A-Z]\w*|trim\w*|with)$/;

function isProjectName(name: string, spec: Spec, steps: number): boolean {
  const all = spec.bindings.of(name);
  if (all.length === 0 || spec.bindings.uses.isReassigned(name)) return false;
  return all.every((binding) => {
    if (binding.kind === "import") return isOfProject(binding, spec);
    if (binding.kind === "parameter") return isProjectFixture(binding, spec);
    if (binding.kind !== "value" || !binding.constant || binding.fallback !== undefined)
      return false;
    return binding.source !== undefined && isProjectData(binding.source, spec, steps);
  });
}

function isOfProject({ module, isType }: Binding & { kind: "import" }, spec: Spec): boolean {
  return !isType && isProjectModule(module, spec);
}

/** `async ({ catalog }) => …`, where `test` is the project's and nothing here says what `catalog` is. */
function isProjectFixture(binding: Binding & { kind: "parameter" }, spec: Spec): boolean {
  const { of: target, index, way, fallback } = binding;
  const [fixture] = way;
  if (index !== 0 || fixture === undefined || fallback !== undefined) return false;
  if (PLAYWRIGHT_FIXTURES.has(fixture) || isSaidHere(fixture, spec)) return false;
  const call = bodyCallOf(target, spec);
  const modules = call === undefined ? [] : testModules(call.callee, spec);
  return modules.length > 0 && modules.every((module) => isProjectModule(module, spec));
}

/** Whether an address of somebody else stands in what a function of the project is handed. */
function holdsAddress(node: Node): boolean {
  const text = node.type === "StringLiteral" ? node.value : textOfTemplate(node);
  if (/^\s*(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(text)) return true;
  return Object.values(node).some((value: unknown) => {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.some((item) => isNode(item) && holdsAddress(item));
  });
}

function textOfTemplate(node: Node): string {
  return node.type === "TemplateLiteral" ? (node.quasis[0]?.value.cooked ?? "") : "";
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}
