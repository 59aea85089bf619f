import { stringOf } from "../../code/text.ts";
import { literal, native, objectOf, UNKNOWN, type Value } from "../../code/value.ts";
import { elementsBelow, nodeValue, tagOf } from "../dom/dom-tree.ts";
import { DOCUMENT, FRAGMENT } from "../dom/base-nodes.ts";
import { makeElement } from "../dom/make-nodes.ts";
import { escaped, findAll, findNamed, findOne } from "./finding.ts";
import type { Members, Place } from "./types.ts";

/** The first element with this tag; the document itself where a page leaves the tag out. */
function tagged(tag: string, { dom }: Place): Value {
  for (const key of elementsBelow(dom, DOCUMENT))
    if (tagOf(dom, key) === tag) return nodeValue(key);
  return nodeValue(DOCUMENT);
}

function made(tag: Value | undefined, { session }: Place): Value {
  const name = stringOf(tag);
  return name === null ? UNKNOWN : nodeValue(makeElement(name.toLowerCase(), session));
}

/** No element has an empty id. Source: dom.spec.whatwg.org, `getElementById`. */
function withId(id: Value | undefined, place: Place): Value {
  const text = stringOf(id);
  if (text === "") return literal(null);
  return text === null ? UNKNOWN : findOne(literal(`#${escaped(text)}`), place);
}

/** What a script finds and makes by the document. Source: dom.spec.whatwg.org, "Interface Document". */
export const DOCUMENT_MEMBERS: Members = [
  ["getElementById", (place) => native("getElementById", ([id]) => withId(id, place))],
  [
    "getElementsByName",
    (place) =>
      native("getElementsByName", ([name]) =>
        findNamed(name, (text) => `[name=${escaped(text)}]`, place),
      ),
  ],
  ["createElement", (place) => native("createElement", ([tag]) => made(tag, place))],
  ["createElementNS", (place) => native("createElementNS", ([, tag]) => made(tag, place))],
  [
    "createDocumentFragment",
    ({ session }) =>
      native("createDocumentFragment", () => nodeValue(makeElement(FRAGMENT, session))),
  ],
  [
    "createAttribute",
    () =>
      native("createAttribute", ([name = UNKNOWN]) =>
        objectOf([
          ["name", name],
          ["value", literal("")],
        ]),
      ),
  ],
  ["createTextNode", () => native("createTextNode", ([text]) => text ?? UNKNOWN)],
  ["importNode", () => native("importNode", ([node]) => node ?? UNKNOWN)],
  ["body", (place) => tagged("body", place)],
  ["documentElement", (place) => tagged("html", place)],
  ["forms", (place) => findAll(literal("form"), place)],
  ["links", (place) => findAll(literal("a[href]"), place)],
  ["images", (place) => findAll(literal("img"), place)],
];
