import type { Budget } from "../budget.ts";
import type { GapLog } from "../gaps.ts";
import type { Guide } from "../guide.ts";
import type { PhaseClock } from "../phase-clock.ts";
import type { Page } from "../ui/page.ts";

/** What trying the controls of a page needs to know of its surroundings. */
export interface InteractionContext {
  readonly page: Page;
  readonly gaps: GapLog;
  readonly clock: PhaseClock;
  readonly guide: Guide;
  /** Whether style sheets that are not read may hide what rows show only under the mouse. */
  readonly hasUnreadSheets: boolean;
  /** What all pages together may cost. */
  readonly budget: Budget;
  /** The page that a URL path opens. */
  readonly pageAt: (path: string) => Page | null;
}
