import type { Screen } from "../declarative/screens.ts";
import type { InstanceValue } from "../declarative/values.ts";
import type { AppleTexts } from "../swiftui/texts.ts";
import type { Kit } from "./kit-values.ts";

/** What calls of UIKit have to know of the application. */
export interface Knows extends Kit {
  readonly texts: AppleTexts;
  /** The screen that a controller is, where it is opened from another. */
  screenOf(controller: InstanceValue, isPushed: boolean): Screen | null;
  /** The controller of a storyboard that code asks for by its name; the first one for null. */
  inStoryboard(name: string | null): InstanceValue | null;
  /** Where the segue of this name leads from the screen that is being used. */
  segue(name: string): InstanceValue | null;
  /** The screen that is being made or used. */
  screen(): string;
}
