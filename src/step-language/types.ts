/** What a phrase points at. */
export type Target =
  | { readonly by: "role"; readonly role: string; readonly name: string }
  | { readonly by: "label"; readonly label: string }
  | { readonly by: "text"; readonly text: string }
  | { readonly by: "test_id"; readonly id: string };

/** A phrase outside of the step language, word for word. */
export interface Prose {
  readonly kind: "prose";
  readonly text: string;
}

/** One thing a test does. */
export type Step =
  | { readonly kind: "open"; readonly path: string }
  | { readonly kind: "fill"; readonly target: Target; readonly value: string }
  | { readonly kind: "click" | "tap" | "check" | "uncheck"; readonly target: Target }
  | { readonly kind: "choose"; readonly option: string; readonly target: Target }
  | { readonly kind: "press"; readonly key: string }
  | Prose;

/** States that an expectation can name, spelled as in the phrase. */
export const TARGET_STATES = [
  "visible",
  "not visible",
  "checked",
  "not checked",
  "enabled",
  "disabled",
] as const;

export type TargetState = (typeof TARGET_STATES)[number];

/** One thing a test expects after its steps. */
export type Expectation =
  | { readonly kind: "url"; readonly path: string }
  | { readonly kind: "state"; readonly target: Target; readonly state: TargetState }
  | { readonly kind: "value"; readonly target: Target; readonly value: string }
  | Prose;
