import type { AndroidStrings } from "../android/strings.ts";
import type { ActivityScreens } from "./activities.ts";
import type { Controllers, KnownEntries } from "./navigation.ts";
import type { ViewModels } from "./view-models.ts";

/** What is known of an application of Compose while its code is followed. */
export interface ComposeParts {
  readonly strings: AndroidStrings;
  readonly entries: KnownEntries;
  readonly activities: ActivityScreens;
  readonly controllers: Controllers;
  readonly viewModels: ViewModels;
  /** Cells that a page writes by itself: what they hold at first is not known. */
  readonly doubted: Set<string>;
}
