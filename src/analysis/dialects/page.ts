import type { Value } from "../code/value.ts";
import type { Evaluator } from "../code/evaluator.ts";
import type { Redirect } from "./react/renderer.ts";
import type { UiNode } from "../ui/tree.ts";

/** State of a page: of its components, and what scripts did to its nodes. */
export type Store = Map<string, Value>;

/** What a page looks like in one state. */
export interface View {
  readonly nodes: readonly UiNode[];
  readonly redirects: readonly Redirect[];
  /** What runs once the page is shown. */
  readonly effects: readonly Value[];
}

/** One page that a URL opens, which can be looked at in any of its states. */
export interface Page {
  /** URL path as the browser shows it. */
  readonly route: string;
  readonly kind: "file" | "table" | "html";
  readonly source: { readonly path: string; readonly line: number };
  readonly by: string;
  readonly evaluator: Evaluator;
  readonly title: string | null;
  /** How the page looks in a state; missing state is filled in with its initial values. */
  view(store: Store): View;
}
