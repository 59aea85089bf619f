import { arrayOf, literal, UNDEFINED, type ElementValue, type Value } from "../../code/value.ts";
import { textParts, concatenate } from "../../code/text.ts";
import { isSameValue } from "../../code/same-value.ts";
import {
  changeTo,
  given,
  isGiven,
  keptBy,
  listener,
  root,
  shownIf,
  tag,
  tell,
  textGiven,
  type Given,
} from "./kit.ts";

/** A box that shows what was chosen and opens a list of options, as MUI's `Select`. */
export function selectBox(part: Given, label: Value | undefined): Value {
  const open = keptBy(part, "open", literal(false));
  const own = keptBy(part, "value", given(part, "defaultValue") ?? literal(""));
  const value = given(part, "value") ?? own.value;
  const options = optionsIn(given(part, "children"));
  const chosen = options.find((option) => isSameValue(valueOf(option), value));
  const id = `${part.place.path}:select`;
  const opens = listener("open", () => open.set(literal(true)), [literal(id)]);
  const labelId =
    given(part, "labelId") ?? (label === undefined ? undefined : literal(`${id}:label`));
  // Without an id of its own the box is not a part of its name. Source: MUI's SelectInput, `buttonId`.
  const hasOwnId = label !== undefined || isGiven(part, "id") || isGiven(part, "name");
  // Of two elements with one id the first is meant: a label that has the id of the box names it alone.
  const isShared = textGiven(part, "id") !== null && isSameValue(given(part, "id"), labelId);
  const ownId = isShared && labelId !== undefined ? labelId : literal(id);
  const names = [...(labelId === undefined ? [] : [labelId]), ...(hasOwnId ? [ownId] : [])];
  const box = tag(
    part,
    "div",
    {
      role: "combobox",
      id,
      "aria-expanded": open.value,
      "aria-disabled": given(part, "disabled"),
      "aria-label": given(part, "aria-label"),
      "data-testid": given(part, "data-testid"),
      ...(names.length > 0 && { "aria-labelledby": joined(names) }),
      onClick: opens,
    },
    chosen === undefined ? UNDEFINED : childrenOf(chosen),
  );
  const choose = (next: Value): void => {
    own.set(next);
    open.set(literal(false));
  };
  const list = options.map((option) => asOption(option, part, { selected: value, choose }));
  // While it is open, nothing else on the page can be used. Source: mui.com/material-ui/react-menu.
  const popup = tag(
    part,
    "div",
    { "aria-modal": "true" },
    tag(part, "ul", { role: "listbox" }, arrayOf(list)),
  );
  return tag(
    part,
    "div",
    {},
    ...(label === undefined ? [] : [tag(part, "label", { id: `${id}:label` }, label)]),
    box,
    shownIf(open.value, popup, part),
  );
}

/** Ids as `aria-labelledby` has them. */
function joined(ids: readonly Value[]): Value {
  return concatenate(ids.flatMap((id) => [...textParts(id), " "]));
}

function asOption(
  option: ElementValue,
  part: Given,
  { selected, choose: chosen }: { selected: Value; choose: (value: Value) => void },
): Value {
  const value = valueOf(option);
  const choose = listener(
    "choose",
    () => {
      chosen(value);
      tell(part, "onChange", [changeTo(value, given(part, "name"))]);
    },
    [value, given(part, "onChange") ?? UNDEFINED],
  );
  const isSelected = isSameValue(value, selected);
  return root({ ...part, element: option }, "li", {
    role: "option",
    "aria-selected": isSelected,
    "aria-disabled": option.properties.properties.get("disabled"),
    value: undefined,
    onClick: choose,
  });
}

function valueOf({ properties }: ElementValue): Value {
  return properties.properties.get("value") ?? UNDEFINED;
}

function childrenOf({ properties }: ElementValue): Value {
  return properties.properties.get("children") ?? UNDEFINED;
}

/** The elements with a value that are handed over as options. */
function optionsIn(children: Value | undefined): readonly ElementValue[] {
  if (children === undefined) return [];
  if (children.kind === "element")
    return children.properties.properties.has("value") ? [children] : [];
  return children.kind === "array" ? children.items.flatMap(optionsIn) : [];
}
