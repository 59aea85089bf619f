import { registerHooks } from "node:module";

// @actions/workflow-parser imports its JSON schemas without the attribute that Node asks for.
registerHooks({
  load: (url, context, next) =>
    url.endsWith(".min.json")
      ? next(url, { ...context, importAttributes: { type: "json" } })
      : next(url, context),
});

const actions = await import("@actions/workflow-parser/actions/index");
const workflows = await import("@actions/workflow-parser");

export const { convertActionTemplate, parseAction } = actions;
export const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = workflows;
