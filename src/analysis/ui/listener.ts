/** What a user does to an element, by the DOM's names. */
export type EventType =
  | "click"
  | "pointerdown"
  | "mousedown"
  | "pointerup"
  | "mouseup"
  | "select"
  | "submit"
  | "input"
  | "change"
  | "keydown"
  | "keyup"
  | "keypress";

export const EVENT_TYPES: readonly EventType[] = [
  "click",
  "pointerdown",
  "mousedown",
  "pointerup",
  "mouseup",
  "select",
  "submit",
  "input",
  "change",
  "keydown",
  "keyup",
  "keypress",
];

export function isEventType(name: string): name is EventType {
  return EVENT_TYPES.some((type) => type === name);
}

/** An event of the user, as listeners are told of it. */
export interface UiEvent {
  /** Key of the element that it happens to. */
  readonly target: string;
  /** The key that is pressed. */
  readonly key: string;
}

/** What listens: code that the page's dialect runs, or what the source plainly says will happen. */
export type Listener =
  | {
      readonly kind: "callback";
      /** Only called by the page that shows the element, while it dispatches. */
      run(event: UiEvent): void;
    }
  | { readonly kind: "fixed"; readonly outcomes: readonly FixedOutcome[] };

/** What a listener of a language without an evaluator does. */
export type FixedOutcome =
  | { readonly kind: "navigates"; readonly path: string }
  /** Key of the element. */
  | { readonly kind: "shows" | "hides"; readonly key: string };
