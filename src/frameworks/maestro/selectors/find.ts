import { isSurelyShown, presentElements, type PageState } from "../../../app-model/page-state.ts";
import type { ElementFact, NativeSight, SourceLocation } from "../../../contracts/generated.ts";
import { thoseBelow } from "./below.ts";
import { mayMatch, type Pattern, patternOf, readSelector } from "./pattern.ts";
import { type Device, sightInState } from "./sight.ts";

/** How a flow tells an element: each a regular expression for a whole text. */
export interface Selector {
  readonly id?: string;
  readonly text?: string;
  /** A field that it stands below. */
  readonly below?: Omit<Selector, "below">;
}

/** What a selector finds, or why it finds nothing that can be relied on. */
export type Found =
  | { readonly kind: "element"; readonly element: ElementFact; readonly source: SourceLocation }
  /** A text that the screen says again after it was entered. */
  | { readonly kind: "echo"; readonly source: SourceLocation }
  | { readonly kind: "nothing"; readonly reason: string };

/**
 * Looks a selector up in the state that the steps so far lead to, as each of these devices sees it. It
 * is found when exactly one element may match it there, on every device the same, and is surely shown.
 */
export function findElement(
  state: PageState,
  selector: Selector,
  devices: readonly Device[],
): Found {
  const what = describeSelector(selector);
  const wanted = patternsOf(selector);
  if (wanted === null) return nothing(`${what} is not a text with its special signs escaped`);
  if (state.screen === null) return nothing("the source does not say which screen is shown");
  const found = new Set<ElementFact>();
  for (const device of devices) {
    const matching = presentElements(state).filter((element) => {
      const sight = sightInState(state, element, device);
      return sight !== null && fits(sight, wanted);
    });
    if (matching.length === 0)
      return echoed(state, selector, wanted) ?? nothing(missing(what, device, state));
    const told = toldBelow(state, selector, { matching, devices });
    if (told.length !== 1)
      return nothing(`${what} matches ${told.length} elements on ${state.path}`);
    for (const element of told) found.add(original(state, element));
  }
  const [element, another] = found;
  if (element === undefined || another !== undefined)
    return nothing(`${what} is not the same on all devices`);
  if (!isSurelyShown(state, element)) return nothing(`no step before shows ${what}`);
  if (element.repeated && !isTold(state, wanted)) {
    return nothing(`${what} is in a list; how many there are is not known`);
  }
  return { kind: "element", element, source: element.source };
}

/** Of what matches a selector, that below its field, where it has one. */
function toldBelow(
  state: PageState,
  { below }: Selector,
  {
    matching,
    devices,
  }: { readonly matching: readonly ElementFact[]; readonly devices: readonly Device[] },
): readonly ElementFact[] {
  if (below === undefined) return matching;
  const field = findElement(state, below, devices);
  return field.kind === "element"
    ? (thoseBelow(state, field.element, matching) ?? matching)
    : matching;
}

/** An element that an effect took away, so that a flow can expect that it is gone. */
export function findHidden(
  state: PageState,
  selector: Selector,
  devices: readonly Device[],
): Found {
  const what = describeSelector(selector);
  const wanted = patternsOf(selector);
  if (wanted === null) return nothing(`${what} is not a text with its special signs escaped`);
  const elements = state.screen?.elements ?? [];
  const sees = (element: ElementFact, at: PageState): boolean =>
    devices.some((device) => {
      const sight = sightInState(at, element, device);
      return sight !== null && fits(sight, wanted);
    });
  const before: PageState = { ...state, changed: new Map() };
  const element = elements.find((known) => sees(known, before));
  if (element === undefined) return nothing(`${what} is not in the source of ${state.path}`);
  const isStill = presentElements(state).some((known) => sees(original(state, known), state));
  if (isStill) return nothing(`no step before hides ${what}`);
  return { kind: "element", element, source: element.source };
}

/** Whether a selector may find anything in this state on one of the devices. */
export function mayBeOn(state: PageState, selector: Selector, devices: readonly Device[]): boolean {
  const wanted = patternsOf(selector);
  if (wanted === null) return true;
  return devices.some((device) =>
    presentElements(state).some((element) => {
      const sight = sightInState(state, element, device);
      return sight !== null && fits(sight, wanted);
    }),
  );
}

/** A selector in words, for messages. */
export function describeSelector({ id, text, below }: Selector): string {
  const parts = [
    ...(id === undefined ? [] : [`id ${JSON.stringify(id)}`]),
    ...(text === undefined ? [] : [`text ${JSON.stringify(text)}`]),
  ];
  const own = parts.join(" with ");
  return below === undefined ? own : `${own} below ${describeSelector(below)}`;
}

interface Wanted {
  readonly id: Pattern | null;
  readonly text: Pattern | null;
}

function patternsOf({ id, text }: Selector): Wanted | null {
  const wanted = {
    id: id === undefined ? null : readSelector(id),
    text: text === undefined ? null : readSelector(text),
  };
  const isRead =
    (wanted.id !== null || id === undefined) && (wanted.text !== null || text === undefined);
  return isRead && (wanted.id !== null || wanted.text !== null) ? wanted : null;
}

function fits({ id, texts }: NativeSight, wanted: Wanted): boolean {
  const { id: wantedId, text } = wanted;
  if (wantedId !== null && (id === null || !mayMatch(wantedId, patternOf(id)))) return false;
  return text === null || texts.some((known) => mayMatch(text, patternOf(known)));
}

/** The element as the screen has it: `presentElements` gives it with other words once these changed. */
function original({ screen }: PageState, { id }: ElementFact): ElementFact {
  const element = screen?.elements.find((known) => known.id === id);
  if (element === undefined) throw new Error(`There is no element ${id}.`);
  return element;
}

/** A row is told from the others by a text that was entered. */
function isTold({ echoes }: PageState, { text }: Wanted): boolean {
  if (text === null) return false;
  return echoes.some((echo) => text.some((part) => part.includes(echo.text)));
}

function echoed({ echoes }: PageState, selector: Selector, { text }: Wanted): Found | null {
  if (selector.id !== undefined || text === null) return null;
  const echo = echoes.find((known) => mayMatch(text, patternOf(known.text)));
  return echo === undefined ? null : { kind: "echo", source: echo.source };
}

function missing(what: string, device: Device, { path }: PageState): string {
  return `${what} is not seen on ${path} of ${device === "ios" ? "iOS" : "Android"}`;
}

function nothing(reason: string): Found {
  return { kind: "nothing", reason };
}
