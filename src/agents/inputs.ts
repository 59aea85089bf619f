import * as z from "zod";
import { NamedError } from "../contracts/errors.ts";
import { parseRunRequest, type RunRequest } from "../contracts/run-request.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Under what name the runner gives an input to a process. */
function variableOf(input: string): string {
  return `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`;
}

const SourceInputs = z.object({
  "run-id": z.uuid(),
  repository: z.string().regex(/^[^/]+\/[^/]+$/),
  "requested-ref": z.string().min(1),
  commit: z.string().regex(/^[0-9a-f]{40}$/),
  "base-branch": z.string(),
  "source-kind": z.enum(["github", "commit", "work_tree", "folder"]),
  fresh: z.enum(["true", "false", ""]),
  "api-key": z.string(),
  "github-token": z.string(),
  "app-id": z.string(),
  "app-private-key": z.string(),
  /** Set by the local command only: where the source and the run folder are. */
  folder: z.string(),
  "run-folder": z.string(),
  "cache-folder": z.string(),
  "upstream-artifact-id": z.string(),
  "upstream-artifact-digest": z.string(),
  "app-model-artifact-id": z.string(),
  "app-model-artifact-digest": z.string(),
});

export interface AgentInputs {
  readonly request: RunRequest;
  readonly source: z.output<typeof SourceInputs>;
}

/**
 * What one agent's process was started with. These inputs are set by our own programs, so one that
 * is wrong is `Internal`; what the user asked for is checked again all the same.
 */
export function readAgentInputs(environment: Environment): AgentInputs {
  const valueOf = (input: string): string => environment[variableOf(input)]?.trim() ?? "";
  const valuesOf = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, valueOf(name)]));
  const source = SourceInputs.safeParse(valuesOf(Object.keys(SourceInputs.shape)));
  if (!source.success) {
    throw new NamedError(
      "Internal",
      `The step was started with bad inputs: ${z.prettifyError(source.error)}`,
    );
  }
  const requestNames = [
    "depth",
    "framework",
    "provider",
    "model",
    "base-url",
    "working-directory",
    "approval",
    "model-deadline-seconds",
  ];
  return { request: parseRunRequest(valuesOf(requestNames)), source: source.data };
}
