import type { AppModel, RouteFact, ScreenFact } from "../../../contracts/generated.ts";

/** A screen that a test can open directly. */
export interface OpenScreen {
  readonly model: AppModel;
  readonly route: RouteFact;
  readonly screen: ScreenFact;
  /** True for the first page of the app. */
  readonly home: boolean;
}
