import type { MemberExpression, Node, OptionalMemberExpression } from "@babel/types";
import { type GlobalUse, globalUse, isReadableVariable } from "./globals.ts";
import { argumentRule, REFUSED_METHODS } from "./members.ts";
import * as rules from "./arguments.ts";
import { isReservedMember } from "./names.ts";
import { isCallNode, isMemberNode, memberNameOf, plain, writtenName } from "./nodes.ts";
import { isProjectConstant } from "./receivers.ts";
import type { SafetyRule } from "../finding.ts";
import type { Spec } from "./spec.ts";
import { isEnvironment, isOwnFolder, literalTexts } from "./text.ts";
import { isTestInfo } from "./callbacks.ts";
import { isData } from "./data.ts";
import { isPlaywrightModule } from "./imports.ts";

type Member = MemberExpression | OptionalMemberExpression;
type Named = Node & { type: "Identifier" };

/** Judges a name that is read: declared in the file, or one of those that every program has. */
export function judgeName(node: Named, parent: Node | undefined, spec: Spec): void {
  const { name } = node;
  const refuse = (message: string) => spec.refuse({ rule: ruleFor(name), node, message });
  if (spec.bindings.of(name).length > 0) {
    if (isPlaywrightValue(node, parent, spec)) {
      refuse(`\`${name}\` is handed on as a value; call it where it is needed`);
    }
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

/** `expect.any(Function)` */
function isMatched(parent: Node | undefined): boolean {
  if (!isCallNode(parent) || !isMemberNode(parent.callee)) return false;
  return memberNameOf(parent.callee) === "any" && plain(parent.callee.object).type === "Identifier";
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

function isMerge(callee: Node): boolean {
  return callee.type === "Identifier" && /^merge(?:Tests|Expects)$/.test(callee.name);
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
  if (isReservedMember(name))
    return refuse(`\`.${name}\` is not in the language of tests`, "dynamic-code");
  const isSelf = plain(node.object).type === "ThisExpression";
  if (name.startsWith("_") && !(isSelf && isOwnMember(name, spec))) {
    return refuse(`\`.${name.slice(0, 40)}\` is internal to whoever has it`, "outside-language");
  }
  const isCallee = isCallNode(parent) && plain(parent.callee) === node;
  if (isCallee) return;
  const isOfTests = isOfPlaywright(node, spec) && !isMemberNode(parent);
  const isGuardedMethod = isGuarded(name) && !isSelf && !isData(node.object, spec);
  // Handed to somebody else, a method of the file would run on what is not its object.
  const isOwnMethodHere = spec.bindings.isMethod(name);
  const isFileList = name === "attachments" && isTestInfo(node.object, spec);
  if (!isOfTests && !isGuardedMethod && !isOwnMethodHere && !isFileList) return;
  const message = `\`.${name.slice(0, 40)}\` is handed on as a value; call it where it is needed`;
  refuse(message, "outside-language");
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
  return (
    node.object.type === "Identifier" &&
    node.object.name === "process" &&
    memberNameOf(node) === "platform"
  );
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
  "sort",
  "start",
  "stop",
  "use",
  "attach",
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
  return (
    (rule !== undefined && rule !== rules.free) || (REFUSED_METHODS.has(name) && name.length > 8)
  );
}

/** An item of a list by a number or a counter, or a part of literal data by keys that are all known. */
function isKnownItem(node: Member, spec: Spec): boolean {
  const key = plain(node.property);
  if (key.type === "NumericLiteral" || key.type === "UpdateExpression") return true;
  if (key.type === "UnaryExpression" && key.operator === "-") return true;
  if (key.type === "BinaryExpression" && key.operator !== "+") return true;
  if (isMemberNode(key) && memberNameOf(key) === "length") return true;
  const texts = literalTexts(key, spec);
  if (texts !== undefined)
    return texts.every(
      (text) =>
        !isReservedMember(text) && !text.startsWith("_") && argumentRule(text) === undefined,
    );
  return key.type === "Identifier" && (isCounter(key.name, spec) || isProjectKey(key.name, spec));
}

/** An item of a list that the project has: `for (const role of ROLES) users[role]`. */
function isProjectKey(name: string, spec: Spec): boolean {
  const binding = spec.bindings.only(name);
  if (binding?.kind !== "value" || !binding.each || !binding.constant || binding.way.length > 0) {
    return false;
  }
  return binding.source !== undefined && isProjectConstant(binding.source, spec);
}

function isCounter(name: string, { bindings }: Spec): boolean {
  const all = bindings.of(name);
  return (
    all.length > 0 &&
    !bindings.uses.isReassigned(name) &&
    all.every((binding) => {
      if (binding.kind === "parameter")
        return (
          binding.index === 1 &&
          binding.way.length === 0 &&
          binding.of.type === "ArrowFunctionExpression"
        );
      return binding.kind === "value" && binding.source?.type === "NumericLiteral" && !binding.each;
    })
  );
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
  if (/^(?:require|module|exports|createRequire|getBuiltinModule|mainModule)$/.test(name))
    return "module-forbidden";
  if (/^(?:eval|Function|Reflect|Proxy|WebAssembly|constructor)$/.test(name)) return "dynamic-code";
  if (/^(?:process|global|globalThis|Deno|Bun|self)$/.test(name)) return "process-access";
  return /^(?:fetch|WebSocket|EventSource|XMLHttpRequest|Worker|SharedWorker|RTC\w+|sendBeacon|WebTransport|importScripts)$/.test(
    name,
  )
    ? "network-access"
    : "outside-language";
}
