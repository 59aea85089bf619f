import type { AppModel, RouteFact, ScreenFact } from "../../../contracts/generated.ts";
import type { FlowState } from "../../../frameworks/playwright/grounding/flow.ts";
import type { Step } from "../../../frameworks/step-language/index.ts";

/** A screen, and how a test gets there. */
export interface Place {
  readonly model: AppModel;
  readonly route: RouteFact;
  readonly screen: ScreenFact;
  /** Steps from nothing to this screen: `Open`, and for a guarded one also signing in. */
  readonly way: readonly Step[];
  /** What is on the page after the way. */
  readonly state: FlowState;
  /** True for the first page of the app. */
  readonly home: boolean;
}
