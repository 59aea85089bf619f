import { type ErrorCode, NamedError } from "../../contracts/errors.ts";
import type { Exclusion } from "../../contracts/exclusion.ts";
import type { ContractName, ContractType } from "../../contracts/validators.ts";
import { SCHEMAS } from "../../contracts/schemas.ts";
import type { Conversation, Model, SamplingReport, Turn, Usage } from "../../models/model.ts";
import type { Logger } from "../../telemetry/logger.ts";
import { converse } from "./converse.ts";
import { withDeadline } from "./deadline.ts";
import { readReply } from "./reply.ts";
import { RETRY_POLICY, withRetry } from "./retry.ts";
import { addUsage, NO_USAGE, type TotalUsage } from "./usage.ts";
import type { ToolBox } from "./tool-box.ts";

const MAX_OUTPUT_TOKENS = 32_000;

/**
 * Requested of every target: as little chance as it allows. Attempts differ in their seed only.
 * Source: .github/ARCHITECTURE.md, "Sampling and retries".
 */
export const SAMPLING = { temperature: 0, topP: 1, seed: 20_260 } as const;

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
  readonly logger: Logger;
  /** Told what each turn cost, whatever becomes of the session. */
  onUsage(turn: Usage): void;
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

export interface SessionResult<Reply> extends SessionFacts {
  readonly reply: Reply;
}

export interface SessionFacts {
  readonly usage: TotalUsage;
  readonly attempts: number;
  readonly sampling: SamplingReport;
  /** The model that answered, as its provider reports it. */
  readonly model: string;
  /** What the engine that answered says its reply leaves out. */
  readonly exclusions: readonly Exclusion[];
}

/**
 * Asks a model for a reply under a contract: each attempt is a new conversation that knows nothing
 * of the one before. Throws what the model and `review` throw, `BudgetExceeded` at the deadline, and
 * `ModelRefusal`, `MalformedLlmOutput`, `NothingToTest` or `SchemaValidationError` for a reply that
 * cannot be used.
 */
export async function runSession<Name extends ContractName>(
  request: SessionRequest<Name>,
): Promise<SessionResult<ContractType<Name>>> {
  const record = createRecord(request.model);
  try {
    const reply = await withDeadline(request.deadlineSeconds, (signal) =>
      withRetry({
        policy: RETRY_POLICY,
        signal,
        attempt: (number) => attempt(request, record, { number, signal }),
        onRetry: (error, delayMs) =>
          request.logger.warning(
            `${error.code}: ${error.message} A fresh session starts in ${(delayMs / 1000).toFixed(1)} s.`,
          ),
      }),
    );
    return { reply, ...record.facts() };
  } catch (error) {
    const text = record.lastText;
    if (error instanceof NamedError && text !== undefined && isRejection(error)) {
      await request.onRejected({ text, failure: error, facts: record.facts() });
    }
    throw error;
  }
}

const REJECTIONS: ReadonlySet<ErrorCode> = new Set([
  "SchemaValidationError",
  "MalformedLlmOutput",
  "NothingToTest",
]);

function isRejection({ code }: NamedError): boolean {
  return REJECTIONS.has(code);
}

async function attempt<Name extends ContractName>(
  request: SessionRequest<Name>,
  record: SessionRecord,
  { number, signal }: { number: number; signal: AbortSignal },
): Promise<ContractType<Name>> {
  record.attempts = number;
  const conversation = request.model.open({
    system: request.system,
    user: request.user,
    facts: request.facts,
    replySchema: SCHEMAS[request.replyContract],
    tools: request.tools.definitions,
    sampling: { ...SAMPLING, seed: SAMPLING.seed + number - 1 },
    maxOutputTokens: MAX_OUTPUT_TOKENS,
    signal,
  });
  const ask = askIn(conversation, request, record);
  const reply = await ask({ kind: "start" });
  const problems = await request.review(reply);
  if (problems.length === 0) return reply;
  request.logger.info(`The reply has ${problems.length} problem(s); the model may mend it once.`);
  return ask({ kind: "repair", message: repairMessage(problems) });
}

function askIn<Name extends ContractName>(
  conversation: Conversation,
  request: SessionRequest<Name>,
  record: SessionRecord,
) {
  return async (input: Parameters<Conversation["next"]>[0]): Promise<ContractType<Name>> => {
    const text = await converse(conversation, input, request.tools, (turn) => {
      record.add(turn);
      request.onUsage(turn.usage);
    });
    return readReply(text, request.replyContract);
  };
}

function repairMessage(problems: readonly string[]): string {
  const list = problems.map((problem) => `- ${problem}`).join("\n");
  return `These problems were found in your reply. Answer with the whole corrected JSON object and nothing else.\n${list}`;
}

interface SessionRecord {
  attempts: number;
  lastText: string | undefined;
  add(turn: Turn): void;
  facts(): SessionFacts;
}

function createRecord(model: Model): SessionRecord {
  let usage = NO_USAGE;
  let last: Turn | undefined;
  return {
    attempts: 0,
    lastText: undefined,
    add(turn) {
      usage = addUsage(usage, turn.usage);
      last = turn;
      this.lastText = turn.text;
    },
    facts() {
      const sampling = last?.sampling ?? { requested: {}, sent: {}, omitted: [], dropped: [] };
      const exclusions = last?.exclusions ?? [];
      return {
        usage,
        attempts: this.attempts,
        sampling,
        model: last?.model ?? model.id,
        exclusions,
      };
    },
  };
}
