import type { ToolDefinition } from "../../models/model.ts";

/** The tools an agent lends to its model. */
export interface ToolBox {
  readonly definitions: readonly ToolDefinition[];
  /** Never throws for what the model got wrong: that is a result with `isError`. */
  call(name: string, argumentsJson: string): Promise<{ text: string; isError: boolean }>;
}
