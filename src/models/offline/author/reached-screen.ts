import type { OpenAppModel } from "../../../app-model/open-app-model.ts";
import type { RouteFact, ScreenFact } from "../../../contracts/generated.ts";
import type { PageState } from "../../../app-model/page-state.ts";
import type { Step } from "../../../step-language/index.ts";

/** A screen, and how a test gets there. */
export interface ReachedScreen {
  readonly model: OpenAppModel;
  readonly route: RouteFact;
  readonly screen: ScreenFact;
  /** Steps from nothing to this screen: `Open`, and for a guarded one also signing in. */
  readonly way: readonly Step[];
  /** What is on the page after the way. */
  readonly state: PageState;
  /** True for the first page of the app. */
  readonly home: boolean;
}
