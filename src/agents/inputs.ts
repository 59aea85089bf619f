import { readInputs, type Texts } from "../contracts/inputs/read-inputs.ts";
import { secretNames } from "../contracts/inputs/secrets.ts";
import {
  type AgentInputs,
  CRAWLER_STEP,
  type CrawlerInputs,
  LATER_AGENT_STEP,
  type LaterAgentInputs,
} from "../contracts/inputs/steps.ts";
import { GENERATE } from "../contracts/inputs/table.ts";

/** Agents are started by our own programs, which have checked what the user gave. */
const SET_BY_US = { code: "Internal" } as const;
const SECRETS = secretNames(GENERATE);

/** What the process of the Repo Crawler was started with. Throws `Internal`, naming what is wrong. */
export function readCrawlerInputs(environment: Texts): CrawlerInputs {
  return readInputs(CRAWLER_STEP, environment, SET_BY_US);
}

/** What the process of a later agent was started with. Throws `Internal`, naming what is wrong. */
export function readLaterAgentInputs(environment: Texts): LaterAgentInputs {
  return readInputs(LATER_AGENT_STEP, environment, SET_BY_US);
}

/** The keys and tokens that an agent was started with. */
export function secretsIn(inputs: AgentInputs): readonly string[] {
  return Object.entries(inputs).flatMap(([name, value]) =>
    SECRETS.has(name) && typeof value === "string" && value !== "" ? [value] : [],
  );
}
