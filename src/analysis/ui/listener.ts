import type { DialogFact, EffectFact } from "../../contracts/generated.ts";

/** What a user does to an element, by the DOM's names. */
export type EventType =
  | "click"
  | "dblclick"
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
  | "keypress"
  | "blur"
  | "focusout";

export const EVENT_TYPES: readonly EventType[] = [
  "click",
  "dblclick",
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
  "blur",
  "focusout",
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
  /** How a test answers the first dialog of the browser that it opens; by default it is dismissed. */
  readonly answer?: Pick<DialogFact, "accepted" | "text">;
  /** What the event is called, and the key of the element that hears it, once it is under way. */
  readonly type?: EventType;
  readonly current?: string;
  readonly flow?: EventFlow;
}

/** What listeners have done to the event itself. */
export interface EventFlow {
  /** The element after which nobody else hears it; null while it goes on. */
  stoppedAt: string | null;
  /** True when not even the other listeners of that element hear it. */
  isStoppedAtOnce: boolean;
  /** True when the browser does not do what it does by itself. */
  isPrevented: boolean;
}

/** What listens: code that the page's dialect runs, or what the source plainly says will happen. */
export type Listener =
  | {
      readonly kind: "callback";
      /** The event that it is told of, and the key of the element that it listens on; see `hearing.ts`. */
      readonly type?: EventType;
      readonly at?: string;
      /** True when it is told before the elements inside are. */
      readonly isCapturing?: boolean;
      /** True for what the browser does by itself, after all others, unless one of them prevents it. */
      readonly isDefault?: boolean;
      /** Only called by the page that shows the element, while it dispatches. */
      run(event: UiEvent): void;
    }
  | { readonly kind: "fixed"; readonly outcomes: readonly FixedOutcome[] };

/** What a listener of a language without an evaluator does. */
export type FixedOutcome =
  | {
      readonly kind: "navigates";
      /** A URL, the route of a screen, or `..` for the screen before. */
      readonly path: string;
      readonly history?: EffectFact["history"];
    }
  /** Key of the element. */
  | { readonly kind: "shows" | "hides"; readonly key: string };
