import type { ToolDefinition } from "../models/model.ts";
import { ABOUTS } from "./outline-lines.ts";
import { outlineTool, readFileTool, treeTool } from "./tools.ts";

/**
 * The tools as language models get them: in their form of lines, without what only programs ask for.
 * Names have no dot, because model providers refuse it, and schemas are written by hand in what all
 * of them and their chat templates take: every property required, of one plain type, nothing beyond.
 * An empty text and a zero mean that nothing is said.
 */
const MODEL_TOOLS: ReadonlyMap<string, ToolDefinition> = new Map([
  [
    treeTool.name,
    {
      name: "repo_tree",
      description: treeTool.description,
      parameters: strictObject({
        folder: textParameter(
          'Only what is below this folder, such as "src/pages"; empty for all.',
        ),
      }),
    },
  ],
  [
    readFileTool.name,
    {
      name: "repo_read_file",
      description: readFileTool.description,
      parameters: strictObject({
        path: textParameter("A path exactly as repo_tree gives it."),
        from_line: integerParameter("First line to give, counted from 1."),
        to_line: integerParameter("Last line to give; 0 for as many as fit."),
      }),
    },
  ],
  [
    outlineTool.name,
    {
      name: "repo_outline",
      description: outlineTool.description,
      parameters: strictObject({
        about: textParameter(`${ABOUTS.join(", ")}, or the path of a page.`),
        cursor: textParameter("next_cursor of the page before; empty for the first page."),
      }),
    },
  ],
]);

const MCP_NAMES: ReadonlyMap<string, string> = new Map(
  [...MODEL_TOOLS].map(([mcpName, definition]) => [definition.name, mcpName]),
);

/** What a model is told about an MCP tool, or undefined when models are not given that tool. */
export function modelToolFor(mcpName: string): ToolDefinition | undefined {
  const definition = MODEL_TOOLS.get(mcpName);
  if (definition === undefined) return undefined;
  const description = withModelNames(definition.description);
  return { ...definition, description };
}

/** The MCP name of a tool that a model calls, or undefined for a name that we never gave. */
export function mcpNameFor(modelName: string): string | undefined {
  return MCP_NAMES.get(modelName);
}

export type ModelArguments =
  | { readonly valid: true; readonly value: Record<string, unknown> }
  | { readonly valid: false; readonly problem: string };

/**
 * The arguments that a model wrote, as an MCP tool takes them: what is null was left out. No text
 * at all means no arguments.
 */
export function argumentsFromModel(text: string): ModelArguments {
  const parsed = text.trim() === "" ? {} : parseJson(text);
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    return { valid: false, problem: "Tool arguments must be one JSON object." };
  }
  const given = Object.entries(parsed).filter(([, value]) => value !== null);
  return { valid: true, value: Object.fromEntries(given) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function withModelNames(description: string): string {
  return [...MODEL_TOOLS].reduce(
    (text, [mcpName, { name }]) => text.replaceAll(mcpName, name),
    description,
  );
}

function strictObject(properties: Record<string, unknown>): Record<string, unknown> {
  return {
    type: "object",
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

function textParameter(description: string): Record<string, unknown> {
  return { type: "string", description };
}

function integerParameter(description: string): Record<string, unknown> {
  return { type: "integer", description };
}
