import type { ElementFact } from "../../../contracts/generated.ts";
import type { Step, Target } from "../../../step-language/index.ts";
import { valueFor } from "../../../test-data/values.ts";

const NOT_TYPED: ReadonlySet<string> = new Set([
  "button",
  "checkbox",
  "color",
  "file",
  "hidden",
  "image",
  "radio",
  "range",
  "reset",
  "select",
  "submit",
]);

/** True for a field that is typed into. */
export function isText(element: ElementFact): boolean {
  const { field, role } = element;
  return (
    field !== null &&
    !NOT_TYPED.has(field.type) &&
    role !== "combobox" &&
    field.options.length === 0
  );
}

/** The steps that set a field, which the target names, to a valid value; none when it cannot be set. */
export function setField(element: ElementFact, target: Target, seed: string): Step[] {
  if (element.field?.locked === true) return [];
  if (isText(element)) {
    // What a form asks for that comes later is not what was entered before.
    const value = valueFor(element, element.initial ? seed : `${seed} ${element.id}`);
    return value === null ? [] : [{ kind: "fill", target, value }];
  }
  if (element.role === "checkbox" || element.role === "radio") return [{ kind: "check", target }];
  const { options = [], value, given = [] } = element.field ?? {};
  const option = [...given, ...options].find((text) => text !== "" && text !== value);
  return option === undefined ? [] : [{ kind: "choose", option, target }];
}

/**
 * The ids of those fields of a form that a user sets before submitting it: a box or a radio button
 * only where it has to be, and of the radio buttons of one group the first.
 */
export function fieldsToSet(ids: readonly string[], elements: readonly ElementFact[]): string[] {
  const groups = new Set<string>();
  return ids.filter((id) => {
    const { role, field } = elements.find((element) => element.id === id) ?? {};
    if (role !== "radio" && role !== "checkbox" && role !== "switch") return true;
    const group = role === "radio" ? (field?.name ?? "") : id;
    if (field?.required !== true || groups.has(group)) return false;
    groups.add(group);
    return true;
  });
}
