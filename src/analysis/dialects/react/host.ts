import { concatenate, textParts } from "../../code/text.ts";
import { UNKNOWN, type ElementValue, type Value } from "../../code/value.ts";
import { weaker } from "../../partial.ts";
import { Slot } from "../../packages/slot.ts";
import { contentOf } from "../../script/content.ts";
import { called, type Place, type Tag } from "../../packages/rendering.ts";
import { untriedEventOf } from "../../script/dom-names.ts";
import { untriedListener } from "../../script/note-untried.ts";
import type { UiElement, UiNode } from "../../ui/tree.ts";
import { visibilityOf } from "../../ui/visibility.ts";
import {
  foldedContent,
  meaningAt,
  opennessOf,
  placeInside,
  sentByBrowser,
} from "./browser-rules.ts";
import { meaningOf } from "./attributes.ts";
import type { ReactRenderer } from "./types.ts";

const WITHOUT_CONTENT = new Set(["script", "style", "template", "noscript"]);

/** A tag of the browser with what is in it. */
export function renderHost(
  tag: string,
  element: ElementValue,
  place: Place,
  renderer: ReactRenderer,
): readonly UiNode[] {
  if (WITHOUT_CONTENT.has(tag)) return [];
  if (tag === "title" && !IN_PICTURE.read(place)) return titleOfPage(element, place, renderer);
  return [hostNode({ tag, isComponent: false }, element, place, renderer)];
}

/** Whether a picture is around, whose title is its own. */
const IN_PICTURE = new Slot<boolean>(false, Object.is);

/** React puts a title into the head of the page. Source: react.dev/reference/react-dom/components/title. */
function titleOfPage(
  element: ElementValue,
  { presence }: Place,
  { titles }: ReactRenderer,
): readonly UiNode[] {
  const children = element.properties.properties.get("children") ?? UNKNOWN;
  const parts = children.kind === "array" ? children.items : [children];
  const text = concatenate(parts.flatMap((part) => textParts(part)));
  titles.push({ content: contentOf(parts.length === 1 ? children : text), presence });
  return [];
}

/** A node with the attributes, listeners and children that the properties of an element say. */
export function hostNode(
  { tag, isComponent, properties: added = [] }: Tag,
  element: ElementValue,
  place: Place,
  renderer: ReactRenderer,
): UiElement {
  const properties = new Map([...element.properties.properties, ...added]);
  const meaning = meaningAt(tag, meaningOf(tag, properties, renderer.evaluator), place);
  const { attributes } = meaning;
  const listeners = tag === "form" ? sentByBrowser(meaning, element, renderer) : meaning.listeners;
  if (!isComponent) noteUntried(properties, element, renderer);
  const opens = tag === "dialog" || tag === "details";
  const open = opens ? opennessOf(meaning, place, renderer) : "yes";
  const shown = visibilityOf(attributes);
  // The proposals of a field are shown by the browser, beside the page.
  const own = tag === "dialog" ? open : tag === "datalist" ? "no" : "yes";
  const visible = weaker(shown, own);
  const presence = weaker(place.presence, visible);
  refer(properties.get("ref"), place.path, renderer);
  const children = properties.get("children");
  const around = tag === "svg" ? IN_PICTURE.hand(place, true) : place;
  const inside: Place = { ...placeInside(tag, meaning, around), presence, own: "yes" };
  const inner = children === undefined ? [] : renderer.render(called(children, renderer), inside);
  const content = tag === "details" ? foldedContent(inner, open, place, renderer) : inner;
  return {
    kind: "element",
    tag,
    isComponent,
    attributes,
    listeners,
    children: content,
    presence,
    own: weaker(place.own, visible),
    repeated: place.repeated,
    key: place.path,
    path: element.path,
    line: element.line,
  };
}

/** Notes that an object made by `useRef` stands for this node. */
function refer(reference: Value | undefined, key: string, { references }: ReactRenderer): void {
  if (reference?.kind !== "object" || !reference.properties.has("current")) return;
  references.push({ object: reference, key });
}

/** Notes what listens to events that no control is tried with. */
function noteUntried(
  properties: ReadonlyMap<string, Value>,
  { path, line }: ElementValue,
  { evaluator }: ReactRenderer,
): void {
  for (const [name, { kind }] of properties) {
    const event = kind === "function" || kind === "native" ? untriedEventOf(name) : null;
    if (event === null || path === "") continue;
    const source = { path, line };
    evaluator.project.gaps.note({ ...untriedListener(event, "on an element"), source });
  }
}
