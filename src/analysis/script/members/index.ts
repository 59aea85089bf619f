import type { Value } from "../../code/value.ts";
import { ATTRIBUTES } from "./attributes.ts";
import { controlOf, controlsOf } from "./controls.ts";
import { DOCUMENT_MEMBERS } from "./document.ts";
import { FIELDS } from "./fields.ts";
import { FINDING } from "./finding.ts";
import { LISTENING } from "./listening.ts";
import { STRUCTURE } from "./structure.ts";
import { DOCUMENT } from "../dom/base-nodes.ts";
import type { Member, Place } from "./types.ts";

const OF_ELEMENTS = new Map<string, Member>([
  ["elements", controlsOf],
  ...FINDING,
  ...STRUCTURE,
  ...ATTRIBUTES,
  ...LISTENING,
  ...FIELDS,
]);
const OF_DOCUMENT = new Map([...FINDING, ...LISTENING, ...DOCUMENT_MEMBERS]);

/** What scripts can do with a node of a page; null for its plain properties. */
export function memberOfNode(place: Place, name: string): Value | null {
  const members = place.key === DOCUMENT ? OF_DOCUMENT : OF_ELEMENTS;
  return controlOf(place, name) ?? members.get(name)?.(place) ?? null;
}
