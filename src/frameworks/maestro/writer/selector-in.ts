import { findTarget } from "../../../app-model/find-target.ts";
import type { PageState } from "../../../app-model/page-state.ts";
import type { ElementFact } from "../../../contracts/generated.ts";
import { isAppRoute } from "../../../contracts/mobile.ts";
import type { Target } from "../../../step-language/index.ts";
import { selectorOf } from "../selectors/choose.ts";
import { findElement, mayBeOn, type Selector } from "../selectors/find.ts";
import { selectorFor } from "../selectors/pattern.ts";
import { type Device, sightInState } from "../selectors/sight.ts";
import { Unwritable } from "./unwritable.ts";

/** By what devices tell the screen of a route from the one before. Throws `Unwritable`. */
export function selectorOfScreen(
  path: string,
  state: PageState,
  devices: readonly Device[],
): Selector {
  if (!isAppRoute(path)) throw new Unwritable("A flow cannot see a URL.");
  const { before } = state;
  const own = (state.screen?.elements ?? []).filter(({ initial }) => initial);
  const headingsFirst = own.toSorted((one, other) => rankOf(one) - rankOf(other));
  for (const element of headingsFirst) {
    const selector = selectorOf(state, element, devices);
    // By one of the texts that it may read nobody tells it: `Good morning` of a greeting.
    const isSure = element.certainty !== "alternatives" || selector?.id !== undefined;
    if (selector === null || !isSure) continue;
    if (before !== null && mayBeOn(before, selector, devices)) continue;
    return selector;
  }
  throw new Unwritable(`Nothing on ${path} tells a device which screen it is.`);
}

function rankOf({ role, field }: ElementFact): number {
  if (field !== null) return 2;
  return role === "heading" ? 0 : 1;
}

/** By what devices tell a target from all else on the screen. Throws `Unwritable`. */
export function selectorIn(state: PageState, target: Target, devices: readonly Device[]): Selector {
  refuseRow(target);
  const name = nameIn(target);
  const element = targetIn(state, target);
  if (element === null) {
    const selector = { text: selectorFor(name) };
    mustFind(state, selector, devices);
    return selector;
  }
  const selector = selectorOf(state, element, devices);
  if (selector !== null) return selector;
  const unseen = devices.find((device) => sightInState(state, element, device) === null);
  const where = unseen === undefined ? "" : ` of ${unseen === "ios" ? "iOS" : "Android"}`;
  throw new Unwritable(
    `Nothing tells ${JSON.stringify(name)} from all else on the screen${where}.`,
  );
}

/** Throws `Unwritable` where devices do not see what the selector says. */
export function mustFind(state: PageState, selector: Selector, devices: readonly Device[]): void {
  const found = findElement(state, selector, devices);
  if (found.kind === "nothing") throw new Unwritable(found.reason);
}

/** The element of the source that a target names; null where it names none for sure. */
export function targetIn(state: PageState, target: Target): ElementFact | null {
  const found = findTarget(state, target);
  return found.found ? found.element : null;
}

/** Which of several rows a device shows something in, a selector cannot say. */
export function refuseRow(target: Target): void {
  if (target.by === "row") throw new Unwritable("A flow cannot look inside of one row of a list.");
}

function nameIn(target: Target): string {
  switch (target.by) {
    case "row":
      return nameIn(target.element);
    case "lone":
    case "placed":
      return target.role;
    case "role":
      return target.name;
    case "label":
      return target.label;
    case "text":
      return target.text;
    case "selector":
      return target.selector;
    case "test_id":
      return target.id;
  }
}
