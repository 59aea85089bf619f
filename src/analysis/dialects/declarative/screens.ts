import type { TypeRecord } from "./declarations.ts";
import type { ArgumentValue, Value } from "./values.ts";

/** A place that shows one of several screens at a time. */
export interface Host {
  readonly screens: readonly Screen[];
  /** Id of the one that it shows at first; null when the source does not say. */
  readonly start: string | null;
}

/** A screen that is shown in a place, or instead of everything. */
export interface Screen {
  /** One of its place; of all, for one that is shown instead of everything. */
  readonly id: string;
  /** Its path in the app, such as `orders/:id`. */
  readonly path: string;
  /** Whether this is what is navigated to. */
  readonly isTarget: (target: Value) => boolean;
  readonly content: Value;
  readonly args?: readonly ArgumentValue[];
  readonly title?: string | null;
  /** The type that it is made by, where only that is shown. */
  readonly type?: TypeRecord;
  readonly source: { readonly path: string; readonly line: number };
}
