import type { Presence, Value } from "../code/value.ts";

/** One node of a page; React components are gone, what is left is what a browser would hold. */
export type UiNode = UiElement | UiText;

export interface UiElement {
  readonly kind: "element";
  /** Tag name; for a component of a package, its name, e.g. `Dialog.Trigger`. */
  readonly tag: string;
  /** True when the tag is a component of which the definition is not known. */
  readonly isComponent: boolean;
  readonly attributes: ReadonlyMap<string, Value>;
  readonly children: readonly UiNode[];
  /** Whether it is on the page in this state, its surroundings taken into account. */
  readonly presence: Presence;
  /** The same, seen from the element around it. */
  readonly own: Presence;
  readonly repeated: boolean;
  /** Same in every state of the page. */
  readonly key: string;
  readonly path: string;
  readonly line: number;
}

export interface UiText {
  readonly kind: "text";
  readonly value: Value;
  readonly presence: Presence;
  /** The same, seen from the element around it. */
  readonly own: Presence;
  readonly key: string;
  readonly path: string;
  readonly line: number;
}
