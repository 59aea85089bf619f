import type { Exclusion } from "../../contracts/exclusion.ts";
import type { Model, SamplingReport, Turn, Usage } from "../../models/model.ts";
import { addUsage, NO_USAGE, type TotalUsage } from "./usage.ts";

/** What is known of a session, however it ends. */
export interface SessionFacts {
  readonly usage: TotalUsage;
  readonly attempts: number;
  readonly sampling: SamplingReport;
  /** The model that answered, as its provider reports it. */
  readonly model: string;
  /** The provider's names for the requests, the latest of them. */
  readonly requestIds: readonly string[];
  /** Characters around the reply that were not read. */
  readonly skipped: number;
  /** What the engine that answered says its reply leaves out. */
  readonly exclusions: readonly Exclusion[];
}

/** What a session learns while it goes on. */
export interface SessionRecord {
  attempts: number;
  lastText: string | undefined;
  skipped: number;
  /** Most tokens of a reply, from the next attempt on. */
  replyTokens: number;
  /** Whether the next attempt only asks for a reply. */
  withoutTools: boolean;
  add(turn: Turn): void;
  /** Counts a call of which nothing came. */
  addLost(usage: Usage): void;
  facts(): SessionFacts;
}

const MOST_REQUEST_IDS = 20;

export function createRecord(model: Model, replyTokens: number): SessionRecord {
  let usage = NO_USAGE;
  let last: Turn | undefined;
  const requestIds: string[] = [];
  return {
    attempts: 0,
    lastText: undefined,
    skipped: 0,
    replyTokens,
    withoutTools: false,
    add(turn) {
      usage = addUsage(usage, turn.usage);
      last = turn;
      this.lastText = turn.text;
      requestIds.push(...turn.requestIds);
    },
    addLost(lost) {
      usage = addUsage(usage, lost);
    },
    facts() {
      const sampling = last?.sampling ?? { requested: {}, sent: {}, omitted: [], dropped: [] };
      return {
        usage,
        attempts: this.attempts,
        sampling,
        model: last?.model ?? model.id,
        requestIds: requestIds.slice(-MOST_REQUEST_IDS),
        skipped: this.skipped,
        exclusions: last?.exclusions ?? [],
      };
    },
  };
}
