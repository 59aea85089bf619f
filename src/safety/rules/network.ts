import type { Node } from "@babel/types";
import {
  calleeName,
  firstArgument,
  isCall,
  isWholeText,
  memberName,
  referencedName,
  textOf,
} from "../expressions.ts";
import { externalUrlIn } from "../external-url.ts";
import type { Visit } from "../syntax.ts";
import type { RuleHit } from "./rule.ts";

const CONNECTIONS: ReadonlySet<string> = new Set([
  "EventSource",
  "RTCPeerConnection",
  "SharedWorker",
  "WebAssembly",
  "WebSocket",
  "WebTransport",
  "Worker",
  "XMLHttpRequest",
  "importScripts",
]);

/** Calls that only compare, describe or type a URL, or answer a request in place of a server. */
const HARMLESS_CALLS =
  /^(?:to[A-Z].*|getBy[A-Z].*|locator|filter|fill|type|pressSequentially|selectOption|test|describe|step|it|fixme|skip|only|fail|slow|route|unroute|waitForURL|waitForRequest|waitForResponse|includes|startsWith|endsWith)$/;

/** Connections other than through the browser that Playwright drives. */
export function networkAccess(visits: readonly Visit[]): RuleHit[] {
  return visits.flatMap((visit) => {
    const message = connection(visit) ?? fetchProblem(visit);
    return message === undefined ? [] : [{ rule: "network-access", node: visit.node, message }];
  });
}

function connection(visit: Visit): string | undefined {
  const name = referencedName(visit);
  if (name !== undefined && CONNECTIONS.has(name)) return `\`${name}\` opens a connection`;
  const member = memberName(visit.node);
  if (member === "sendBeacon" || member === "connectOverCDP") {
    return `\`${member}\` opens a connection`;
  }
  return undefined;
}

/** `fetch` may be called with a path, or with an address on this machine, that is written out. */
function fetchProblem(visit: Visit): string | undefined {
  if (referencedName(visit) !== "fetch") return undefined;
  const call = visit.parent?.node;
  if (!isCall(call) || call.callee !== visit.node) return "`fetch` is used other than by a call";
  const argument = firstArgument(call);
  const text = argument === undefined ? undefined : textOf(argument);
  if (text === undefined || !/^(?:\/(?!\/)|\.{1,2}\/|https?:\/\/)/i.test(text)) {
    return "`fetch` is called with an address that is not written out";
  }
  return externalUrlIn(text) === undefined ? undefined : "`fetch` is called with a foreign address";
}

/** Addresses of other hosts, wherever the code could go there or send something there. */
export function externalOrigins(visits: readonly Visit[]): RuleHit[] {
  return visits.flatMap((visit) => {
    if (!isWholeText(visit) || isModuleName(visit)) return [];
    const text = textOf(visit.node);
    if (text === undefined || externalUrlIn(text) === undefined) return [];
    if (isHarmlessPlace(visit)) return [];
    const message = "an address of another host is used; use a path on the app's own address";
    return [{ rule: "external-origin", node: visit.node, message }];
  });
}

/** The name of a module is judged by the rule for modules. */
function isModuleName({ parent }: Visit): boolean {
  return parent !== undefined && /^(?:Import|Export)/.test(parent.node.type);
}

/** Whether the nearest call around this text only compares, describes or types it. */
function isHarmlessPlace(visit: Visit): boolean {
  let inner: Node = visit.node;
  for (let outer = visit.parent; outer !== undefined; outer = outer.parent) {
    const { node } = outer;
    if (isCall(node)) {
      return node.callee !== inner && HARMLESS_CALLS.test(calleeName(node) ?? "");
    }
    if (!/^(?:Object|Array|Template|TSAs|TSSatisfies|Binary)/.test(node.type)) return false;
    if (node.type === "ObjectMethod") return false;
    inner = node;
  }
  return false;
}
