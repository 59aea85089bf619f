import type { Session } from "../../code/session.ts";
import type { Value } from "../../code/value.ts";
import type { Dom } from "../dom/dom-tree.ts";

/** A node of a page, as a script has got hold of it. */
export interface Place {
  readonly key: string;
  readonly dom: Dom;
  readonly session: Session;
}

/** What a property or a method of a node is. */
export type Member = (place: Place) => Value;

export type Members = readonly (readonly [name: string, member: Member])[];
