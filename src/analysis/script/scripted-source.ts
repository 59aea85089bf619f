import type { Evaluator } from "../code/evaluator.ts";
import type { Store } from "../code/store.ts";
import type { Page } from "../ui/page.ts";
import type { Look } from "./look.ts";
import type { ScriptedNodes } from "./page-dom.ts";

/** What a dialect tells of a page whose behaviour is JavaScript. */
export interface ScriptPage extends Omit<Page, "open" | "arrive" | "arriveOnWalk" | "reload"> {
  readonly evaluator: Evaluator;
  /** Told when the page is opened, before it is looked at. */
  opened?(): void;
  /** What scripts find on the page, where it is more than what is seen. */
  readonly scripted?: Omit<ScriptedNodes, "note">;
  /** How the page looks in a state; state that is missing is filled in with its initial values. */
  look(store: Store): Look;
}
