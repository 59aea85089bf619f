/**
 * The one table of what a user can say. Of it are made: the inputs of every action.yml, the request
 * that is handed from process to process, the options of the local command, `--help` and the tables
 * of the README (`npm run docs` writes the files). A new input is a new row.
 */
import { APPROVALS } from "../approval.ts";
import { type Budget, DEPTH_LIMITS, DEPTHS } from "../depth.ts";
import { FRAMEWORK_CHOICES } from "../framework.ts";
import { pricesText } from "../prices.ts";
import { PROVIDERS, STRUCTURED_OUTPUTS } from "../provider.ts";
import type { Described, Inputs, PublicInputs } from "./field.ts";
import * as schemas from "./schemas.ts";

const REPLY_TOKENS = `by depth, ${DEPTHS.map((depth) => DEPTH_LIMITS[depth].replyTokens).join(", ")}`;

/** The defaults of a budget, one for each depth. */
function byDepth(what: keyof Budget): { readonly action: string; readonly command: string } {
  const text = `by depth, ${DEPTHS.map((depth) => DEPTH_LIMITS[depth].budget[what]).join(", ")}`;
  return { action: text, command: text };
}

const casesOf = (depth: keyof typeof DEPTH_LIMITS): number => DEPTH_LIMITS[depth].testCases;

/** What a user asks of a run. It travels as one JSON object, and so never holds a secret. */
export const REQUEST = {
  depth: {
    description: `How far to go: smoke (at most ${casesOf("smoke")} tests), core (${casesOf("core")}), standard (${casesOf("standard")}) or deep (${casesOf("deep")}).`,
    schema: schemas.choice(DEPTHS),
    default: "core",
    option: { commands: ["generate", "mcp", "doctor"], value: "D" },
  },
  framework: {
    description:
      "What to write: playwright, maestro, auto, which takes the one that fits the repository, or both, which writes each from one list of cases.",
    schema: schemas.choice(FRAMEWORK_CHOICES),
    default: "playwright",
    option: { commands: ["generate"], value: "F" },
  },
  provider: {
    description:
      "Who answers the agents: auto, offline (no key, no network), anthropic, openai (also Azure) or compatible (any endpoint with OpenAI's Chat Completions: vLLM, Ollama, llama.cpp, Gemini, Mistral, a gateway). auto is offline without a key; with one it goes by base-url, else by the name of the model.",
    schema: schemas.choice(PROVIDERS),
    default: "auto",
    option: { commands: ["generate", "doctor"], value: "P" },
  },
  model: {
    description: "The model, as its provider names it. Required with a key.",
    schema: schemas.singleLine,
    default: "",
    option: { commands: ["generate", "doctor"], value: "M" },
  },
  "base-url": {
    description:
      "Address of the API, e.g. https://llm.example.com/v1, or https://NAME.openai.azure.com/openai/v1 for Azure. Required with provider compatible; the others have their own.",
    schema: schemas.singleLine,
    default: "",
    option: { commands: ["generate", "doctor"], value: "URL" },
  },
  "structured-output": {
    description:
      "How the model is held to the form of its reply: json_schema (its server enforces the schema), json_object (only that it is JSON), prompt (it is asked to) or auto, which knows the big providers and tries the others.",
    schema: schemas.choice(STRUCTURED_OUTPUTS),
    default: "auto",
    option: { commands: ["generate", "doctor"], value: "S" },
  },
  "max-reply-tokens": {
    description: `Most tokens of one reply, thinking included. A reply that is cut off is asked for again with twice as many.`,
    schema: schemas.countOrNothing,
    default: "",
    otherwise: { action: REPLY_TOKENS, command: REPLY_TOKENS },
    option: { commands: ["generate", "doctor"], value: "N" },
  },
  "context-window": {
    description:
      "How many tokens the model takes at once, reply included, where the server does not say so itself.",
    schema: schemas.countOrNothing,
    default: "",
    option: { commands: ["generate", "doctor"], value: "N" },
  },
  "max-input-tokens": {
    description: "Most tokens that a run sends to its model, over all agents.",
    schema: schemas.countOrNothing,
    default: "",
    otherwise: byDepth("inputTokens"),
    option: { commands: ["generate"], value: "N" },
  },
  "max-output-tokens": {
    description: "Most tokens that the model of a run writes, over all agents.",
    schema: schemas.countOrNothing,
    default: "",
    otherwise: byDepth("outputTokens"),
    option: { commands: ["generate"], value: "N" },
  },
  "max-cost-usd": {
    description: "Most US dollars that a run spends. It needs a price that is known.",
    schema: schemas.amountOrNothing,
    default: "",
    otherwise: byDepth("usd"),
    option: { commands: ["generate"], value: "USD" },
  },
  "max-model-calls": {
    description: "Most requests that a run sends to its model.",
    schema: schemas.countOrNothing,
    default: "",
    otherwise: byDepth("calls"),
    option: { commands: ["generate"], value: "N" },
  },
  "model-prices": {
    description:
      "What the model costs in US dollars for a million tokens, where that is not known or not what you pay: a JSON object with the numbers input and output and, where they differ from input, cached_input and cache_write.",
    schema: pricesText,
    default: "",
    option: { commands: ["generate", "doctor"], value: "JSON" },
  },
  "model-deadline-seconds": {
    description: "Most seconds that one agent waits for its model.",
    schema: schemas.deadlineSeconds,
    default: "600",
    option: { commands: ["generate", "doctor"], value: "N" },
  },
  ref: {
    description: "Branch, tag or commit to read.",
    schema: schemas.singleLine,
    default: "",
    otherwise: {
      action: "the commit of this workflow run",
      command: "what is checked out, or the default branch of a repository on GitHub",
    },
    option: { commands: ["generate", "mcp"], value: "R" },
  },
  "base-branch": {
    description: "Branch the pull request goes to, where ref is a tag or a commit.",
    schema: schemas.singleLine,
    default: "",
    otherwise: { action: "the default branch", command: "the default branch" },
    option: { commands: ["generate"], value: "B" },
  },
  "working-directory": {
    description:
      "One folder of a bigger repository, e.g. apps/web; the packages of the repository that it is built with are read as well.",
    schema: schemas.workingDirectory,
    default: "",
    otherwise: {
      action:
        "all of it; of several applications, the one that Playwright is set up for, else the largest, and the others are named",
      command:
        "all of it; of several applications, the one that Playwright is set up for, else the largest, and the others are named",
    },
    option: { commands: ["generate", "mcp"], value: "FOLDER" },
  },
  fresh: {
    description: "Run again what an earlier start of this run has finished.",
    schema: schemas.flag,
    default: "false",
    option: { commands: ["generate"] },
  },
} as const satisfies PublicInputs;

/**
 * The gate between the agents and the branches. The preflight and open-pr read it; no agent does.
 * An empty one is refused instead of taken for the default: it may stand for a job without a gate.
 */
export const GATE = {
  environment: {
    description:
      "Name of the protected environment in which the job with open-pr waits for a person; the same literal as `environment:` of that job.",
    schema: schemas.singleLine,
    default: "amtp-approval",
  },
  approval: {
    description:
      "What stands between the agents and your branches: environment (a required reviewer of that environment), draft-pr (a draft pull request is the gate) or none.",
    schema: schemas.choice(APPROVALS),
    default: "environment",
  },
} as const satisfies Inputs;

/** How the source is read. The two secrets among them reach the steps that read it, and no other. */
export const SOURCE_ACCESS = {
  "github-token": {
    description: "Token that reads the repository; needs contents: read and actions: read.",
    schema: schemas.text,
    default: "",
    expression: "${{ github.token }}",
    secret: true,
    variable: "GITHUB_TOKEN",
  },
  "app-id": {
    description:
      "App ID or client ID of a GitHub App that reads the repository instead of github-token.",
    schema: schemas.text,
    default: "",
    variable: "AMTP_APP_ID",
  },
  "app-private-key": {
    description: "Private key of that App in PEM form, from a secret, or the path of its file.",
    schema: schemas.text,
    default: "",
    secret: true,
    variable: "AMTP_APP_PRIVATE_KEY",
  },
} as const satisfies Inputs;

/** The key of the model. It reaches the steps that ask a model, and no other. */
export const MODEL_KEY = {
  "api-key": {
    description:
      "The key of the provider, from a secret. It is given only to the steps that ask the model.",
    schema: schemas.text,
    default: "",
    secret: true,
    variable: "AMTP_API_KEY",
  },
} as const satisfies Inputs;

/** What the action amtp/generate-tests takes. */
export const GENERATE = { ...REQUEST, ...GATE, ...MODEL_KEY, ...SOURCE_ACCESS };

/** What the action amtp/generate-tests/open-pr takes: what was generated, and the same gate. */
export const OPEN_PR = {
  "artifact-id": {
    description:
      "Output `artifact-id` of the generating job: GitHub's id of the approved artifact.",
    schema: schemas.idNumber,
  },
  "artifact-digest": {
    description:
      "Output `artifact-digest` of the generating job: SHA-256 of the artifact, as the approver saw it. Other bytes are refused.",
    schema: schemas.matching(/^(?:sha256:)?[0-9a-f]{64}$/i, "a SHA-256 in hex digits"),
  },
  "base-sha": {
    description:
      "Output `base-sha` of the generating job: the commit that was read, and the parent of the new commit.",
    schema: schemas.commit,
  },
  "run-id": {
    description:
      "Output `run-id` of the generating job. When given, an artifact of another run is refused.",
    schema: schemas.uuidOrNothing,
    default: "",
  },
  ...GATE,
  "github-token": {
    description:
      "Token with `contents: write`, `pull-requests: write` and `actions: read`. Checks of a pull request opened with the default token wait until somebody approves them to run; a GitHub App token avoids that.",
    schema: schemas.required,
    expression: "${{ github.token }}",
    secret: true,
  },
} as const satisfies Inputs;

/** What only the local command takes; where it starts agents, they are told through `run`. */
export const COMMAND_ONLY = {
  "work-tree": {
    description: "Read the files as they are on disk, not a commit.",
    option: { commands: ["generate", "mcp"] },
  },
  out: {
    description: "Also write the tests into this folder; a file of another content is left alone.",
    option: { commands: ["generate"], value: "FOLDER" },
  },
  repo: {
    description: "The repository on GitHub that gets the pull request.",
    option: { commands: ["open-pr"], value: "owner/name" },
  },
  "dry-run": {
    description: "Print what would be written, and write nothing.",
    option: { commands: ["open-pr"] },
  },
  draft: {
    description: "Open the pull request as a draft.",
    option: { commands: ["open-pr"] },
  },
  port: {
    description: "Port of this machine to listen on; 0 for a free one.",
    default: "0",
    option: { commands: ["mcp"], value: "N" },
  },
  stdio: {
    description: "Serve one client over standard input and output instead of HTTP.",
    option: { commands: ["mcp"] },
  },
  json: {
    description: "Print one JSON object on standard output.",
    option: { commands: ["generate", "open-pr", "mcp", "doctor"] },
  },
  quiet: {
    description: "Show no progress.",
    option: { commands: ["generate", "open-pr", "mcp"] },
  },
} as const satisfies Readonly<Record<string, Described>>;
