import type { ElementFact, FieldFact, NativeFact, NativeSight } from "../../contracts/generated.ts";

/** Tags that a role is most often made of; they are not worth a word. */
const USUAL_TAGS: Readonly<Record<string, readonly string[]>> = {
  heading: ["h1", "h2", "h3", "h4", "h5", "h6"],
  link: ["a"],
  textbox: ["input", "textarea"],
  combobox: ["select", "input"],
  listbox: ["select"],
  navigation: ["nav"],
  group: ["fieldset"],
  region: ["section"],
  row: ["tr"],
  cell: ["td"],
  columnheader: ["th"],
  listitem: ["li"],
  list: ["ul", "ol"],
};
/** Roles of inputs; the type of the field says which. */
const OF_INPUTS = new Set("checkbox radio searchbox slider spinbutton".split(" "));

/** An element as people would call it, e.g. `button "Save"`, `button "Delete" #2`, `<p> "Hello"`. */
export function referTo(element: ElementFact): string {
  return calledBy(element, element.name ?? element.text);
}

function calledBy({ id, role, tag }: ElementFact, words: string | null): string {
  const count = /~(\d+)$/u.exec(id)?.[1];
  return [
    role ?? `<${tag}>`,
    words === null ? "" : `"${words}"`,
    count === undefined ? "" : `#${count}`,
  ]
    .filter((word) => word !== "")
    .join(" ");
}

/** A text is no name: only where there is no role, it is all that an element is called by. */
function isCalledByText({ role, name }: ElementFact): boolean {
  return role === null && name === null;
}

/**
 * One line with all that is known of an element. `not at first` says that it is not sure to be
 * there when the page is opened, `repeated` that nobody knows how often it is there.
 */
export function describeElement(element: ElementFact): string {
  const { source } = element;
  const words = [
    isCalledByText(element) ? referTo(element) : calledBy(element, element.name),
    named("text", isCalledByText(element) ? null : element.text),
    ...element.alternatives.map((other) => `or "${other}"`),
    element.certainty === "literal" ? "" : element.certainty,
    unusualTag(element),
    element.level === null ? "" : `level ${element.level}`,
    element.href === null ? "" : `to ${element.href}`,
    named("label", element.label === element.name ? null : element.label),
    named("placeholder", element.placeholder),
    named("test id", element.test_id),
    named("at", element.selector ?? null),
    ...(element.native === undefined ? [] : describeNative(element.native, element)),
    ...(element.field === null ? [] : describeField(element.field, element.role)),
    element.initial ? "" : "not at first",
    element.repeated ? "repeated" : "",
    element.by === "page" ? "" : element.by,
    `${source.path}:${source.line}`,
  ];
  return words.filter((word) => word !== "").join(" · ");
}

/** What a device sees of it, where that is more or less than its name, text and test id. */
function describeNative(
  { all, android, ios }: NativeFact,
  { name, text, placeholder, test_id: testId }: ElementFact,
): readonly string[] {
  const known = new Set([name, text, placeholder, testId, null]);
  const isUsual = [...all.texts, all.id].every((one) => known.has(one));
  const platforms = Object.entries({ android, ios });
  return [
    isUsual ? "" : `seen ${describeSight(all)}`,
    ...platforms.map(([platform, sight]) =>
      sight === undefined ? "" : `${platform} ${describeSight(sight)}`,
    ),
  ];
}

function describeSight(sight: NativeSight | null): string {
  if (sight === null) return "sees nothing of it";
  const texts = sight.texts.map((text) => `"${text}"`).join(", ");
  const words = [texts, sight.id === null ? "" : `id "${sight.id}"`];
  return `as ${words.filter((word) => word !== "").join(" ") || "nothing that a test could name"}`;
}

function unusualTag({ role, tag }: ElementFact): string {
  if (role === null || role === tag || OF_INPUTS.has(role)) return "";
  return USUAL_TAGS[role]?.includes(tag) === true ? "" : `<${tag}>`;
}

function describeField(field: FieldFact, role: string | null): readonly string[] {
  return [
    field.type === "text" || field.type === role ? "" : `type ${field.type}`,
    named("named", field.name),
    field.required ? "required" : "",
    field.locked === true ? "locked" : "",
    field.unsure === true ? "may not keep what is typed" : "",
    named("from", field.min),
    named("up to", field.max),
    field.min_length === null ? "" : `at least ${field.min_length} long`,
    field.max_length === null ? "" : `at most ${field.max_length} long`,
    named("pattern", field.pattern),
    named("value", field.value),
    field.options.length === 0
      ? ""
      : `options ${field.options.map((option) => `"${option}"`).join(", ")}`,
  ];
}

function named(word: string, text: string | null): string {
  return text === null ? "" : `${word} "${text}"`;
}
