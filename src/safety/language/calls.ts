import type { MemberExpression, Node, OptionalMemberExpression } from "@babel/types";
import { externalUrlIn } from "../external-url.ts";
import type { Binding } from "./bindings.ts";
import { globalUse } from "./globals.ts";
import { argumentRule, REFUSED_METHODS } from "./members.ts";
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
} from "./nodes.ts";
import { entriesOf } from "./objects.ts";
import { isCertainlyOwn, isOwnBinding, isOwnReceiver } from "./receivers.ts";
import type { Spec } from "./spec.ts";
import { literalTexts } from "./text.ts";

type Member = MemberExpression | OptionalMemberExpression;

/** Judges what is called, and what it is given. */
export function judgeCall(call: AnyCall, spec: Spec): void {
  const callee = plain(call.callee);
  if (callee.type === "Identifier") return judgeNamed(callee, call, spec);
  if (callee.type === "Super") return;
  if (isMemberNode(callee)) return judgeMethod(callee, call, spec);
  // `test.extend(…)(…)` and the like; `(() => …)()`; what another call gave.
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
  const isCallable = all.every((binding) => {
    switch (binding.kind) {
      case "function":
      case "class":
        return true;
      case "parameter":
        return (
          binding.way.length === 0 ||
          (binding.way.length === 1 && argumentRule(binding.way[0] ?? "") === undefined)
        );
      case "import":
        return !/^[a-z]/.test(binding.imported) || !/^devices$/.test(binding.imported);
      case "value":
        if (!binding.constant || binding.source === undefined) return false;
        return isTestFunction(binding.source, spec) || (isFunction && isCallNode(binding.source));
      case "other":
        return false;
    }
  });
  if (!isCallable)
    return refuseCall(
      call,
      `\`${callee.name.slice(0, 40)}\` is called, which is no function of this file`,
      spec,
    );
  if (isOwnReceiver(callee, spec)) checkHandedData(call, spec);
  if (call.type === "NewExpression") checkAxe(callee.name, call, spec);
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

function isCallback(node: Node | undefined, spec: Spec): boolean {
  if (node === undefined) return false;
  if (isFunctionValue(node)) return true;
  if (node.type !== "Identifier") return false;
  const binding = spec.bindings.only(node.name);
  return (
    binding?.kind === "function" ||
    (binding?.kind === "parameter" && binding.way.length === 0 && binding.annotation === undefined)
  );
}

/** `base.extend(…)`, `mergeTests(…)`, `expect.configure(…)`, or what a helper of the project gives. */
function isTestFunction(source: Node, spec: Spec): boolean {
  const value = plain(source);
  if (isOwnReceiver(value, spec)) return true;
  if (isFunctionValue(value)) return true;
  if (!isCallNode(value)) return false;
  const { callee } = value;
  if (callee.type === "Identifier") {
    const binding = spec.bindings.only(callee.name);
    return /^merge(?:Tests|Expects)$/.test(callee.name) || binding?.kind === "function";
  }
  return isMemberNode(callee) && /^(?:extend|configure|bind_)$/.test(memberNameOf(callee) ?? "");
}

function judgeMethod(callee: Member, call: AnyCall, spec: Spec): void {
  const name = memberNameOf(callee);
  if (name === undefined)
    return refuseCall(call, "a computed member is called; write its name", spec);
  if (isReservedMember(name)) return;
  const object = plain(callee.object);
  const isSelf = object.type === "ThisExpression" || isOwnInstance(object, spec);
  if (isSelf && spec.bindings.isMethod(name)) return;
  const isOwn = isOwnReceiver(object, spec);
  if (call.type === "NewExpression" && !isOwn && !isOfGlobal(object, spec)) {
    return refuseCall(call, "something is made of a member; name its class", spec);
  }
  if (isOwn && !TYPES_OR_COMPARES.test(name)) checkHandedData(call, spec);
  const rule = isOwn && isMachineFunction(name) ? undefined : argumentRule(name);
  if (rule !== undefined) return rule(call, spec);
  if (!isOfGlobal(object, spec)) judgeUnlisted({ name, object, isOwn }, call, spec);
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

/** Code of the project is not handed addresses of others: what it does with them cannot be seen. */
function checkHandedData(call: AnyCall, spec: Spec): void {
  for (const argument of argumentsOf(call)) {
    const foreign = literalTexts(argument, spec)?.some((text) => externalUrlIn(text) !== undefined);
    if (!foreign) continue;
    const message =
      "code of the project is handed an address of another host; use a path on the app's own address";
    spec.refuse({ rule: "external-origin", node: argument, message });
  }
}

function refuseCall(node: Node, message: string, spec: Spec): void {
  spec.refuse({ rule: "dynamic-code", node, message });
}
