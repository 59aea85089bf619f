import { remembered } from "../remembered.ts";
import { attributeText } from "./attributes.ts";
import { elementsOf, type Placed } from "./placed.ts";
import { PORTAL, type UiElement, type UiNode } from "./tree.ts";

/** What a label can be that of. Source: html.spec.whatwg.org, "Labelable elements". */
export const LABELLED_TAGS: ReadonlySet<string> = new Set([
  "input",
  "select",
  "textarea",
  "meter",
  "progress",
  "output",
  "button",
]);

/** The labels of a page, by the id of what they label. */
export interface Labels {
  readonly byTarget: ReadonlyMap<string, readonly Placed[]>;
  readonly byId: ReadonlyMap<string, UiElement>;
  /** The fields that may be on the page, by the id that one or more of them have. */
  readonly sharing: ReadonlyMap<string, readonly Placed[]>;
}

/** The labels of a tree, read when they are asked for. */
export function labelsOf(nodes: readonly UiNode[]): Labels {
  let labels: Labels | null = null;
  const read = (): Labels => (labels ??= readLabels(elementsOf(nodes)));
  return {
    get byTarget() {
      return read().byTarget;
    },
    get byId() {
      return read().byId;
    },
    get sharing() {
      return read().sharing;
    },
  };
}

export function readLabels(placed: readonly Placed[]): Labels {
  const byTarget = new Map<string, Placed[]>();
  const byId = new Map<string, UiElement>();
  const sharing = new Map<string, readonly Placed[]>();
  for (const item of asInDocument(placed)) {
    const { element } = item;
    const id = attributeText(element, "id");
    if (id !== null && !byId.has(id)) byId.set(id, element);
    if (id !== null && element.presence !== "no" && LABELLED_TAGS.has(element.tag))
      sharing.set(id, [...(sharing.get(id) ?? []), item]);
    const target = attributeText(element, "for");
    if (target !== null && isLabel(element))
      byTarget.set(target, [...(byTarget.get(target) ?? []), item]);
  }
  return { byTarget, byId, sharing };
}

/** In the order of the document: what a portal holds stands at its end, wherever it is written. */
function asInDocument(placed: readonly Placed[]): readonly Placed[] {
  const moved = placed.filter((item) => isInPortal(item));
  if (moved.length === 0) return placed;
  return [...placed.filter((item) => !isInPortal(item)), ...moved];
}

function isInPortal({ around }: Pick<Placed, "around">): boolean {
  return around.some(({ tag }) => tag === PORTAL);
}

/**
 * The labels that point to an element by its id. Of several fields with that id that are on the page
 * together, the first one is meant by all of them; in dialogs of which one is shown at a time, those
 * are meant that stand nearest.
 * Source: HTML, section 4.10.4 (`for` means the first element in tree order with that id).
 */
export function labelsFor({ element, around }: Placed, labels: Labels): readonly UiElement[] {
  const id = element.attributes.has("id") ? attributeText(element, "id") : null;
  const pointing = id === null ? [] : (labels.byTarget.get(id) ?? []);
  if (pointing.length < 2 || id === null) return pointing.map((label) => label.element);
  const shown = pointing.map((label) => label.element).filter(({ presence }) => presence !== "no");
  const fields = labels.sharing.get(id) ?? [];
  const [first] = fields;
  const areTogether = [...fields.map((field) => field.element), ...shown].every(
    ({ presence }) => presence === "yes",
  );
  if (areTogether && fields.some((field) => field.element === element))
    return element === first?.element ? shown : [];
  // What a portal is going to show comes after a field that is on the page already.
  if (areTogether && first !== undefined && !isInPortal(first) && isInPortal({ around })) return [];
  const shared = pointing.map((label) => sharedBy(label.around, around));
  const nearest = Math.max(...shared);
  return pointing.flatMap((label, index) => (shared[index] === nearest ? [label.element] : []));
}

/** How many elements are around both. */
function sharedBy(one: readonly UiElement[], other: readonly UiElement[]): number {
  const first = one.findIndex((element, index) => element !== other[index]);
  return first === -1 ? Math.min(one.length, other.length) : first;
}

/** Whether a label belongs to a field: what it names is told with the field, any other is a text. */
export function labelsAny(label: UiElement, { byId }: Labels): boolean {
  if (label.attributes.has("for")) {
    const target = attributeText(label, "for");
    return target === null || byId.has(target);
  }
  return elementsOf(label.children).some(
    ({ element }) => element.isComponent || LABELLED_TAGS.has(element.tag),
  );
}

/** Whether an element is a label, or a component that its name says is one. */
export function isLabel(element: UiElement): boolean {
  return element.tag === "label" || (element.isComponent && namesLabel(element.tag));
}

const namesLabel = remembered((tag) => /(?:^|\.|Form|Input|Field)Label$|^Root$/u.test(tag));

/**
 * A label around several controls is that of the first.
 * Source: html.spec.whatwg.org/#the-label-element, "labeled control".
 */
export function isLabelledBy(label: UiElement, element: UiElement): boolean {
  const first = elementsOf(label.children).find(
    (one) => LABELLED_TAGS.has(one.element.tag) && one.element.presence !== "no",
  );
  return first === undefined || first.element === element || first.element.presence === "maybe";
}
