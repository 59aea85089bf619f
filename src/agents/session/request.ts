import type { Depth } from "../../contracts/depth.ts";
import type { NamedError } from "../../contracts/errors.ts";
import { tokensIn } from "../../contracts/tokens.ts";
import type { ContractName, ContractType } from "../../contracts/validators.ts";
import type { Model, Usage } from "../../models/model.ts";
import type { Logger } from "../../telemetry/logger.ts";
import type { Budget } from "./budget.ts";
import type { SessionFacts } from "./record.ts";
import type { ToolBox } from "./tool-box.ts";

export interface SessionRequest<Name extends ContractName> {
  readonly model: Model;
  readonly system: string;
  /** The first user message: canonical JSON. */
  readonly user: string;
  /** What the model is shown beside it; empty for nothing. */
  readonly facts: string;
  readonly replyContract: Name;
  readonly tools: ToolBox;
  readonly deadlineSeconds: number;
  readonly depth: Depth;
  readonly budget: Budget;
  /** Most tokens of one reply. */
  readonly replyTokens: number;
  readonly logger: Logger;
  /** How it is waited before another attempt; by the clock where it is not said. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
  /** Told what each turn cost, whatever becomes of the session. */
  onUsage(usage: Usage): void;
  /** What the model is asked to mend, once; nothing when the reply is good. */
  review(reply: ContractType<Name>): Promise<readonly string[]>;
  /** Told of the last reply before its failure is thrown. */
  onRejected(rejection: Rejection): Promise<void>;
}

export interface Rejection {
  readonly text: string;
  readonly failure: NamedError;
  readonly facts: SessionFacts;
}

/** About as many tokens as a conversation begins with. */
export function openingTokens({
  system,
  user,
  facts,
  tools,
}: Pick<SessionRequest<ContractName>, "system" | "user" | "facts" | "tools">): number {
  return tokensIn(system, user, facts, JSON.stringify(tools.definitions));
}

type Waiting = Pick<SessionRequest<ContractName>, "wait">;

/** How a session waits, as `withRetry` takes it. */
export function waitOf({ wait }: Waiting): Waiting {
  return wait === undefined ? {} : { wait };
}

/** Milliseconds as a person is told them. */
export function secondsOf(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
