import type { NativeFact } from "../../contracts/generated.ts";
import type { Presence } from "../partial.ts";
import type { Attribute, Content } from "./content.ts";
import type { EventType, Listener } from "./listener.ts";

/**
 * One node of a page, whatever language it was written in. Names of attributes and events are the
 * DOM's (`class`, `for`, `click`); the components of the source are gone.
 */
export type UiNode = UiElement | UiText;

export interface UiElement {
  readonly kind: "element";
  /** Tag name; for a component of which the definition is not known, its name: `Dialog.Trigger`. */
  readonly tag: string;
  /** True when the tag is a component of which the definition is not known. */
  readonly isComponent: boolean;
  /** What a platform says of the element itself, where it has no HTML to tell it by. */
  readonly native?: NativeElement;
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly listeners: ReadonlyMap<EventType, readonly Listener[]>;
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
  /** True where nothing but a style sheet keeps it from being seen. */
  readonly isStyledAway?: true;
  /** Where a script made it, if one did: what is made at one place again and again is alike. */
  readonly madeAt?: string;
}

export interface NativeElement {
  /** ARIA's word for what it is; null for mere layout. */
  readonly role: string | null;
  readonly name: Content | null;
  readonly testId: string | null;
  /** How a device sees it, where its name, text, placeholder and test id do not say so. */
  readonly seen?: Partial<NativeFact>;
}

/** Tag of what stands somewhere else in the page than where it is written. */
export const PORTAL = "#portal";

export interface UiText {
  readonly kind: "text";
  readonly content: Content;
  readonly presence: Presence;
  /** The same, seen from the element around it. */
  readonly own: Presence;
  readonly key: string;
  readonly path: string;
  readonly line: number;
}
