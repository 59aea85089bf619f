import { isSameValue } from "../../code/same-value.ts";
import {
  literal,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type LiteralValue,
  type Value,
} from "../../code/value.ts";
import { Slot } from "../slot.ts";
import type { Component } from "../types.ts";
import {
  given,
  isGiven,
  keptBy,
  listener,
  root,
  shownIf,
  tag,
  tell,
  textGiven,
  type Attributes,
  type Given,
  type Part,
} from "./kit.ts";

/** What components around hand to those inside of them: what is open or chosen, and what changes that. */
interface Chosen {
  readonly value: Value;
  readonly choose: Value;
  /** Where the choice is made. */
  readonly path: string;
}

function isSameChoice(one: Chosen | null, other: Chosen | null): boolean {
  return (
    one?.path === other?.path &&
    isSameValue(one?.value, other?.value) &&
    isSameValue(one?.choose, other?.choose)
  );
}

const CHOSEN = new Slot<Chosen | null>(null, isSameChoice);
const OWN = new Slot<Value | null>(null, (one, other) =>
  isSameValue(one ?? undefined, other ?? undefined),
);

/** How a component that others are chosen in is told what is chosen. */
interface Choosing {
  readonly value: string;
  readonly otherwise: string;
  /** Told of what is chosen. */
  readonly change: string;
  readonly initial: Value;
  /** Whether choosing what is chosen already undoes it. */
  readonly isToggled: (part: Given) => boolean;
}

/** A component in which something is chosen, e.g. tabs; it shows what is in it. */
export function choosing(how: Choosing): Component {
  return {
    render(element, place, renderer) {
      const part = { element, place, renderer };
      const own = keptBy(part, "chosen", given(part, how.otherwise) ?? how.initial);
      const value = isMultiple(part) ? UNKNOWN : (given(part, how.value) ?? own.value);
      const choose = listener(
        "choose",
        ([next = UNDEFINED]) => {
          const isUndone = how.isToggled(part) && isSameValue(next, value);
          own.set(isUndone ? literal(null) : next);
          tell(part, how.change, [isUndone ? literal(null) : next]);
        },
        [value, given(part, how.change) ?? UNDEFINED],
      );
      const shown = tag(part, "div", {}, given(part, "children"));
      return renderer.render(shown, CHOSEN.hand(place, { value, choose, path: place.path }));
    },
  };
}

/** Where several are chosen at a time, which of them are is not followed. */
function isMultiple(part: Given): boolean {
  const names = ["multiple", "allowMultiple"];
  return names.some((name) => isGiven(part, name)) || textGiven(part, "type") === "multiple";
}

/** A component that knows itself by a value, and what is in it by that: an item of an accordion. */
export const itself: Component = {
  render(element, place, renderer) {
    const part = { element, place, renderer };
    const value = given(part, "value") ?? given(part, "#index") ?? literal(place.path);
    const shown = tag(part, "div", {}, given(part, "children"));
    return renderer.render(shown, OWN.hand(place, value));
  },
};

/** The value that a part stands for, whether it is chosen, and what chooses it. */
export function choiceOf(part: Given): {
  readonly isChosen: boolean | null;
  readonly choose: Value;
} {
  const around = CHOSEN.read(part.place);
  const value = given(part, "value") ?? given(part, "#index") ?? OWN.read(part.place) ?? UNDEFINED;
  const { evaluator } = part.renderer;
  const own = given(part, "onClick");
  const choose = listener(
    "choose",
    (args) => {
      if (own !== undefined) evaluator.call(own, args);
      if (around !== null) evaluator.call(around.choose, [value]);
    },
    [value, around?.choose ?? UNDEFINED, own ?? UNDEFINED],
  );
  const isKnown =
    around?.value.kind === "literal" && value.kind === "literal" && areAlike(around.value, value);
  return { isChosen: isKnown && around !== null ? isSameValue(around.value, value) : null, choose };
}

/** Whether two values can be told apart: a place is no number of one. */
function areAlike(chosen: LiteralValue, value: LiteralValue): boolean {
  return chosen.value === null || typeof chosen.value === typeof value.value;
}

/**
 * What makes a panel be called as what chooses it is: an id of the one, which the other refers to. None
 * where it is not known which belong together.
 */
export function panelId(part: Given): string | undefined {
  const around = CHOSEN.read(part.place);
  const value = given(part, "value") ?? given(part, "#index") ?? OWN.read(part.place) ?? UNDEFINED;
  if (around === null || value.kind !== "literal" || value.value === undefined) return undefined;
  return `chooses ${String(value.value)} of ${around.path}`.replaceAll(/\s+/gu, "-");
}

/** What a part shows while it is chosen. */
export function whileChosen(part: Given, shown: Value): Value {
  const { isChosen } = choiceOf(part);
  return shownIf(isChosen === null ? UNKNOWN : literal(isChosen), shown, part);
}

/** A button that shows and hides a panel. */
export function expander(part: Given): Value {
  const { isChosen, choose } = choiceOf(part);
  return root(part, "button", {
    type: "button",
    id: panelId(part),
    "aria-expanded": isChosen ?? UNDEFINED,
    onClick: choose,
  });
}

/** One of several tabs. */
export function tabButton(part: Given): Value {
  const { isChosen, choose } = choiceOf(part);
  return root(part, "button", {
    type: "button",
    role: "tab",
    value: UNDEFINED,
    id: panelId(part),
    "aria-selected": isChosen ?? UNDEFINED,
    onClick: choose,
  });
}

/** What an expander or a tab shows, which is called as that is. */
export function panel(role: "region" | "tabpanel"): Part {
  return (part) =>
    whileChosen(
      part,
      tag(part, "div", { role, "aria-labelledby": panelId(part) }, given(part, "children")),
    );
}

/** The elements of a list, each told its place in it. */
export function numbered(children: Value | undefined): Value | undefined {
  if (children?.kind !== "array")
    return children?.kind === "element" ? withIndex(children, 0) : children;
  let index = -1;
  const items = children.items.map((item) => {
    if (item.kind !== "element") return item;
    index += 1;
    return withIndex(item, index);
  });
  return { ...children, items };
}

function withIndex(element: Value & { readonly kind: "element" }, index: number): Value {
  const { properties, open } = element.properties;
  return { ...element, properties: objectOf([...properties, ["#index", literal(index)]], open) };
}

interface Open {
  readonly open: Value;
  readonly change: Value;
}

const OPEN = new Slot<Open | null>(
  null,
  (one, other) => isSameValue(one?.open, other?.open) && isSameValue(one?.change, other?.change),
);

/** A component that keeps whether it is open, unless it is told; `close` is told when it closes by itself. */
export function opening(open: string, close: string): Component {
  return {
    render(element, place, renderer) {
      const part = { element, place, renderer };
      const own = keptBy(part, "open", given(part, "defaultOpened") ?? literal(false));
      const change = listener(
        "change",
        ([next = UNDEFINED]) => {
          own.set(next);
          if (renderer.evaluator.truth(next) === false) tell(part, close, [UNDEFINED]);
          tell(part, "onChange", [next]);
        },
        [given(part, close) ?? UNDEFINED, given(part, "onChange") ?? UNDEFINED],
      );
      const state = { open: given(part, open) ?? own.value, change };
      const shown = tag(part, "div", {}, given(part, "children"));
      return renderer.render(shown, OPEN.hand(place, state));
    },
  };
}

/** A listener that opens, closes or turns what is around, and then calls what was given for a click. */
export function turner(part: Given, to: boolean | null): Value {
  const state = OPEN.read(part.place);
  const own = given(part, "onClick");
  const { evaluator } = part.renderer;
  return listener(
    "turn",
    (args) => {
      if (own !== undefined) evaluator.call(own, args);
      if (state === null) return;
      const next = to ?? evaluator.truth(state.open) !== true;
      evaluator.call(state.change, [literal(next)]);
    },
    [state?.open ?? UNDEFINED, state?.change ?? UNDEFINED, own ?? UNDEFINED],
  );
}

/** What is shown while what is around is open. */
export function whileAroundOpen(part: Given, shown: Value): Value {
  return shownIf(OPEN.read(part.place)?.open ?? literal(false), shown, part);
}

/** The only child, which is given more: what opens a menu is a button of its own. */
export function onlyChild(part: Given, more: Attributes): Value {
  const child = given(part, "children");
  if (child?.kind !== "element") return child ?? UNDEFINED;
  const { properties, open } = child.properties;
  const added = Object.entries(more).flatMap(([name, value]) =>
    value === undefined || value === null
      ? []
      : [[name, typeof value === "object" ? value : literal(value)] as const],
  );
  return { ...child, properties: objectOf([...properties, ...added], open) };
}
