import type { MemberExpression, Node, OptionalMemberExpression } from "@babel/types";
import { type GlobalUse, globalUse, isReadableVariable } from "./globals.ts";
import { argumentRule } from "./members.ts";
import { REFUSED_METHODS } from "./powerful-methods.ts";
import * as rules from "./arguments.ts";
import { isReservedMember } from "./names.ts";
import { isProjectPower } from "./project-power.ts";
import { isKnownItem } from "./positions.ts";
import {
  isCallNode,
  isMemberNode,
  isNamed,
  matches,
  memberNameOf,
  plain,
  readsMember,
  writtenName,
} from "./nodes.ts";
import type { SafetyRule } from "../finding.ts";
import type { Spec } from "./spec.ts";
import { isEnvironment, isOwnFolder } from "./text.ts";
import { mayBeTestInfo } from "./callbacks.ts";
import { isData } from "./data.ts";
import { valuesOf } from "./values.ts";
import { isPlaywrightModule } from "./imports.ts";

type Member = MemberExpression | OptionalMemberExpression;
type Named = Node & { type: "Identifier" };

/** Judges a name that is read: declared in the file, or one of those that every program has. */
export function judgeName(node: Named, parent: Node | undefined, spec: Spec): void {
  const { name } = node;
  const refuse = (message: string) => spec.refuse({ rule: ruleFor(name), node, message });
  if (spec.bindings.of(name).length > 0) {
    const isHandedOn = isPlaywrightValue(node, parent, spec) || isPackageValue(node, parent, spec);
    if (isHandedOn) refuse(`\`${name}\` is handed on as a value; call it where it is needed`);
    const isCallee = isCallNode(parent) && plain(parent.callee) === node;
    if (!isCallee && !isMemberNode(parent) && isProjectPower(node, spec))
      refuse(`\`${name}\` of the project reaches the machine; it is not handed on`);
    if (isTypeAlone(name, spec))
      refuse(`\`${name}\` is imported as a type, which is gone in a test`);
    return;
  }
  if (isOwnFolder(node)) return;
  const use = globalUse(name);
  if (use === undefined)
    return refuse(`\`${name.slice(0, 40)}\` is not declared here and not in the language of tests`);
  const problem = useProblem(node, parent, use);
  if (problem !== undefined) refuse(problem);
}

/** What is wrong with the way in which a name that every program has is used, or undefined. */
function useProblem(node: Named, parent: Node | undefined, use: GlobalUse): string | undefined {
  const { name } = node;
  if (isMemberNode(parent) && plain(parent.object) === node) {
    const member = memberNameOf(parent) ?? "";
    const isListed = use.members === "all" || use.members?.includes(member);
    return isListed
      ? undefined
      : `\`${name}.${member.slice(0, 40)}\` is not in the language of tests`;
  }
  if (isCallNode(parent) && plain(parent.callee) === node) {
    const isRight = parent.type === "NewExpression" ? use.create : use.call;
    return isRight ? undefined : `\`${name}\` is not called like this in tests`;
  }
  const isValue = use.value ?? (use.matched && isMatched(parent));
  return isValue ? undefined : `\`${name}\` is handed on as a value`;
}

/** `expect.any(Function)`, `toThrow(RangeError)`, `value instanceof Date` */
function isMatched(parent: Node | undefined): boolean {
  if (parent?.type === "BinaryExpression") return parent.operator === "instanceof";
  if (!isCallNode(parent)) return false;
  if (readsMember(parent.callee, "any")) return plain(parent.callee.object).type === "Identifier";
  return readsMember(parent.callee, "toBeInstanceOf toThrow toThrowError");
}

/** `test`, `expect` and their like are called, extended or passed to another file, never renamed. */
function isPlaywrightValue(node: Named, parent: Node | undefined, spec: Spec): boolean {
  const binding = spec.bindings.only(node.name);
  if (binding?.kind !== "import" || !isPlaywrightModule(binding.module)) return false;
  if (/^[A-Z]/.test(binding.imported)) return false;
  if (isMemberNode(parent) && plain(parent.object) === node) return false;
  if (!isCallNode(parent)) return true;
  return plain(parent.callee) !== node && !isMerge(parent.callee);
}

/** A class of a package is made where it is needed, for how it is made is judged there. */
function isPackageValue(node: Named, parent: Node | undefined, { bindings }: Spec): boolean {
  const binding = bindings.only(node.name);
  if (binding?.kind !== "import" || !binding.module.startsWith("@axe-core/")) return false;
  return !(parent?.type === "NewExpression" && plain(parent.callee) === node);
}

function isTypeAlone(name: string, { bindings }: Spec): boolean {
  return bindings.of(name).every((binding) => binding.kind === "import" && binding.isType);
}

function isMerge(callee: Node): boolean {
  return callee.type === "Identifier" && matches(callee.name, "mergeTests mergeExpects");
}

/** Judges a member that is read or called; what a call may be given is judged with the call. */
export function judgeMember(node: Member, parent: Node | undefined, spec: Spec): void {
  if (isOwnFolder(node) || isPlatform(node)) return;
  const name = memberNameOf(node);
  const refuse = (message: string, rule = ruleFor(name ?? "")) =>
    spec.refuse({ rule, node, message });
  if (isEnvironment(node.object)) return judgeVariable(name, refuse);
  if (isEnvironment(node)) return refuse(WHOLE_ENVIRONMENT, "process-access");
  if (name !== undefined) return judgeWritten(node, { name, parent, refuse }, spec);
  if (isKnownItem(node, spec)) return;
  refuse("a computed member; write its name, or a number", "outside-language");
}

const WHOLE_ENVIRONMENT = "the environment is used as a whole; read its variables by name";

interface Written {
  readonly name: string;
  readonly parent: Node | undefined;
  readonly refuse: Refuse;
}

/** A member whose name is written out. */
function judgeWritten(node: Member, { name, parent, refuse }: Written, spec: Spec): void {
  if (isReservedMember(name) || isExpander(name, spec))
    return refuse(`\`.${name}\` is not in the language of tests`, "dynamic-code");
  const isSelf = plain(node.object).type === "ThisExpression";
  if (name.startsWith("_") && !(isSelf && isOwnMember(name, spec))) {
    return refuse(`\`.${name.slice(0, 40)}\` is internal to whoever has it`, "outside-language");
  }
  const isCallee = isCallNode(parent) && plain(parent.callee) === node;
  if (isCallee) return;
  const isPower = isProjectPower(node, spec);
  if (!isPower && !isMethodAsValue(node, { name, parent }, spec)) return;
  const message = `\`.${name.slice(0, 40)}\` is handed on as a value; call it where it is needed`;
  refuse(message, "outside-language");
}

/** Whether a method is taken from its object, so that it could be called with what nobody judges. */
function isMethodAsValue(
  node: Member,
  { name, parent }: Omit<Written, "refuse">,
  spec: Spec,
): boolean {
  if (isOfPlaywright(node, spec) && !isMemberNode(parent)) return true;
  // Handed to somebody else, a method of the file would run on what is not its object.
  if (spec.bindings.isMethod(name)) return true;
  if (name === "attachments" && mayBeTestInfo(node.object, spec)) return true;
  const isSelf = plain(node.object).type === "ThisExpression";
  return isGuarded(name) && !isSelf && !isOfData(node.object, spec);
}

/** Data for certain, or literal objects of the file. */
function isOfData(object: Node, spec: Spec): boolean {
  if (isData(object, spec)) return true;
  const values = valuesOf(object, spec) ?? [];
  return values.length > 0 && values.every(({ type }) => type === "ObjectExpression");
}

/** `faker.helpers.fake(text)` reads code out of a text. */
export function isExpander(name: string, { bindings }: Spec): boolean {
  return (name === "fake" || name === "mustache") && bindings.imports.some(isFaker);
}

function isFaker(module: string): boolean {
  return /(?:^|\/)faker$/.test(module);
}

function isOwnMember(name: string, { bindings }: Spec): boolean {
  const { isMethod, isOther } = bindings.field(name);
  return isMethod || isOther;
}

type Refuse = (message: string, rule?: SafetyRule) => void;

function judgeVariable(name: string | undefined, refuse: Refuse): void {
  if (name !== undefined && isReadableVariable(name)) return;
  const what =
    name === undefined
      ? "an environment variable is read whose name is not written out"
      : `the environment variable \`${name.slice(0, 40)}\` is read`;
  refuse(
    `${what}; tests read where the app runs and their own account alone, e.g. BASE_URL, E2E_USER, E2E_PASSWORD`,
    "process-access",
  );
}

/** `const { BASE_URL } = process.env` */
export function judgeVariables(pattern: Node, spec: Spec): void {
  const refuse: Refuse = (message) =>
    spec.refuse({ rule: "process-access", node: pattern, message });
  if (pattern.type !== "ObjectPattern") return refuse(WHOLE_ENVIRONMENT);
  for (const property of pattern.properties) {
    const isKey = property.type === "ObjectProperty";
    judgeVariable(isKey ? writtenName(property.key, property.computed) : undefined, refuse);
  }
}

/** `process.platform`, which tells how keys are called. */
export function isPlatform(node: Member): boolean {
  return isNamed(node.object, "process") && memberNameOf(node) === "platform";
}

/** Names that data has as well as Playwright: reading one of them gives nothing that could be called. */
const OF_DATA: ReadonlySet<string> = new Set([
  "continue",
  "delete",
  "fetch",
  "filter",
  "find",
  "get",
  "head",
  "map",
  "patch",
  "path",
  "post",
  "put",
  "replace",
  "route",
  "screenshot",
  "skip",
  "sort",
  "start",
  "step",
  "stop",
  "use",
  "attach",
  "configure",
  "once",
  "on",
  "repeat",
  "every",
  "some",
  "extend",
]);

/** Whether the method does more than every spec may, so that only a call of it is judged. */
function isGuarded(name: string): boolean {
  if (OF_DATA.has(name)) return false;
  const rule = argumentRule(name);
  return (rule !== undefined && rule !== rules.free) || REFUSED_METHODS.has(name);
}

/** Whether this is a member of `test`, `expect` or another function that Playwright exports. */
function isOfPlaywright(node: Member, { bindings }: Spec): boolean {
  let root = plain(node.object);
  while (isMemberNode(root)) root = plain(root.object);
  if (root.type !== "Identifier") return false;
  const binding = bindings.only(root.name);
  return (
    binding?.kind === "import" &&
    binding.module === "@playwright/test" &&
    binding.imported !== "devices"
  );
}

/** The rule that people know a name by. */
export function ruleFor(name: string): SafetyRule {
  if (matches(name, "require module exports createRequire getBuiltinModule mainModule"))
    return "module-forbidden";
  if (matches(name, "eval Function Reflect Proxy WebAssembly constructor")) return "dynamic-code";
  if (matches(name, "process global globalThis Deno Bun self")) return "process-access";
  return /^(?:fetch|WebSocket|EventSource|XMLHttpRequest|Worker|SharedWorker|RTC\w+|sendBeacon|WebTransport|importScripts)$/.test(
    name,
  )
    ? "network-access"
    : "outside-language";
}
