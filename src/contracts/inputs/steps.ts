/** What each process is started with, in the words of the runner: the inputs of our own steps. */
import type { Fields, Inputs, ValuesOf } from "./field.ts";
import { requestJson } from "./request.ts";
import * as schemas from "./schemas.ts";
import { settledRunJson } from "./settled-run.ts";
import { GATE, MODEL_KEY, OPEN_PR, SOURCE_ACCESS } from "./table.ts";

const request = {
  description: "What the user asks for, as JSON: every input of the action that is no secret.",
  schema: requestJson,
};

/** The step that settles a run. It is told that there is a key of the model, and not which. */
export const PREFLIGHT_STEP = {
  request,
  ...GATE,
  "has-api-key": {
    description: "true when a key of the model is given; the key itself does not come here.",
    schema: schemas.choice(["true", "false"]),
  },
  ...SOURCE_ACCESS,
  "github-token": {
    ...SOURCE_ACCESS["github-token"],
    schema: schemas.required,
  },
} as const satisfies Inputs;

const agentStep = {
  request,
  run: {
    description: "What the preflight has settled, as JSON: run id, commit, provider, model.",
    schema: settledRunJson,
  },
  ...MODEL_KEY,
} as const satisfies Inputs;

/** The first agent reads the repository. */
export const CRAWLER_STEP = { ...agentStep, ...SOURCE_ACCESS } as const satisfies Inputs;

/** A later agent reads what the agents before have stored. */
export const LATER_AGENT_STEP = {
  ...agentStep,
  "upstream-artifact-id": {
    description: "Artifact of the agent before.",
    schema: schemas.text,
  },
  "upstream-artifact-digest": {
    description: "SHA-256 of that artifact.",
    schema: schemas.text,
  },
  "app-model-artifact-id": {
    description: "Artifact with the facts.",
    schema: schemas.text,
  },
  "app-model-artifact-digest": {
    description: "SHA-256 of that artifact.",
    schema: schemas.text,
  },
} as const satisfies Inputs;

export type AgentInputs = ValuesOf<typeof agentStep>;
export type CrawlerInputs = ValuesOf<typeof CRAWLER_STEP>;
export type LaterAgentInputs = ValuesOf<typeof LATER_AGENT_STEP>;

/** What the runner says of a workflow run (`github/workflow-run.ts`). An address may hold credentials, so none is shown. */
const RUNNER = {
  GITHUB_REPOSITORY: { schema: schemas.repositoryName },
  GITHUB_RUN_ID: { schema: schemas.idNumber },
  GITHUB_EVENT_NAME: { schema: schemas.required },
  GITHUB_ACTOR: { schema: schemas.singleLine },
  GITHUB_API_URL: { schema: schemas.url, secret: true },
  GITHUB_SERVER_URL: { schema: schemas.url, secret: true },
} as const satisfies Fields;

/** Everything that the process of the preflight is started with. */
export const PREFLIGHT_PROCESS = {
  ...PREFLIGHT_STEP,
  ...RUNNER,
  GITHUB_GRAPHQL_URL: { schema: schemas.url, secret: true },
  GITHUB_SHA: { schema: schemas.commit },
  GITHUB_REF_NAME: { schema: schemas.text },
  GITHUB_REF_TYPE: { schema: schemas.text },
} as const satisfies Fields;

/** Everything that the process of open-pr is started with. */
export const OPEN_PR_PROCESS = {
  ...OPEN_PR,
  ...RUNNER,
  RUNNER_TEMP: { schema: schemas.required },
  GITHUB_RUN_ATTEMPT: { schema: schemas.text },
} as const satisfies Fields;

export type PreflightInputs = ValuesOf<typeof PREFLIGHT_PROCESS>;
export type OpenPrInputs = ValuesOf<typeof OPEN_PR_PROCESS>;
