import type { GapLog } from "../gaps.ts";
import type { Page } from "../ui/page.ts";

/** What trying the controls of a page needs to know of its surroundings. */
export interface InteractionContext {
  readonly page: Page;
  readonly gaps: GapLog;
  /** Steps of evaluation so far, of all pages together. */
  readonly steps: () => number;
  /** The page that a URL path opens. */
  readonly pageAt: (path: string) => Page | null;
}
