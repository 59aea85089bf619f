import type { Tag } from "./tag.ts";

const FIELD_ROLES = [
  "textbox",
  "searchbox",
  "spinbutton",
  "combobox",
  "checkbox",
  "radio",
  "switch",
  "slider",
  "",
];

/** Roles that an element of HTML can have where it names none. Source: HTML-AAM, section 3.5. */
const ROLES_OF_TAGS: Readonly<Record<string, readonly string[]>> = {
  a: ["link"],
  button: ["button"],
  summary: ["button"],
  input: [...FIELD_ROLES, "button"],
  textarea: ["textbox", ""],
  select: ["combobox", "listbox"],
  option: ["option"],
  label: FIELD_ROLES,
  legend: ["group", ""],
  img: ["img"],
  nav: ["navigation", ""],
  li: ["listitem", ""],
  td: ["cell", ""],
  th: ["columnheader", "rowheader", ""],
};

const ROLES_OF_INPUTS: Readonly<Record<string, readonly string[]>> = {
  checkbox: ["checkbox", "switch"],
  radio: ["radio"],
  password: [""],
  search: ["searchbox"],
  number: ["spinbutton"],
  range: ["slider"],
  submit: ["button"],
  button: ["button"],
  reset: ["button"],
};

/** What a component is by its name, where its source is not followed. */
const ROLES_OF_COMPONENTS: readonly (readonly [name: RegExp, roles: readonly string[]])[] = [
  [/button|btn/iu, ["button"]],
  [/link|anchor/iu, ["link"]],
  [/check/iu, ["checkbox"]],
  [/radio/iu, ["radio"]],
  [/switch|toggle/iu, ["switch", "checkbox"]],
  [/select|dropdown|combo|autocomplete/iu, ["combobox"]],
  [/input|field|textarea|password|label/iu, FIELD_ROLES],
  [/heading|title|^H[1-6]$/iu, ["heading", ""]],
  [/tab/iu, ["tab"]],
];

/** Attributes whose value users read, or assistive technology. */
const NAMING: ReadonlySet<string> = new Set(
  "aria-label ariaLabel alt title placeholder label value text caption children heading content legend textContent innerText innerHTML".split(
    " ",
  ),
);

/** True when a literal in this tag can be the name of an element of this role; `""` is no role. */
export function isPlausible(tag: Tag, role: string): boolean {
  if (tag.attribute !== null && !NAMING.has(tag.attribute)) return false;
  if (tag.attribute === "value" && role !== "button") return false;
  const named = /\brole\s*[=:]\s*\{?["'`](?<role>[a-z]+)["'`]/u.exec(tag.opening)?.groups?.["role"];
  if (named !== undefined) return named === role;
  return rolesOf(tag).includes(role);
}

function rolesOf({ name, opening }: Tag): readonly string[] {
  const heading = /^h[1-6]$/u.test(name);
  if (heading) return ["heading"];
  if (name === "input" || name === "Input") {
    const type = typeOfInput(opening);
    return (type === null ? undefined : ROLES_OF_INPUTS[type]) ?? ["textbox", "", "combobox"];
  }
  if (/^[a-z]/u.test(name) && !name.includes("-") && !name.includes("."))
    return ROLES_OF_TAGS[name] ?? [""];
  return ROLES_OF_COMPONENTS.find(([form]) => form.test(name))?.[1] ?? [""];
}

/** The type that an input names; null when it names none that is a plain text. */
export function typeOfInput(opening: string): string | null {
  return /\btype\s*[=:]\s*\{?["'`]?(?<type>[a-z]+)/u.exec(opening)?.groups?.["type"] ?? null;
}
