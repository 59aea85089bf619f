import type { ElementValue, Value } from "../../code/value.ts";
import { weaker } from "../../partial.ts";
import { called, type Place, type Tag } from "../../packages/rendering.ts";
import { untriedEventOf } from "../../script/dom-names.ts";
import { untriedListener } from "../../script/note-untried.ts";
import type { UiElement, UiNode } from "../../ui/tree.ts";
import { visibilityOf } from "../../ui/visibility.ts";
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
  return [hostNode({ tag, isComponent: false }, element, place, renderer)];
}

/** A node with the attributes, listeners and children that the properties of an element say. */
export function hostNode(
  { tag, isComponent, properties: added = [] }: Tag,
  element: ElementValue,
  place: Place,
  renderer: ReactRenderer,
): UiElement {
  const properties = new Map([...element.properties.properties, ...added]);
  const { attributes, listeners } = meaningOf(tag, properties, renderer.evaluator);
  if (!isComponent) noteUntried(properties, element, renderer);
  const visible = visibilityOf(attributes);
  const presence = weaker(place.presence, visible);
  refer(properties.get("ref"), place.path, renderer);
  const children = properties.get("children");
  const inside: Place = { ...place, presence, own: "yes" };
  const content = children === undefined ? [] : renderer.render(called(children, renderer), inside);
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
