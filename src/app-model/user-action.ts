import type { ElementFact } from "../contracts/generated.ts";

/** One thing that a user does to an element. */
export interface UserAction {
  readonly kind: "click" | "fill" | "check" | "uncheck" | "choose" | "press";
  readonly element: ElementFact;
  /** Text, option or key; empty where the action has none. */
  readonly value: string;
  /** The text of the row in which the element was looked for. */
  readonly row?: string;
}
