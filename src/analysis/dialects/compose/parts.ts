import type { AndroidStrings } from "../android/strings.ts";
import type { ActivityScreens } from "./activities.ts";
import type { Listening } from "./flows.ts";
import type { Injected } from "./injected.ts";
import type { Controllers, KnownEntries } from "./navigation.ts";
import type { Rooms } from "./rooms.ts";
import type { ViewModels } from "./view-models.ts";

/** What is known of an application of Compose while its code is followed. */
export interface ComposeParts {
  readonly strings: AndroidStrings;
  readonly entries: KnownEntries;
  readonly activities: ActivityScreens;
  readonly controllers: Controllers;
  readonly viewModels: ViewModels;
  readonly rooms: Rooms;
  readonly injected: Injected;
  readonly listening: Listening;
  /** Cells that a page writes by itself: what they hold at first is not known. */
  readonly doubted: Set<string>;
}
