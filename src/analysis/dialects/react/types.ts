import type { Packages } from "../../packages/lookup.ts";
import type { Renderer } from "../../packages/rendering.ts";
import type { RenderMemory } from "./memory.ts";
import type { Reference } from "../../script/script-page.ts";

export interface RendererOptions extends Pick<Renderer, "evaluator" | "route" | "discover"> {
  readonly packages: Packages;
  /** What was shown before; null to see everything anew. */
  readonly memory: RenderMemory | null;
}

/** A renderer, and what it notes on its way. */
export interface ReactRenderer extends Renderer {
  readonly packages: Packages;
  readonly references: Reference[];
  readonly memory: RenderMemory | null;
  /** Nodes so far. */
  size: number;
}
