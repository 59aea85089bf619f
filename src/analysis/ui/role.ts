import { remembered } from "../remembered.ts";
import { attributeText, isOn, mayHave } from "./attributes.ts";
import type { UiElement } from "./tree.ts";

const BY_TAG: ReadonlyMap<string, string> = new Map(
  Object.entries({
    article: "article",
    aside: "complementary",
    button: "button",
    datalist: "listbox",
    dialog: "dialog",
    fieldset: "group",
    figure: "figure",
    h1: "heading",
    h2: "heading",
    h3: "heading",
    h4: "heading",
    h5: "heading",
    h6: "heading",
    hr: "separator",
    li: "listitem",
    main: "main",
    menu: "list",
    meter: "meter",
    nav: "navigation",
    ol: "list",
    optgroup: "group",
    option: "option",
    output: "status",
    progress: "progressbar",
    search: "search",
    table: "table",
    tbody: "rowgroup",
    td: "cell",
    textarea: "textbox",
    tfoot: "rowgroup",
    thead: "rowgroup",
    tr: "row",
    ul: "list",
  }),
);

/** Tags that have a role only when they have a name. */
const BY_TAG_AND_NAME: ReadonlyMap<string, string> = new Map([
  ["form", "form"],
  ["section", "region"],
]);

/** Types of inputs that are a combobox where they have proposals. Source: html-aam, "input". */
const WITH_PROPOSALS = new Set(["email", "search", "tel", "text", "url"]);

/** Every other type of an input is a text box to Playwright, passwords and dates too. */
const BY_INPUT_TYPE: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ["button", "button"],
  ["checkbox", "checkbox"],
  ["file", "button"],
  ["hidden", null],
  ["image", "button"],
  ["number", "spinbutton"],
  ["radio", "radio"],
  ["range", "slider"],
  ["reset", "button"],
  ["search", "searchbox"],
  ["submit", "button"],
]);

/** Components of libraries by the last word of their name; the first that fits. */
const BY_COMPONENT: readonly (readonly [RegExp, string | null])[] = [
  [/(?:Provider|Group|List|Wrapper|Container|Control|Context|Icon|Form|Item|Label|Layout)$/u, null],
  [/(?:^|\.)(?:Icon)?Button$|Button$/u, "button"],
  [/Link$/u, "link"],
  [/Checkbox$/u, "checkbox"],
  [/Switch$/u, "switch"],
  [/Radio$/u, "radio"],
  [/(?:Input|TextField|TextArea|Textarea)$/u, "textbox"],
  [/(?:Select|Combobox|Autocomplete)$/u, "combobox"],
  [/(?:^|\.)(?:Tab|TabsTrigger)$/u, "tab"],
];

export interface Role {
  readonly role: string | null;
  /** True when it is only the custom of component names that says so. */
  readonly byConvention: boolean;
}

/**
 * The ARIA role of a node, as `getByRole` sees it. Sources: html-aam (w3.org/TR/html-aam-1.0),
 * Playwright's roleUtils; for components that are not in the repository, the custom of their names.
 */
export function roleOf(element: UiElement): Role {
  const found = known.get(element) ?? readRole(element);
  known.set(element, found);
  return found;
}

const known = new WeakMap<UiElement, Role>();

function readRole(element: UiElement): Role {
  const given = attributeText(element, "role")?.trim().split(/\s+/u)[0];
  if (given !== undefined && given !== "") {
    return {
      role: given === "presentation" || given === "none" ? null : given,
      byConvention: false,
    };
  }
  if (element.native !== undefined) return { role: element.native.role, byConvention: false };
  if (element.isComponent) return { role: roleByName(element), byConvention: true };
  return { role: roleOfTag(element), byConvention: false };
}

const LANDMARKS: ReadonlyMap<string, string> = new Map([
  ["header", "banner"],
  ["footer", "contentinfo"],
]);
const SECTIONS = new Set(["article", "aside", "main", "nav", "section"]);
const SECTION_ROLES = new Set(["article", "complementary", "main", "navigation", "region"]);

/** The role with what is around taken into account: a header or footer is of the page or of a part. */
export function roleWithin(element: UiElement, around: readonly UiElement[]): Role {
  const own = roleOf(element);
  const landmark = element.isComponent ? undefined : LANDMARKS.get(element.tag);
  if (own.role !== null || landmark === undefined || element.native !== undefined) return own;
  const isOfPart = mayHave(element, "role") || around.some((one) => isSection(one));
  return isOfPart ? own : { role: landmark, byConvention: false };
}

/** Whether landmarks in it are its own. Source: Playwright's roleUtils. */
function isSection(element: UiElement): boolean {
  const given = attributeText(element, "role");
  return given === null ? SECTIONS.has(element.tag) : SECTION_ROLES.has(given);
}

/** What the name of a component says; what is typed into it may be of another type than text. */
function roleByName(element: UiElement): string | null {
  const role = roleOfComponent(element.tag);
  if (role !== "textbox" || !element.attributes.has("type")) return role;
  return BY_INPUT_TYPE.get(typeOfInput(element)) ?? role;
}

const roleOfComponent = remembered(
  (tag) => BY_COMPONENT.find(([name]) => name.test(tag))?.[1] ?? null,
);

function roleOfTag(element: UiElement): string | null {
  switch (element.tag) {
    case "a":
    case "area":
      return mayHave(element, "href") ? "link" : null;
    case "img":
      return attributeText(element, "alt") === "" ? null : "img";
    case "input":
      return roleOfInput(element);
    case "select":
      return isOn(element, "multiple") || isTall(element) ? "listbox" : "combobox";
    case "th":
      return roleOfHeader(element);
    default:
      return (
        BY_TAG.get(element.tag) ??
        (isNamed(element) ? BY_TAG_AND_NAME.get(element.tag) : null) ??
        null
      );
  }
}

function roleOfHeader(element: UiElement): string {
  const scope = attributeText(element, "scope")?.toLowerCase() ?? "";
  return scope === "row" || scope === "rowgroup" ? "rowheader" : "columnheader";
}

function roleOfInput(element: UiElement): string | null {
  const type = typeOfInput(element);
  const role = BY_INPUT_TYPE.get(type);
  const isText = role === undefined || role === "searchbox";
  if (isText && WITH_PROPOSALS.has(type) && mayHave(element, "list")) return "combobox";
  return role === undefined ? "textbox" : role;
}

/** The type of an input, `text` when it has none. Source: html.spec.whatwg.org, "attr-input-type". */
export function typeOfInput(element: UiElement): string {
  const type = attributeText(element, "type")?.trim().toLowerCase() ?? "";
  return type === "" ? "text" : type;
}

function isTall(element: UiElement): boolean {
  return Number(attributeText(element, "size") ?? 1) > 1;
}

function isNamed(element: UiElement): boolean {
  return mayHave(element, "aria-label") || mayHave(element, "aria-labelledby");
}
