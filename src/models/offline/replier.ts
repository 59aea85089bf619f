import type { Exclusion } from "../../contracts/exclusion.ts";
import type { AppModel } from "../../contracts/generated.ts";

/** What tools can be asked for. */
export type Need = Section | "tree";
export type Section =
  | "packages"
  | "mobile_apps"
  | "routes"
  | "parts"
  | "screens"
  | "endpoints"
  | "tests"
  | "gaps";

/** Everything that the tools have told. */
export interface Facts {
  readonly appModel: AppModel;
  /** Paths of the repository, in the order of the listing. */
  readonly paths: readonly string[];
}

export interface Question {
  /** The first user message, parsed. */
  readonly user: unknown;
  readonly facts: Facts;
  /** What was wrong with the reply before, null when there was none. */
  readonly repair: string | null;
}

export interface Answer {
  /** The reply as a value; its contract is checked by the session like that of any model. */
  readonly reply: unknown;
  /** What of the facts it leaves out. */
  readonly exclusions: readonly Exclusion[];
}

/** The part of the engine that answers one agent. */
export interface Replier {
  readonly needs: readonly Need[];
  reply(question: Question): Answer | Promise<Answer>;
}
