import type { DialogFact, ElementFact } from "../contracts/generated.ts";

/** One thing that a user does to an element. */
export interface UserAction {
  readonly kind: "click" | "dblclick" | "fill" | "check" | "uncheck" | "choose" | "press";
  readonly element: ElementFact;
  /** Text, option or key; empty where the action has none. */
  readonly value: string;
  /** The text of the row in which the element was looked for. */
  readonly row?: string;
  /** How a dialog of the browser is answered that it opens; without an answer it is dismissed. */
  readonly answer?: DialogAnswer;
}

/** How a test answers a dialog of the browser. */
export type DialogAnswer = Pick<DialogFact, "accepted" | "text">;

/** Whether a dialog is answered so; an alert says the same to whoever closes it. */
export function isAnsweredSo({ kind, accepted, text }: DialogFact, answer?: DialogAnswer): boolean {
  if (kind === "alert") return true;
  return accepted === (answer?.accepted === true) && text === answer?.text;
}
