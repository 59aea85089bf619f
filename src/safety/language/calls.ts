import type { MemberExpression, Node, OptionalMemberExpression } from "@babel/types";
import type { Binding } from "./bindings.ts";
import { globalUse } from "./globals.ts";
import { argumentRule } from "./members.ts";
import { REFUSED_METHODS } from "./powerful-methods.ts";
import { ruleFor } from "./members-and-names.ts";
import { isMachineFunction, isReservedMember, PLAYWRIGHT_FIXTURES } from "./names.ts";
import {
  type AnyCall,
  argumentsOf,
  isCallNode,
  isFunctionValue,
  isMemberNode,
  memberNameOf,
  plain,
  readsMember,
} from "./nodes.ts";
import { entriesOf } from "./objects.ts";
import { isCertainlyOwn, isOwnBinding, isOwnReceiver } from "./receivers.ts";
import type { Spec } from "./spec.ts";
import { checkHandedData } from "./handed-data.ts";
import { judgeProjectPower } from "./project-power.ts";
import { judgeTimeouts } from "./timeouts.ts";

type Member = MemberExpression | OptionalMemberExpression;

/** Judges what is called, and what it is given. */
export function judgeCall(call: AnyCall, spec: Spec): void {
  const callee = plain(call.callee);
  judgeTimeouts(call, spec);
  judgeProjectPower(call, spec);
  if (callee.type === "Identifier") return judgeNamed(callee, call, spec);
  if (callee.type === "Super") return;
  if (isMemberNode(callee)) return judgeMethod(callee, call, spec);
  // `value ?? (() => { throw new Error("…"); })()`: what it does stands there.
  if (isFunctionValue(callee) && call.type !== "NewExpression") return;
  // `test.extend(…)(…)` and the like.
  const isExtended =
    isCallNode(callee) && isMemberNode(callee.callee) && memberNameOf(callee.callee) === "extend";
  if (!isExtended) refuseCall(call, "something is called that is not written as a name", spec);
}

function judgeNamed(callee: Node & { type: "Identifier" }, call: AnyCall, spec: Spec): void {
  const all = spec.bindings.of(callee.name);
  if (all.length === 0) {
    if (callee.name === "setTimeout" && !isCallback(argumentsOf(call)[0], spec)) {
      spec.refuse({
        rule: "dynamic-code",
        node: call,
        message: "a timer is given something else than a function",
      });
    }
    return;
  }
  // Scopes are not told apart: where one of the name's meanings is a function, that one is called.
  const isFunction = all.some(({ kind }) => kind === "function");
  const isCallable = all.every((binding) => isCallableBinding(binding, { call, isFunction }, spec));
  if (!isCallable)
    return refuseCall(
      call,
      `\`${callee.name.slice(0, 40)}\` is called, which is no function of this file`,
      spec,
    );
  if (isOwnReceiver(callee, spec)) checkHandedData(call, spec);
  if (call.type === "NewExpression") checkAxe(callee.name, call, spec);
}

interface NamedCall {
  readonly call: AnyCall;
  /** Whether the name stands for a function of the file as well. */
  readonly isFunction: boolean;
}

/** Whether one meaning of a name may be called. */
function isCallableBinding(binding: Binding, { call, isFunction }: NamedCall, spec: Spec): boolean {
  switch (binding.kind) {
    case "function":
    case "class":
      return true;
    case "parameter":
      return isCallableParameter(binding.way);
    case "import":
      return binding.imported !== "devices";
    case "value":
      // `let finish; new Promise((resolve) => { finish = resolve; })`: it is told nothing.
      if (!binding.constant)
        return !binding.each && binding.way.length === 0 && call.arguments.length === 0;
      if (binding.source === undefined) return false;
      return isTestFunction(binding.source, spec) || (isFunction && isCallNode(binding.source));
    case "other":
      return call.arguments.length === 0;
  }
}

function isCallableParameter([first, ...more]: readonly string[]): boolean {
  return first === undefined || (more.length === 0 && argumentRule(first) === undefined);
}

/** `new AxeBuilder({ page })`: its other option is code for the page. */
function checkAxe(name: string, call: AnyCall, spec: Spec): void {
  const binding = spec.bindings.only(name);
  if (binding?.kind !== "import" || !binding.module.startsWith("@axe-core/")) return;
  const [options] = argumentsOf(call);
  const entries = options === undefined ? [] : entriesOf(options, spec);
  if (entries?.every(({ key }) => key === "page")) return;
  spec.refuse({ rule: "in-page-code", node: call, message: "axe is given more than the page" });
}

function isCallback(node: Node | undefined, { bindings }: Spec): boolean {
  if (node === undefined) return false;
  if (isFunctionValue(node)) return true;
  const all = node.type === "Identifier" ? bindings.of(node.name) : [];
  return (
    all.length > 0 &&
    all.every((binding) => {
      if (binding.kind === "function") return true;
      return binding.kind === "parameter" && isHandedWhole(binding);
    })
  );
}

/** What a function is handed under no type: a promise hands out functions so. */
function isHandedWhole({ way, annotation }: Binding & { kind: "parameter" }): boolean {
  return way.length === 0 && annotation === undefined;
}

/** `base.extend(…)`, `mergeTests(…)`, `expect.configure(…)`, or what a helper of the project gives. */
function isTestFunction(source: Node, spec: Spec): boolean {
  const value = plain(source);
  if (isOwnReceiver(value, spec)) return true;
  if (isFunctionValue(value)) return true;
  if (!isCallNode(value)) return false;
  const { callee } = value;
  if (callee.type === "Identifier") {
    const kind = spec.bindings.only(callee.name)?.kind;
    return kind === "import" || kind === "function";
  }
  return readsMember(callee, "extend configure bind_");
}

function judgeMethod(callee: Member, call: AnyCall, spec: Spec): void {
  const name = memberNameOf(callee);
  if (name === undefined)
    return refuseCall(call, "a computed member is called; write its name", spec);
  if (isReservedMember(name)) return;
  const object = plain(callee.object);
  const isSelf = object.type === "ThisExpression" || isOwnInstance(object, spec);
  if (isSelf && spec.bindings.isMethod(name)) {
    // Where a class of the project is extended, the method may be that of the project.
    if (extendsProject(spec)) checkHandedTo(name, call, spec);
    return;
  }
  const isOwn = isOwnReceiver(object, spec);
  if (call.type === "NewExpression" && !isOwn && !isOfGlobal(object, spec)) {
    return refuseCall(call, "something is made of a member; name its class", spec);
  }
  if (isOwn) checkHandedTo(name, call, spec);
  const rule = ruleOf(name, object, isOwn, spec);
  if (rule !== undefined) return rule(call, spec);
  if (!isOfGlobal(object, spec)) judgeUnlisted({ name, object, isOwn }, call, spec);
}

function checkHandedTo(name: string, call: AnyCall, spec: Spec): void {
  if (!TYPES_OR_COMPARES.test(name)) checkHandedData(call, spec);
}

/** What the arguments have to be, unless the method may be one of Node's own that goes by its name. */
function ruleOf(name: string, object: Node, isOwn: boolean, spec: Spec) {
  const isMachine = isMachineFunction(name) && (isOwn || isParameter(object, spec));
  return isMachine ? undefined : argumentRule(name);
}

function extendsProject({ bindings }: Spec): boolean {
  return bindings.uses.extended.some((name) => bindings.only(name)?.kind === "import");
}

/** What a function is handed: a pattern has `exec`, and so has a helper that starts programs. */
function isParameter(object: Node, { bindings }: Spec): boolean {
  return (
    object.type === "Identifier" &&
    bindings.of(object.name).some(({ kind }) => kind === "parameter")
  );
}

/** `JSON`, `Math`: which members they have is judged with the name. */
function isOfGlobal(object: Node, { bindings }: Spec): boolean {
  if (object.type !== "Identifier" || bindings.of(object.name).length > 0) return false;
  return globalUse(object.name) !== undefined;
}

interface Unlisted {
  readonly name: string;
  readonly object: Node;
  /** Whether it comes from code of the project. */
  readonly isOwn: boolean;
}

/** A method that neither Playwright nor JavaScript lets tests call: one of the file or the project. */
function judgeUnlisted({ name, object, isOwn }: Unlisted, call: AnyCall, spec: Spec): void {
  const isLifted = isOwn && isCertainlyOwn(object, spec);
  const refused = isLifted ? undefined : REFUSED_METHODS.get(name);
  const reason = isMachineFunction(name) ? "reaches the machine" : refused;
  if (reason !== undefined) {
    const message = `\`.${name}(…)\` ${reason}`;
    return spec.refuse({ rule: machineRule(name), node: call, message });
  }
  if (isOwn || spec.bindings.isMethod(name) || isHandedOver(object, spec)) return;
  const message = `\`.${name.slice(0, 40)}(…)\` is not a method that tests call`;
  spec.refuse({ rule: ruleFor(name), node: call, message });
}

/**
 * What a function of this file is handed, by whatever name it is called. A method that neither
 * Playwright nor JavaScript has can only be one of the project.
 */
function isHandedOver(node: Node, spec: Spec): boolean {
  let root = node;
  while (isMemberNode(root)) root = plain(root.object);
  if (root.type !== "Identifier" || PLAYWRIGHT_FIXTURES.has(root.name)) return false;
  const all = spec.bindings.of(root.name);
  return (
    all.length > 0 &&
    all.every(
      (binding) =>
        (binding.kind === "parameter" && binding.way.length === 0) ||
        isMadeHere(binding, spec) ||
        isOwnBinding(binding, spec),
    )
  );
}

/** `const workspace = await openWorkspace(page)`, where the function is one of this file. */
function isMadeHere(binding: Binding, { bindings }: Spec): boolean {
  if (binding.kind !== "value" || !binding.constant) return false;
  const source =
    binding.source?.type === "AwaitExpression" ? plain(binding.source.argument) : binding.source;
  if (!isCallNode(source) || source.callee.type !== "Identifier") return false;
  return bindings.only(source.callee.name)?.kind === "function";
}

function machineRule(name: string): "file-write" | "process-access" {
  return /^(?:saveAs|create(?:Read|Write)Stream|startTracing|stopTracing|startHar|stopHar|routeFromHAR|write|append|rm|unlink|mkdir|rename|copy|cp|chmod|truncate|symlink|link)/.test(
    name,
  )
    ? "file-write"
    : "process-access";
}

/** Methods that type, compare or describe what they are handed. */
const TYPES_OR_COMPARES =
  /^(?:assert|check|expect|enter|fill|get|has|mock|press|route|search|select|set|should|stub|to[A-Z]|type|verify)/;

/** An object that the file made of a class of its own. */
function isOwnInstance(node: Node, { bindings }: Spec): boolean {
  if (node.type !== "Identifier") return false;
  const binding = bindings.only(node.name);
  if (binding?.kind !== "value" || !binding.constant || binding.way.length > 0) return false;
  const { source } = binding;
  return (
    source?.type === "NewExpression" &&
    source.callee.type === "Identifier" &&
    bindings.only(source.callee.name)?.kind === "class"
  );
}

function refuseCall(node: Node, message: string, spec: Spec): void {
  spec.refuse({ rule: "dynamic-code", node, message });
}
