import { posix } from "node:path";
import type { Node } from "@babel/types";
import {
  EVERYTHING,
  type Reach,
  type ReachingHelpers,
  type ReachingNames,
} from "../helpers/reaching.ts";
import { FileIndex } from "../helpers/resolve-module.ts";
import { isProtectedFile } from "../protected-names.ts";
import { nameOfCall } from "./arguments.ts";
import type { Binding } from "./bindings.ts";
import { isData } from "./data.ts";
import { isReadablePath } from "./files.ts";
import { isPlaywrightModule } from "./imports.ts";
import { PLAYWRIGHT_FIXTURES } from "./names.ts";
import {
  type AnyCall,
  argumentsOf,
  isCallNode,
  isFunctionNode,
  isMemberNode,
  matches,
  memberNameOf,
  moduleNameOf,
  plain,
} from "./nodes.ts";
import { entriesOf } from "./objects.ts";
import { isProjectData } from "./project-data.ts";
import { isOwnReceiver } from "./receivers.ts";
import type { Spec } from "./spec.ts";
import { literalTexts } from "./text.ts";

/**
 * A helper of the project may start programs, open files or run code: with what it says itself, never
 * with what a spec tells it. `helpers/reaching.ts` knows by which names that could be.
 */
export function judgeProjectPower(call: AnyCall, spec: Spec): void {
  const callee = plain(call.callee);
  const reach =
    callee.type === "Identifier" ? reachOfName(callee.name, spec) : reachOfMethod(callee, spec);
  const isTold = !argumentsOf(call).every((one) => isSaidByProject(one, spec, MAX_STEPS));
  if (reach === "gives" || (reach === "handed" && isTold)) refuse(call, spec);
  if (reach === "opens" && !argumentsOf(call).every((one) => isNameOfFile(one, spec)))
    refuse(call, spec);
  if (matches(nameOfCall(call), "extend use")) judgeOptions(call, spec);
}

/** Whether a name that is used as a value, or a member that is taken out of its object, reaches the machine. */
export function isProjectPower(node: Node, spec: Spec): boolean {
  if (node.type === "Identifier") return reachOfName(node.name, spec) !== undefined;
  return reachOfMethod(node, spec) !== undefined;
}

/** What a file gives on of such names: `export { run } from "./shell"`. */
export function judgePassedOn(node: Node, spec: Spec): void {
  if (node.type !== "ExportNamedDeclaration") return;
  const names = node.source ? namesOf(node.source.value, spec) : undefined;
  for (const one of node.specifiers) {
    if (one.type !== "ExportSpecifier") continue;
    const name = moduleNameOf(one.local);
    const reach = names === undefined ? reachOfName(name, spec) : names.get(name);
    if (reach !== undefined) refuse(one, spec);
  }
}

export function isNameOfPower(name: string, spec: Spec): boolean {
  return powersOf(spec).has(name);
}

/** `test.use({ command: "…" })`, where a fixture of the project runs it. */
function judgeOptions(call: AnyCall, spec: Spec): void {
  const [options] = argumentsOf(call);
  const entries = options === undefined ? [] : (entriesOf(options, spec) ?? []);
  for (const { key, value, node } of entries) {
    const reach = powersOf(spec).get(key);
    const isFine =
      reach === undefined ||
      isSaidByProject(value, spec, MAX_STEPS) ||
      (reach === "opens" && isNameOfFile(value, spec));
    if (!isFine) refuse(node, spec);
  }
}

/**
 * Whether a value is what the project gives, as it is: a constant of it, or what a function gives that is
 * told nothing. `list.filter(…)` leaves out, and adds nothing.
 */
function isSaidByProject(node: Node, spec: Spec, steps: number): boolean {
  const value = plain(node);
  if (steps === 0) return false;
  if (value.type === "AwaitExpression") return isSaidByProject(value.argument, spec, steps - 1);
  if (isMemberNode(value)) {
    return memberNameOf(value) !== undefined && isSaidByProject(value.object, spec, steps - 1);
  }
  if (isCallNode(value)) {
    const isFilter = isMemberNode(value.callee) && memberNameOf(value.callee) === "filter";
    const isUntold = value.arguments.length === 0 || isFilter;
    return isUntold && isSaidByProject(value.callee, spec, steps - 1);
  }
  if (value.type !== "Identifier" || !isProjectData(value, spec)) return false;
  const binding = spec.bindings.only(value.name);
  if (binding?.kind !== "value") return true;
  return binding.source !== undefined && isSaidByProject(binding.source, spec, steps - 1);
}

/** What may be handed to a helper that opens a file of this name: no way out of its folder, no secret. */
function isNameOfFile(argument: Node, spec: Spec): boolean {
  if (argument.type === "NumericLiteral" || argument.type === "BooleanLiteral") return true;
  if (isPlaywrights(argument, spec, MAX_STEPS) && argument.type === "Identifier") return true;
  if (isFunctionNode(argument)) return true;
  if (argument.type === "ObjectExpression")
    return argument.properties.every(
      (one) => one.type === "ObjectProperty" && isNameOfFile(plain(one.value), spec),
    );
  if (isSaidByProject(argument, spec, MAX_STEPS)) return true;
  const texts = literalTexts(argument, spec);
  return texts !== undefined && texts.every(isDataName);
}

/** A word that a name is made of, or the name of a file of data. */
function isDataName(text: string): boolean {
  if (/^[\w -]*(?:\/[\w -]+)*$/.test(text) && !text.startsWith("/")) return true;
  const ofData = /\.(?:csv|gif|html?|jpe?g|json|md|pdf|png|svg|txt|webp|xlsx?|xml|ya?ml|zip)$/i;
  return ofData.test(text) && isReadablePath(text) && !isProtectedFile(posix.basename(text));
}

function reachOfName(name: string, spec: Spec): Reach | undefined {
  const reaches = spec.bindings.of(name).map((binding) => reachOfBinding(binding, spec));
  return reaches.find((reach) => reach === "gives") ?? reaches.find((reach) => reach !== undefined);
}

/** Names that say it themselves, should a helper's source not be known. */
const STARTS_PROGRAMS =
  /^(?:bash|cmd|execa|(?:exec|run)(?:Command|Script|Shell)|powershell|pwsh|sh|shell|shellExec|zsh)$/;

function reachOfBinding(binding: Binding, spec: Spec): Reach | undefined {
  if (binding.kind === "import") {
    const names = namesOf(binding.module, spec);
    const reach = names.get(EVERYTHING) ?? names.get(binding.imported);
    return reach ?? (STARTS_PROGRAMS.test(binding.imported) ? "handed" : undefined);
  }
  const isPart = binding.kind === "parameter" || binding.kind === "value";
  const [part] = isPart ? binding.way.slice(-1) : [];
  return part === undefined ? undefined : powersOf(spec).get(part);
}

/** A method of what comes from the project, or a part of a module of it. */
function reachOfMethod(callee: Node, spec: Spec): Reach | undefined {
  if (!isMemberNode(callee)) return undefined;
  const object = plain(callee.object);
  const root = rootOf(object);
  const ofRoot = root.type === "Identifier" ? reachOfName(root.name, spec) : undefined;
  if (ofRoot === "gives") return "gives";
  const reach = powersOf(spec).get(memberNameOf(callee) ?? "");
  return reach === undefined || isPlaywrights(object, spec, MAX_STEPS) ? undefined : reach;
}

const MAX_STEPS = 12;

/**
 * Whether this is one of Playwright's objects, or plain data, for certain: those have methods of their
 * own, by whatever names the project calls its own.
 */
function isPlaywrights(node: Node, spec: Spec, steps: number): boolean {
  const value = plain(node);
  if (steps === 0 || isOwnReceiver(value, spec)) return false;
  if (isData(value, spec)) return true;
  if (value.type === "AwaitExpression") return isPlaywrights(value.argument, spec, steps - 1);
  if (isMemberNode(value)) return isPlaywrights(value.object, spec, steps - 1);
  if (isCallNode(value)) return isPlaywrights(value.callee, spec, steps - 1);
  return value.type === "Identifier" && isPlaywrightsName(value.name, spec, steps);
}

function isPlaywrightsName(name: string, spec: Spec, steps: number): boolean {
  const binding = spec.bindings.only(name);
  if (binding?.kind === "import") return isPlaywrightModule(binding.module);
  if (binding?.kind === "parameter") return matches(binding.way[0], PLAYWRIGHT_FIXTURES);
  if (binding?.kind !== "value" || !binding.constant || binding.each) return false;
  return binding.source !== undefined && isPlaywrights(binding.source, spec, steps - 1);
}

function rootOf(node: Node): Node {
  let root = plain(node);
  while (isMemberNode(root) || isCallNode(root) || root.type === "AwaitExpression") {
    if (root.type === "AwaitExpression") root = plain(root.argument);
    else root = plain(isMemberNode(root) ? root.object : root.callee);
  }
  return root;
}

const known = new WeakMap<Spec, ReachingNames>();

/** All names by which what the file imports reaches the machine. */
function powersOf(spec: Spec): ReachingNames {
  const before = known.get(spec);
  if (before !== undefined) return before;
  const all = new Map<string, Reach>();
  for (const module of spec.reaching.size === 0 ? [] : spec.bindings.imports)
    for (const [name, reach] of namesOf(module, spec)) all.set(name, reach);
  known.set(spec, all);
  return all;
}

const indexes = new WeakMap<ReachingHelpers, FileIndex>();

function namesOf(module: string, { path, reaching }: Spec): ReachingNames {
  if (reaching.size === 0) return new Map();
  const index = indexes.get(reaching) ?? new FileIndex(reaching.keys());
  indexes.set(reaching, index);
  const files = index.meantBy(module, path);
  return new Map(files.flatMap((file) => Array.from(reaching.get(file) ?? [])));
}

function refuse(node: Node, spec: Spec): void {
  const message =
    "a helper of the project is told what to run, open or load; call it with nothing, or leave it out";
  spec.refuse({ rule: "process-access", node, message });
}
