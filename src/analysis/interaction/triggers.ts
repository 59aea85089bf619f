import type { EffectFact } from "../../contracts/generated.ts";
import { literal, type Value } from "../code/value.ts";
import { isForm, isSubmit, membersOf } from "../facts/screen-builder.ts";
import { isOn } from "../facts/elements.ts";
import type { UiElement } from "../ui/tree.ts";
import { roleOf } from "../ui/role.ts";
import { closest, elementsOf, type Placed } from "../ui/placed.ts";
import type { Shown } from "./settle.ts";
import { exists } from "../source/languages/exists.ts";

/** Something that a user can do to an element, and what handles it. */
export interface Trigger {
  readonly element: UiElement;
  readonly action: EffectFact["action"];
  readonly handlers: readonly Value[];
  /** Fields that may matter: of the same form, or where there is none, of the page. */
  readonly fields: readonly UiElement[];
  /** Fields that the browser itself wants filled before it submits. */
  readonly blocking: readonly UiElement[];
  /** Whether the browser, or the page, does not let the user act now. */
  readonly disabled: boolean;
}

const TEXT_FIELDS = new Set(["textbox", "searchbox", "spinbutton"]);
const BOXES = new Set(["checkbox", "radio", "switch", "menuitemcheckbox", "menuitemradio"]);
const MAX_FIELDS = 10;

/** Everything that a user can do on a page in this state. */
export function triggersOf({ view }: Shown): readonly Trigger[] {
  const placed = elementsOf(view.nodes);
  const visible = placed.filter(({ element }) => element.presence === "yes" && !element.repeated);
  return visible.flatMap((item) => triggersOn(item, visible));
}

function triggersOn(item: Placed, visible: readonly Placed[]): readonly Trigger[] {
  const { element } = item;
  const form = closest(item, isForm) ?? formNamed(element, visible);
  const role = roleOf(element).role ?? "";
  const fields = fieldsFor(form, visible);
  const common = {
    element,
    fields,
    blocking: [] as readonly UiElement[],
    disabled: isDisabled(element),
  };
  const click = handlersOf(element, ["onClick", "onMouseDown", "onSelect"]);
  if (isSubmit(element) && form !== null) {
    const handlers = [...click, ...handlersOf(form, ["onSubmit"])];
    const blocking = form.attributes.has("noValidate")
      ? []
      : fields.filter((field) => isRequired(field));
    return handlers.length === 0 ? [] : [{ ...common, action: "submit", handlers, blocking }];
  }
  if (BOXES.has(role))
    return one({
      ...common,
      action: "check",
      handlers: [...handlersOf(element, ["onChange", "onCheckedChange"]), ...click],
    });
  if (role === "combobox" && element.tag === "select")
    return one({ ...common, action: "select", handlers: handlersOf(element, ["onChange"]) });
  if (TEXT_FIELDS.has(role)) return fieldTriggers(common, form, visible);
  return one({ ...common, action: "click", handlers: click });
}

function one(trigger: Trigger): readonly Trigger[] {
  return trigger.handlers.length === 0 ? [] : [trigger];
}

type Common = Omit<Trigger, "action" | "handlers">;

/** Typing, and the Enter key: by a handler of its own, or as the only way to submit its form. */
function fieldTriggers(
  common: Common,
  form: UiElement | null,
  visible: readonly Placed[],
): readonly Trigger[] {
  const { element } = common;
  const typing = handlersOf(element, ["onChange", "onInput", "onValueChange"]);
  const keys = handlersOf(element, ["onKeyDown", "onKeyUp", "onKeyPress"]);
  const submitted = form === null || hasSubmit(form, visible) ? [] : handlersOf(form, ["onSubmit"]);
  const pressed = element.tag === "textarea" ? keys : [...keys, ...submitted];
  const fields = submitted.length > 0 ? common.fields : [element];
  return [
    ...one({ ...common, action: "fill", handlers: typing, fields: [element] }),
    ...one({ ...common, action: "press", handlers: pressed, fields }),
  ];
}

function hasSubmit(form: UiElement, visible: readonly Placed[]): boolean {
  return membersOf(form, visible).some((member) => isSubmit(member.element));
}

function formNamed(element: UiElement, visible: readonly Placed[]): UiElement | null {
  const wanted = element.attributes.get("form");
  if (wanted?.kind !== "literal") return null;
  const found = visible.find(({ element: other }) => {
    const id = other.attributes.get("id");
    return isForm(other) && id?.kind === "literal" && id.value === wanted.value;
  });
  return found?.element ?? null;
}

function fieldsFor(form: UiElement | null, visible: readonly Placed[]): readonly UiElement[] {
  const candidates =
    form === null
      ? visible.filter((item) => closest(item, isForm) === null)
      : membersOf(form, visible);
  return candidates
    .map((item) => item.element)
    .filter((element) => TEXT_FIELDS.has(roleOf(element).role ?? "") && !isDisabled(element))
    .slice(0, MAX_FIELDS);
}

/** The functions that an element has for these events. */
export function handlersOf(element: UiElement, names: readonly string[]): readonly Value[] {
  return names.flatMap((name) => {
    const value = element.attributes.get(name) ?? literal(undefined);
    return value.kind === "function" || value.kind === "native" ? [value] : [];
  });
}

function isRequired(field: UiElement): boolean {
  const value = field.attributes.get("value") ?? field.attributes.get("defaultValue");
  const isEmpty =
    value === undefined ||
    (value.kind === "literal" && (value.value === "" || !exists(value.value)));
  return isOn(field.attributes.get("required")) && isEmpty;
}

function isDisabled(element: UiElement): boolean {
  return isOn(element.attributes.get("disabled"));
}
