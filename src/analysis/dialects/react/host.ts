import type { ElementValue, ExternalValue, Presence, Value } from "../../code/value.ts";
import { weaker } from "../../code/value.ts";
import { visibilityOf } from "../../ui/visibility.ts";
import type { UiElement, UiNode } from "../../ui/tree.ts";
import type { Place, Renderer } from "./renderer.ts";

const WITHOUT_CONTENT = new Set(["script", "style", "template", "noscript"]);

/** A tag of the browser with what is in it. */
export function renderHost(
  tag: string,
  element: ElementValue,
  place: Place,
  renderer: Renderer,
): readonly UiNode[] {
  if (WITHOUT_CONTENT.has(tag)) return [];
  return [hostNode({ tag, isComponent: false }, element, place, renderer)];
}

interface Tag {
  readonly tag: string;
  readonly isComponent: boolean;
  /** Attributes that the component sets by itself. */
  readonly attributes?: readonly (readonly [string, Value])[];
}

/** A node with the attributes and children of an element. */
export function hostNode(
  { tag, isComponent, attributes: added = [] }: Tag,
  element: ElementValue,
  place: Place,
  renderer: Renderer,
): UiElement {
  const attributes = new Map([...element.properties.properties, ...added]);
  const children = attributes.get("children");
  attributes.delete("children");
  const visible: Presence = visibilityOf(attributes, renderer.evaluator);
  const presence = weaker(place.presence, visible);
  const inside: Place = { ...place, presence, own: "yes" };
  const content = children === undefined ? [] : renderer.render(called(children, renderer), inside);
  return {
    kind: "element",
    tag,
    isComponent,
    attributes,
    children: content,
    presence,
    own: weaker(place.own, visible),
    repeated: place.repeated,
    key: place.path,
    path: element.path,
    line: element.line,
  };
}

/** Children that are a function are what it gives, of something that is not known. */
export function called(children: Value, renderer: Renderer): Value {
  const { evaluator } = renderer;
  if (children.kind !== "function") return children;
  return evaluator.call(children, [{ kind: "object", properties: new Map(), open: true }]);
}

/** The last part of a component's name: `Dialog.Trigger` is a `Trigger` of `Dialog`. */
export function componentName(type: ExternalValue): string {
  if (type.name !== "default" && type.name !== "*") return type.name;
  const last = type.module.split("/").at(-1) ?? "";
  return last.replace(/\.[jt]sx?$/u, "");
}
