import type { Page } from "../dialects/page.ts";
import type { ScreenBuilder } from "../facts/screen-builder.ts";

export interface InteractionContext {
  readonly page: Page;
  readonly builder: ScreenBuilder;
  /** Keys of all nodes of the first state, seen or not. */
  readonly initialKeys: ReadonlySet<string>;
  /** The page that a URL path opens. */
  readonly pageAt: (path: string) => Page | null;
}
