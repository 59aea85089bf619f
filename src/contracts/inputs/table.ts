/**
 * The one table of what a user can say. Of it are made: the inputs of every action.yml, the request
 * that is handed from process to process, the options of the local command, `--help` and the tables
 * of the README (`npm run docs` writes the files). A new input is a new row.
 */
import { APPROVALS } from "../approval.ts";
import { DEPTH_LIMITS, DEPTHS } from "../depth.ts";
import { FRAMEWORKS } from "../framework.ts";
import { PROVIDERS } from "../provider.ts";
import type { Described, Inputs, PublicInputs } from "./field.ts";
import * as schemas from "./schemas.ts";

const casesOf = (depth: keyof typeof DEPTH_LIMITS): number => DEPTH_LIMITS[depth].testCases;

/** What a user asks of a run. It travels as one JSON object, and so never holds a secret. */
export const REQUEST = {
  depth: {
    description: `How far to go: smoke (at most ${casesOf("smoke")} tests), core (${casesOf("core")}), standard (${casesOf("standard")}) or deep (${casesOf("deep")}).`,
    schema: schemas.choice(DEPTHS),
    default: "core",
    option: { commands: ["generate", "mcp"], value: "D" },
  },
  framework: {
    description: "What to write: playwright or maestro (maestro is not available yet).",
    schema: schemas.choice(FRAMEWORKS),
    default: "playwright",
    option: { commands: ["generate"], value: "F" },
  },
  provider: {
    description:
      "Who answers the agents: auto, offline (no key, no network) or compatible (any endpoint with OpenAI's Chat Completions). auto is compatible when a key is given, else offline.",
    schema: schemas.choice(PROVIDERS),
    default: "auto",
    option: { commands: ["generate"], value: "P" },
  },
  model: {
    description: "The model, as its provider names it. Required with provider compatible.",
    schema: schemas.singleLine,
    default: "",
    option: { commands: ["generate"], value: "M" },
  },
  "base-url": {
    description:
      "Address of the compatible endpoint, e.g. https://llm.example.com/v1. Required with provider compatible.",
    schema: schemas.singleLine,
    default: "",
    option: { commands: ["generate"], value: "URL" },
  },
  "model-deadline-seconds": {
    description: "Most seconds that one agent waits for its model.",
    schema: schemas.deadlineSeconds,
    default: "600",
    option: { commands: ["generate"], value: "N" },
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
    otherwise: { action: "all of it", command: "all of it" },
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
    option: { commands: ["generate", "open-pr", "mcp"] },
  },
  quiet: {
    description: "Show no progress.",
    option: { commands: ["generate", "open-pr", "mcp"] },
  },
} as const satisfies Readonly<Record<string, Described>>;
