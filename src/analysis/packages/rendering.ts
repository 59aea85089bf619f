import type { Evaluator } from "../code/evaluator.ts";
import { objectOf, type ElementValue, type ExternalValue, type Value } from "../code/value.ts";
import type { Presence } from "../partial.ts";
import type { Content } from "../ui/content.ts";
import type { Redirect } from "../ui/page.ts";
import type { UiElement, UiNode } from "../ui/tree.ts";
import type { ReadLog, Slots } from "./read-log.ts";

/** Where something is placed, and what is around it. */
export interface Place {
  /** Path through the components; the same in every state of the page. */
  readonly path: string;
  /** Values of the providers around, by context. */
  readonly contexts: ReadonlyMap<string, Value>;
  /** What packages hand down to the components below. */
  readonly slots: Slots;
  /** Told of everything that what is shown here depends on. */
  readonly reads: ReadLog;
  readonly presence: Presence;
  /** The same, seen from the element of the page that is around. */
  readonly own: Presence;
  readonly repeated: boolean;
  /** The functions that are being expanded. */
  readonly components: readonly unknown[];
}

/** Expands what JSX describes into the nodes that a browser would hold; one expansion of a page. */
export interface Renderer {
  readonly evaluator: Evaluator;
  /** URL path of the route that is shown; null to only find the routes. */
  readonly route: string | null;
  readonly redirects: Redirect[];
  /** The titles that the page is given, in order. */
  readonly titles: Title[];
  /** Told of each table of routes; gives what is shown of it, null for nothing. */
  readonly discover: (routes: Value, place: Place) => Value | null;
  render(value: Value, place: Place): readonly UiNode[];
  /** A node with the properties and children of an element. */
  node(tag: Tag, element: ElementValue, place: Place): UiElement;
}

/** A title that a component gives the page. */
export interface Title {
  readonly content: Content;
  readonly presence: Presence;
}

export interface Tag {
  readonly tag: string;
  readonly isComponent: boolean;
  /** Properties that the component sets by itself. */
  readonly properties?: readonly (readonly [string, Value])[];
}

/** The value of a context at a place; undefined where nothing provides it. */
export function readContext({ contexts, reads }: Place, id: string): Value | undefined {
  const value = contexts.get(id);
  reads.noteContext(id, value);
  return value;
}

/** The children of an element, shown in its place. */
export function renderChildren(
  element: ElementValue,
  place: Place,
  renderer: Renderer,
): readonly UiNode[] {
  const children = element.properties.properties.get("children");
  return children === undefined ? [] : renderer.render(called(children, renderer), place);
}

/** Children that are a function are what it gives, of something that is not known. */
export function called(children: Value, { evaluator }: Pick<Renderer, "evaluator">): Value {
  if (children.kind !== "function") return children;
  return evaluator.call(children, [objectOf([], true)]);
}

/** The last part of a component's name: `Dialog.Trigger` is a `Trigger` of `Dialog`. */
export function componentName(type: ExternalValue): string {
  if (type.name !== "default" && type.name !== "*") return type.name;
  const last = type.module.split("/").at(-1) ?? "";
  return last.replace(/\.[jt]sx?$/u, "");
}
