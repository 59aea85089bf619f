import type { ElementFact } from "../contracts/generated.ts";
import type { ElementQuery } from "./element-query.ts";

/** Stands in a name for what only the running app knows. */
export const HOLE = "${…}";

/** Roles whose accessible name is their text content. Source: WAI-ARIA 1.2, section 5.2.8.5. */
const NAMED_BY_CONTENT: ReadonlySet<string> = new Set([
  "button",
  "cell",
  "columnheader",
  "gridcell",
  "heading",
  "link",
  "menuitem",
  "option",
  "row",
  "rowheader",
  "tab",
  "treeitem",
]);

/** Whether what is in an element of this role is its name. */
export function isNamedByContent(role: string | null): boolean {
  return role !== null && NAMED_BY_CONTENT.has(role);
}

/** Any words that a query looks for. */
export type TextQuery = Pick<Extract<ElementQuery, { readonly text: string }>, "text" | "exact">;

/**
 * Whether a query finds this element.
 *
 * Texts match as substrings, without regard to case, unless the query is `exact`; white space is
 * collapsed either way. A framework that reads selectors otherwise has to look for itself whether one
 * of them finds more.
 */
export function matches(element: ElementFact, query: ElementQuery): boolean {
  switch (query.by) {
    case "role":
      return (
        element.role === query.role &&
        matchesName(element, query.name, query.exact) &&
        (query.nth === undefined || query.nth === element.row?.place)
      );
    case "label":
      return labelsOf(element).some((label) => matchesText(label, query.text, query.exact));
    case "placeholder":
      return matchesOptional(element.placeholder, query.text, query.exact);
    case "text":
      return textsOf(element).some((text) => matchesText(text, query.text, query.exact));
    case "alt_text":
      return element.role === "img" && matchesName(element, query.text, query.exact);
    case "title":
      return matchesName(element, query.text, query.exact);
    case "selector":
      return element.selector === query.selector;
    case "test_id":
      return element.test_id === query.id;
  }
}

/**
 * Whether what a query asks for may be what an element reads of which only a part is known: `₹0.00` may
 * be `₹${…}`. An element of which nothing is known may read anything, and does not count.
 */
export function mayMatch(element: ElementFact, query: ElementQuery): boolean {
  if (query.by === "role")
    return (
      query.name !== null && element.role === query.role && mayRead(namesOf(element), query.name)
    );
  if (query.by !== "text") return false;
  return mayRead(textsOf(element), query.text) || holdsText(element, query);
}

/**
 * Whether an area of text holds a text, which is found like any other text of the page: React keeps what
 * is typed there as its content, too. Source: playwright.dev/docs/locators#locate-by-text.
 */
function holdsText({ field }: ElementFact, { text, exact }: TextQuery): boolean {
  return field?.type === "textarea" && matchesText(field.value ?? "", text, exact);
}

/** Whether one of these texts may be this one, in what is not known of it. */
function mayRead(texts: readonly string[], wanted: string): boolean {
  return texts.some((text) => {
    const parts = collapse(text).split(HOLE);
    const isAnchored = parts.length > 1 && parts.some((part) => part.trim() !== "");
    return isAnchored && fits(parts, collapse(wanted));
  });
}

/** Whether a text is made of these parts, with anything between them; without regard to case. */
function fits(parts: readonly string[], text: string): boolean {
  const [first = "", ...others] = parts.map((part) => part.toLowerCase());
  const last = others.at(-1) ?? "";
  let rest = text.toLowerCase();
  if (!rest.startsWith(first) || !rest.endsWith(last)) return false;
  rest = rest.slice(first.length);
  for (const part of others) {
    const at = part === last ? rest.lastIndexOf(part) : rest.indexOf(part);
    if (at === -1) return false;
    rest = rest.slice(at + part.length);
  }
  return true;
}

/** Every accessible name that the element may have. */
function namesOf(element: ElementFact): readonly string[] {
  return element.name === null ? element.alternatives : [element.name, ...element.alternatives];
}

/** Every text of the element that is read on the page. */
function textsOf(element: ElementFact): readonly string[] {
  const own = element.text === null ? [] : [element.text];
  const byContent = element.role !== null && NAMED_BY_CONTENT.has(element.role);
  // The visible label of a field is text of its own; an aria-label is not, but may not be ruled out.
  const label = element.label === null ? [] : [element.label];
  return [...own, ...label, ...(byContent && element.text === null ? namesOf(element) : [])];
}

/** Whether a text on the page is what a query asks for. */
export function matchesText(text: string, wanted: string, exact: boolean): boolean {
  const actual = collapse(text);
  const expected = collapse(wanted);
  if (exact) return actual === expected;
  return actual.toLowerCase().includes(expected.toLowerCase());
}

function matchesName(element: ElementFact, name: string | null, exact: boolean): boolean {
  return name === null || namesOf(element).some((known) => matchesText(known, name, exact));
}

function labelsOf(element: ElementFact): readonly string[] {
  if (element.label !== null) return [element.label];
  return element.field === null ? [] : namesOf(element);
}

function matchesOptional(text: string | null, wanted: string, exact: boolean): boolean {
  return text !== null && matchesText(text, wanted, exact);
}

function collapse(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
