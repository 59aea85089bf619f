import type { Packages } from "../../packages/lookup.ts";
import type { Renderer } from "../../packages/rendering.ts";
import type { RenderMemory } from "./memory.ts";
import type { Notes } from "./notes.ts";
import type { RouteSearch } from "./route-search.ts";

export interface RendererOptions extends Pick<Renderer, "evaluator" | "route" | "discover"> {
  readonly packages: Packages;
  /** What was shown before. */
  readonly memory: RenderMemory;
  /** Where routes are looked for and nothing else: what may show some. */
  readonly search?: RouteSearch;
}

/** A renderer, and what it notes on its way. */
export interface ReactRenderer extends Renderer, Notes {
  readonly packages: Packages;
  readonly memory: RenderMemory;
  readonly search?: RouteSearch;
  /** Nodes so far that are there, or may be. */
  size: number;
  /** Those that are not there yet. */
  hidden: number;
}
