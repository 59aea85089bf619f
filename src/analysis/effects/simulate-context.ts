import type { Page } from "../page.ts";
import type { ScreenBuilder } from "../screens.ts";

export interface SimulationContext {
  readonly page: Page;
  readonly builder: ScreenBuilder;
  /** Keys of all nodes of the first state, seen or not. */
  readonly initialKeys: ReadonlySet<string>;
  /** The page that a URL path opens. */
  readonly pageAt: (path: string) => Page | null;
}
