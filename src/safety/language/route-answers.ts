import type { Node } from "@babel/types";
import { isAnswerText } from "./answer-text.ts";
import { isCallOf } from "./callbacks.ts";
import { type ArgumentRule, checkAddress, receiverOf } from "./arguments.ts";
import { isData } from "./data.ts";
import { isReadablePath } from "./files.ts";
import { markupProblem, stylesProblem } from "./markup.ts";
import { argumentsOf, isCallNode, isMemberNode, isNamed, memberNameOf } from "./nodes.ts";
import { type Entry, entriesOf, refuseOptions } from "./objects.ts";
import type { Spec } from "./spec.ts";
import { literalText, literalTexts } from "./text.ts";
import { valuesOf } from "./values.ts";

/** `request.fetch(address, …)`, `route.fetch({ url, … })` */
export const fetchRequest: ArgumentRule = (call, spec) => {
  const [target] = argumentsOf(call);
  if (target === undefined || isData(receiverOf(call), spec)) return;
  // The request that the page itself has made.
  if (isCallOf(target, "request", spec)) return;
  if (entriesOf(target, spec) === undefined) checkAddress(target, spec);
  else continueRoute(call, spec);
};

/** `route.continue({ url, … })`: the request may be changed, not sent elsewhere. */
export const continueRoute: ArgumentRule = (call, spec) => {
  const [options] = argumentsOf(call);
  if (options === undefined) return;
  const entries = entriesOf(options, spec);
  if (entries === undefined) return refuseOptions(options, spec);
  for (const { key, value } of entries) if (key === "url") checkAddress(value, spec);
};

/** `route.fulfill({ … })`: an answer of data, or of markup that loads nothing. */
export const fulfilRoute: ArgumentRule = (call, spec) => {
  const [options] = argumentsOf(call);
  if (options === undefined) return;
  const entries = entriesOf(options, spec);
  if (entries === undefined) return refuseOptions(options, spec);
  for (const entry of entries) checkAnswer(entry, entries, spec);
};

const ANSWER_KEYS: ReadonlySet<string> = new Set([
  "status",
  "headers",
  "contentType",
  "body",
  "json",
  "response",
  "path",
]);
/** Kinds of content that a browser never runs. */
const DATA_TYPE =
  /^(?:application\/(?:json|[a-z.+-]+\+json|pdf|octet-stream)|text\/(?:plain|csv|event-stream)|image\/(?:png|jpeg|gif|webp))(?:;\s*charset="?utf-?8"?)?$/i;
const MARKUP_TYPE = /^text\/(?:html|css)(?:;\s*charset="?utf-?8"?)?$/i;
/**
 * Headers that say something of the answer alone. Others may send the browser elsewhere, or tell others
 * what it does: `refresh`, `link`, `alt-svc`, `report-to`, a policy with `report-uri`.
 */
const HEADER =
  /^(?:accept-ranges|access-control-[a-z-]+|age|allow|cache-control|content-(?:disposition|encoding|language|length|range|type)|date|etag|expires|last-modified|pragma|ratelimit[a-z-]*|retry-after|server|server-timing|set-cookie|strict-transport-security|transfer-encoding|vary|via|www-authenticate|x-(?!sourcemap)[a-z0-9-]+|location)$/i;
const DATA_FILE = /\.(?:json|png|jpe?g|gif|webp|csv|txt|pdf)$/i;

function checkAnswer({ key, value, node }: Entry, entries: readonly Entry[], spec: Spec): void {
  const refuse = (message: string) => spec.refuse({ rule: "in-page-code", node, message });
  if (!ANSWER_KEYS.has(key))
    return refuse(`the option \`${key.slice(0, 40)}\` of an answer is not in the language`);
  if (key === "headers") return checkHeaders(value, spec);
  if (key === "contentType" && !isContentType(value, spec))
    return refuse("the content type is not that of data or markup; write it as a literal");
  if (key === "json" && !isAnsweredAsData(entries, spec))
    refuse("`json` is answered as something else than data");
  if (key === "body") {
    const problem = bodyProblem(value, typeOf(entries, spec), spec);
    if (problem !== undefined) refuse(problem);
  }
  if (key === "path") {
    const paths = literalTexts(value, spec);
    const isKnown = paths?.every((path) => isReadablePath(path) && DATA_FILE.test(path));
    if (!isKnown || !isAnsweredAsData(entries, spec)) {
      refuse(
        "an answer is read from a file that is not a literal one of data; write it with `json`",
      );
    }
  }
}

/** Whether what is answered is taken for data: its type says so, or nothing says otherwise. */
function isAnsweredAsData(entries: readonly Entry[], spec: Spec): boolean {
  const given = entries.filter(({ key }) => key !== "response");
  const type = typeOf(given, spec);
  return type === undefined || DATA_TYPE.test(type);
}

function isContentType(value: Node, spec: Spec): boolean {
  const text = literalText(value, spec);
  return text !== undefined && (DATA_TYPE.test(text) || MARKUP_TYPE.test(text));
}

function checkHeaders(value: Node, spec: Spec): void {
  // Headers that the app itself answered with are its own.
  if (isOfAnswer(value, spec)) return;
  const entries = ownHeaders(value, spec);
  if (entries === undefined) return refuseOptions(value, spec);
  for (const { key, value: header, node } of entries) {
    if (!HEADER.test(key) && !isOwnHeader(key, header, spec)) refuseHeader(key, node, spec);
    if (/^location$/i.test(key)) checkAddress(header, spec);
    if (/^content-type$/i.test(key) && !isContentType(header, spec)) {
      const message = "the content type is not that of data or markup; write it as a literal";
      spec.refuse({ rule: "in-page-code", node, message });
    }
  }
}

/** A header that no browser knows, with a word as its value. */
function isOwnHeader(key: string, value: Node, spec: Spec): boolean {
  const isKnown =
    /^(?:.*sourcemap|.*-policy.*|alt-.*|clear-.*|content-.*|link|nel|refresh|report.*|sec-.*|service-worker.*|speculation-.*)$/i;
  return !isKnown.test(key) && (literalText(value, spec) ?? ":").search(/[^\w .,-]/) === -1;
}

function refuseHeader(key: string, node: Node, spec: Spec): void {
  const message = `the header \`${key.slice(0, 40)}\` of an answer may lead elsewhere; leave it out`;
  spec.refuse({ rule: "in-page-code", node, message });
}

/** Headers that the app itself sent. */
function isOfAnswer(node: Node, spec: Spec): boolean {
  const values = valuesOf(node, spec) ?? [];
  return (
    values.length > 0 &&
    values.every((value) => isCallOf(value, "headers", spec) || isCallOf(value, "allHeaders", spec))
  );
}

function ownHeaders(value: Node, spec: Spec): readonly Entry[] | undefined {
  if (value.type !== "ObjectExpression") return entriesOf(value, spec);
  const own = value.properties.filter(
    (property) => property.type !== "SpreadElement" || !isOfAnswer(property.argument, spec),
  );
  return entriesOf({ ...value, properties: own }, spec);
}

/**
 * The content type that an answer is given: undefined when it is given none, empty when it is that of
 * another answer, or cannot be told.
 */
function typeOf(entries: readonly Entry[], spec: Spec): string | undefined {
  const given = entries.find(({ key }) => key === "contentType");
  if (given !== undefined) return literalText(given.value, spec) ?? "";
  const headers = entries.find(({ key }) => key === "headers");
  const own = headers === undefined ? [] : (ownHeaders(headers.value, spec) ?? []);
  const type = own.find(({ key }) => key.toLowerCase() === "content-type");
  if (type !== undefined) return literalText(type.value, spec) ?? "";
  return entries.some(({ key }) => key === "response") ? "" : undefined;
}

function bodyProblem(value: Node, type: string | undefined, spec: Spec): string | undefined {
  if (isCallOn(value, "JSON", "stringify")) {
    const isNoCode = type === undefined || DATA_TYPE.test(type);
    return isNoCode ? undefined : "data is answered as something else than data; use `json`";
  }
  if (isCallOn(value, "Buffer", "from")) {
    const isPicture = type !== undefined && /^image\/(?:png|jpeg|gif|webp)$/i.test(type);
    return isPicture ? undefined : "bytes are answered as something else than a picture";
  }
  const texts = literalTexts(value, spec);
  if (texts === undefined && isAnswerText(value, spec)) return undefined;
  if (texts === undefined)
    return "the body of an answer is computed; write it with `json`, or as a literal";
  return texts.map((text) => contentProblem(text, spec)).find((problem) => problem !== undefined);
}

/** `JSON.stringify(…)`, of JavaScript's own object. */
function isCallOn(node: Node, owner: string, name: string): boolean {
  if (!isCallNode(node) || !isMemberNode(node.callee)) return false;
  const { object } = node.callee;
  return isNamed(object, owner) && memberNameOf(node.callee) === name;
}

function contentProblem(text: string, spec: Spec): string | undefined {
  if (isJson(text)) return undefined;
  if (text.includes("<")) return markupProblem(text, spec.origins);
  if (/^[^{}]*\{[^{}]*\}\s*$/.test(text) && !/[(=]/.test(text)) return stylesProblem(text);
  const isCode = /[(){}=`]|(?:^|[;\n])[^\S\n]*(?:export|import)\b|@import|@charset|@namespace/.test(
    text,
  );
  return isCode ? "the body of an answer looks like code" : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
