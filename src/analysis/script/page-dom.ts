import { DIALOGS, LOCATION, OWN_DIALOGS, type DomAccess, type Session } from "../code/session.ts";
import { stringOf } from "../code/text.ts";
import { literal, native, UNDEFINED, UNKNOWN, type Value } from "../code/value.ts";
import type { UiNode } from "../ui/tree.ts";
import { isBoolean } from "./content.ts";
import { baseNodesOf, DOCUMENT } from "./dom/base-nodes.ts";
import { attributeTextOf, attributeValueOf, type Dom } from "./dom/dom-tree.ts";
import {
  attributeNamed,
  dataAttribute,
  eventOf,
  isReflected,
  isReflectedText,
} from "./dom-names.ts";
import { setAttribute } from "./members/attributes.ts";
import { formValues } from "./members/fields.ts";
import { memberOfNode } from "./members/index.ts";
import { readText, writeMarkup, writeText } from "./members/structure.ts";
import type { Place } from "./members/types.ts";
import { nodeState, ownListener, PAGE_TITLE, partOf } from "./node-state.ts";
import { readStyle, writeStyle } from "./node-style.ts";

const TEXTS = new Set(["textContent", "innerText", "nodeValue"]);

/** A page whose nodes scripts read and change. */
export interface ScriptedNodes extends Pick<Dom, "note" | "isWhole"> {
  /** The nodes as they are before any script. */
  readonly nodes: readonly UiNode[];
  /** See `Dom`. */
  readonly compile?: Dom["compile"];
  /** Told what listens to the page being ready. */
  readonly onReady?: (listener: Value) => void;
}

/** Nodes as scripts see them: what was typed into fields, and what scripts changed. */
export function pageDom(page: ScriptedNodes): (session: Session) => DomAccess {
  return (session) => {
    const dom: Dom = {
      base: baseNodesOf(page.nodes),
      store: session.store,
      compile: page.compile ?? (() => null),
      note: page.note,
      isWhole: page.isWhole,
    };
    const placeOf = (key: string): Place => ({ key, dom, session });
    return {
      read: (key, name) => readProperty(placeOf(key), name, page),
      write: (key, name, value) => writeProperty(placeOf(key), name, value),
      writeGlobal(name, value) {
        if (DIALOGS.test(name)) session.store.set(OWN_DIALOGS, value);
        if (/^(?:window\.)?document\.title$/u.test(name)) session.store.set(PAGE_TITLE, value);
        if (LOCATION.test(name) && session.mode === "event") session.event.navigations.push(value);
        else if (/^(?:window\.|document\.)?onload$/u.test(name)) page.onReady?.(value);
        else writeDocument(placeOf(DOCUMENT), name, value);
      },
      formValues: (form) => formValues(placeOf(form ?? DOCUMENT)),
    };
  };
}

/** `node.name = value`: a listener, a text, markup or an attribute. */
function writeProperty(place: Place, name: string, value: Value): void {
  const { key, session } = place;
  if (session.mode !== "event") return;
  const part = partOf(key);
  if (part?.name === "style") writeStyle({ ...place, key: part.owner }, name, value);
  else if (part !== null) setAttribute(dataAttribute(name), value, { ...place, key: part.owner });
  else if (TEXTS.has(name)) writeText(value, place);
  else if (name === "innerHTML" || name === "outerHTML") writeMarkup(value, place);
  else writeAttribute(place, name, value);
}

function writeAttribute(place: Place, name: string, value: Value): void {
  const { key, session } = place;
  const event = eventOf(name);
  const attribute = attributeNamed(name);
  const isEmptied = name === "value" && value.kind === "literal" && value.value === "";
  if (isEmptied) session.event.cleared.add(key);
  if (event !== null) session.store.set(nodeState(key, ownListener(event)), value);
  else if (!isReflected(attribute)) session.store.set(nodeState(key, ownProperty(name)), value);
  else setAttribute(attribute, isBoolean(attribute) ? asSwitch(value) : value, place);
}

/** Where a property is kept that is told by no attribute. */
function ownProperty(name: string): string {
  return `#.${name}`;
}

/** What is on or off is so by a property's truth, while an attribute is on with any text. */
function asSwitch(value: Value): Value {
  return value.kind === "literal" ? literal(Boolean(value.value)) : value;
}

function readProperty(place: Place, name: string, page: ScriptedNodes): Value {
  const { key, session } = place;
  const part = partOf(key);
  if (part?.name === "style") return readStyle({ ...place, key: part.owner }, name);
  if (part !== null) return readData({ ...place, key: part.owner }, name);
  if (key === DOCUMENT) return readDocument(place, name, page);
  const own = session.store.get(nodeState(key, ownProperty(name)));
  if (own !== undefined) return own;
  if (TEXTS.has(name)) return readText(place);
  return memberOfNode(place, name) ?? readAttribute(place, name);
}

/** `document.body.className = value` and its like; `window.onclick` is as good as the document's. */
function writeDocument(document: Place, path: string, value: Value): void {
  const [, steps = ""] = /^(?:window\.)?document\.(.+)$/u.exec(path) ?? [];
  const names = steps.split(".");
  const last = names.pop() ?? "";
  let place = document;
  for (const name of names) {
    const next = memberOfNode(place, name);
    if (next?.kind !== "dom") return;
    place = { ...document, key: next.key };
  }
  if (document.dom.isWhole && last !== "") writeProperty(place, last, value);
}

/** Where a page is not known whole, what listens to all of it is not known either. */
function readDocument(place: Place, name: string, { onReady, isWhole }: ScriptedNodes): Value {
  const member = memberOfNode(place, name) ?? UNKNOWN;
  if (name !== "addEventListener" || member.kind !== "native") return member;
  if (!isWhole) return UNKNOWN;
  return native(name, (args) => {
    const [type, listener] = args;
    const isReady = READY.has(stringOf(type) ?? "") && listener !== undefined;
    if (!isReady) return member.call(args);
    onReady?.(listener);
    return UNDEFINED;
  });
}

/** Events that come by themselves once the page is there. */
const READY = new Set(["DOMContentLoaded", "load", "pageshow", "readystatechange"]);

function readData({ dom, key }: Place, name: string): Value {
  const text = attributeTextOf(dom, key, dataAttribute(name));
  if (text === null) return UNDEFINED;
  if (text !== undefined) return literal(text);
  return attributeValueOf(dom, key, dataAttribute(name)) ?? UNDEFINED;
}

function readAttribute({ dom, key, session }: Place, name: string): Value {
  const event = eventOf(name);
  if (event !== null) return session.store.get(nodeState(key, ownListener(event))) ?? literal(null);
  const attribute = attributeNamed(name);
  if (isBoolean(attribute)) {
    const text = attributeTextOf(dom, key, attribute);
    return text === undefined ? UNKNOWN : literal(text !== null);
  }
  const value = attributeValueOf(dom, key, attribute);
  if (value !== null) return value;
  return isReflectedText(attribute) ? literal("") : UNKNOWN;
}
