import { stringOf } from "../../code/text.ts";
import { objectOf, type ElementValue } from "../../code/value.ts";
import { collapse, isKnown } from "../../partial.ts";
import { attributeText } from "../../ui/attributes.ts";
import type { NativeElement, UiElement, UiNode } from "../../ui/tree.ts";
import { wordingIn } from "../../ui/wording.ts";
import type { Place, Renderer } from "../rendering.ts";
import { Slot } from "../slot.ts";
import {
  commonProperties,
  given,
  roleGiven,
  type Properties,
  type Property,
} from "./properties.ts";

/** Whether an accessible element is around, into which iOS takes everything that is in it. */
const IN_ACCESSIBLE = new Slot<boolean>(false, Object.is);

/** What a component of React Native is on the page. */
export interface NativeTag {
  /** The tag of HTML that it behaves like. */
  readonly tag: string;
  /** What it is to ARIA, where its properties do not say so. */
  readonly role: string | null;
  /** Properties in the words of the DOM, beside those that all elements have. */
  readonly properties?: readonly Property[];
  /** Whether iOS takes it for one element with all that is in it. */
  readonly isAccessible?: boolean;
  /** The texts by which Android or iOS sees it, where that is neither its name nor what is in it. */
  readonly seen?: NativeElement["seen"];
}

/** A node of the page for a component of React Native, as a browser would use it and a device sees it. */
export function nativeNode(
  { tag, role, properties: own = [], isAccessible = false, seen }: NativeTag,
  element: ElementValue,
  place: Place,
  renderer: Renderer,
): UiElement {
  const { properties } = element.properties;
  const accessible = given(properties, "accessible");
  const isOne = accessible?.kind === "literal" ? accessible.value !== false : isAccessible;
  const isInside = IN_ACCESSIBLE.read(place);
  const inner = isOne ? IN_ACCESSIBLE.hand(place, true) : place;
  const made = objectOf([...commonProperties(properties), ...own]);
  const node = renderer.node({ tag, isComponent: false }, { ...element, properties: made }, inner);
  const said = roleGiven(properties);
  const testId = testIdOf(properties);
  const sight = seen ?? (isInside ? HIDDEN_ON_IOS : isOne ? sightOf(node, testId) : {});
  const native = { role: said === undefined ? role : said, name: null, testId };
  return { ...node, native: { ...native, ...(Object.keys(sight).length > 0 && { seen: sight }) } };
}

export function testIdOf(properties: Properties): string | null {
  const id = stringOf(given(properties, "testID", "nativeTestID"));
  return id === "" ? null : id;
}

/** iOS makes one element of what is accessible: nothing in it is found by itself. */
const HIDDEN_ON_IOS: NonNullable<NativeElement["seen"]> = { ios: null };

/** Android sees the label and each text in it, iOS the label alone, or else the texts as one. */
function sightOf(node: UiElement, id: string | null): NonNullable<NativeElement["seen"]> {
  const label = attributeText(node, "aria-label");
  const texts = [...new Set(textsIn(node.children))];
  if (label === null && texts.length < 2) return {};
  const android = label === null ? texts : [label, ...texts.filter((text) => text !== label)];
  const ios = [label ?? texts.join(" ")];
  if (android.length === 1) return {};
  return { all: { texts: android, id }, ios: { texts: ios, id } };
}

/** The texts of the elements that are made of text alone. */
function textsIn(nodes: readonly UiNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.kind === "text" || node.own === "no") return [];
    if (node.children.some((child) => child.kind === "element")) return textsIn(node.children);
    const text = collapse(wordingIn(node).texts[0] ?? "");
    return isKnown(text) ? [text] : [];
  });
}
