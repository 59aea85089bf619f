import { type Depth, DEPTH_LIMITS } from "../../contracts/depth.ts";
import { type ErrorCode, NamedError } from "../../contracts/errors.ts";
import type { ContractName, ContractType } from "../../contracts/validators.ts";
import { SCHEMAS } from "../../contracts/schemas.ts";
import type { Conversation, Model, Turn, Usage } from "../../models/model.ts";
import type { Logger } from "../../telemetry/logger.ts";
import { tokensIn } from "../../contracts/tokens.ts";
import type { Budget } from "./budget.ts";
import { converse, startTalking, type Talking } from "./converse.ts";
import { withDeadline } from "./deadline.ts";
import { isReply, readReply, type Reading } from "./reply.ts";
import { createRecord, type SessionFacts, type SessionRecord } from "./record.ts";
import { RETRY_POLICY, withRetry } from "./retry.ts";
import type { ToolBox } from "./tool-box.ts";

export type { SessionFacts } from "./record.ts";

/** A list in a reply at the smallest depth may still have so many entries. */
const SHORTEST_LIST = 20;
/** Entries of a list inside of such a list, such as the steps of a case. */
const INNER_LIST = 40;

/**
 * Requested of every target: as little chance as it allows. Attempts differ in their seed only.
 * Source: .github/ARCHITECTURE.md, "Models".
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
  readonly depth: Depth;
  readonly budget: Budget;
  /** Most tokens of one reply. */
  readonly replyTokens: number;
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

/**
 * Asks a model for a reply under a contract: each attempt is a new conversation that knows nothing
 * of the one before. Throws what the model and `review` throw, `BudgetExceeded` at the deadline, and
 * `ModelRefusal`, `MalformedLlmOutput`, `NothingToTest` or `SchemaValidationError` for a reply that
 * cannot be used.
 */
export async function runSession<Name extends ContractName>(
  request: SessionRequest<Name>,
): Promise<SessionResult<ContractType<Name>>> {
  const record = createRecord(request.model, request.replyTokens);
  try {
    announceCost(request);
    const reply = await withDeadline(request.deadlineSeconds, (signal) =>
      withRetry({
        policy: RETRY_POLICY,
        signal,
        isTransient: ({ code }) => code === "MalformedLlmOutput",
        attempt: (number) => attempt(request, record, { number, signal }),
        onRetry: (error, delayMs) =>
          request.logger.warning(
            `${error.code}: ${error.message} A fresh session starts in ${secondsOf(delayMs)} s.`,
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

/** Says what is about to be spent, and lets nothing begin that cannot come to its end. */
function announceCost<Name extends ContractName>(request: SessionRequest<Name>): void {
  const opening = openingTokensOf(request);
  const hasTools = request.tools.definitions.length > 0;
  const estimate = request.budget.estimate(hasTools ? 2 * opening : opening, request.replyTokens);
  if (estimate === undefined) return;
  request.logger.info(`A conversation with ${request.model.id} is estimated to take ${estimate}.`);
  request.budget.admit(opening);
}

function openingTokensOf<Name extends ContractName>(request: SessionRequest<Name>): number {
  const { system, user, facts, tools } = request;
  return tokensIn(system, user, facts, JSON.stringify(tools.definitions));
}

const REJECTIONS: ReadonlySet<ErrorCode> = new Set([
  "SchemaValidationError",
  "MalformedLlmOutput",
  "NothingToTest",
]);

function isRejection({ code }: NamedError): boolean {
  return REJECTIONS.has(code);
}

/**
 * One conversation to its reply. What is wrong with the reply may be mended once in it: first what
 * breaks the contract, else what `review` says.
 */
async function attempt<Name extends ContractName>(
  request: SessionRequest<Name>,
  record: SessionRecord,
  { number, signal }: { readonly number: number; readonly signal: AbortSignal },
): Promise<ContractType<Name>> {
  record.attempts = number;
  const tools = record.withoutTools ? NO_TOOLS : request.tools;
  const talk = {
    conversation: openConversation(request, record, { number, signal, tools }),
    tools,
    budget: request.budget,
    openingTokens: openingTokensOf(request),
    isReply,
    send: (next: () => Promise<Turn>) => send(next, request, { record, signal }),
  };
  const talking = startTalking(talk);
  const text = replyText(await converse(talk, talking), record, request);
  const reading = readReply(text, request.replyContract);
  if (reading.skipped > 0) {
    request.logger.info(`${reading.skipped} characters around the reply were not read.`);
  }
  record.skipped = reading.skipped;
  const problems = reading.valid ? await request.review(reading.value) : reading.problems;
  if (reading.valid && problems.length === 0) return reading.value;
  request.logger.info(`The reply has ${problems.length} problem(s); the model may mend it once.`);
  const mended = await mend(talking, problems, { request, record, first: reading });
  if (mended.valid) return mended.value;
  throw new NamedError(
    "SchemaValidationError",
    `The model's reply breaks the contract ${request.replyContract}: ${mended.problems.join("; ")}. It is stored for review and not tried again; choose a stronger model, or one whose server holds replies to a schema (structured-output).`,
  );
}

const NO_TOOLS: ToolBox = {
  definitions: [],
  call: async ({ id }) => ({ id, text: "There are no tools.", isError: true }),
};

function openConversation<Name extends ContractName>(
  request: SessionRequest<Name>,
  record: SessionRecord,
  { number, signal, tools }: { number: number; signal: AbortSignal; tools: ToolBox },
): Conversation {
  const { testCases } = DEPTH_LIMITS[request.depth];
  return request.model.open({
    system: request.system,
    user: request.user,
    facts: request.facts,
    replySchema: SCHEMAS[request.replyContract],
    tools: tools.definitions,
    sampling: { ...SAMPLING, seed: SAMPLING.seed + number - 1 },
    maxOutputTokens: request.budget.replyTokens(record.replyTokens),
    listBounds: { outer: Math.max(SHORTEST_LIST, testCases), inner: INNER_LIST },
    signal,
    onLost: (usage) => {
      record.addLost(usage);
      request.budget.add(usage);
      request.onUsage(usage);
    },
  });
}

/** One turn; a failure of the connection is tried again, and the conversation goes on where it was. */
async function send<Name extends ContractName>(
  next: () => Promise<Turn>,
  request: SessionRequest<Name>,
  { record, signal }: { readonly record: SessionRecord; readonly signal: AbortSignal },
): Promise<Turn> {
  const turn = await withRetry({
    policy: RETRY_POLICY,
    signal,
    isTransient: ({ code, retryable }) => retryable && code !== "MalformedLlmOutput",
    attempt: next,
    onRetry: (error, delayMs) =>
      request.logger.warning(
        `${error.code}: ${error.message} The conversation goes on in ${secondsOf(delayMs)} s.`,
      ),
  });
  record.add(turn);
  request.budget.add(turn.usage);
  request.onUsage(turn.usage);
  return turn;
}

/**
 * The text of a reply. One that was cut off is asked for again with twice the room, if there is more
 * to be had: with the same it would be cut off again, and paid again.
 */
function replyText<Name extends ContractName>(
  turn: Turn,
  record: SessionRecord,
  { budget, tools }: SessionRequest<Name>,
): string {
  if (turn.stop === "refusal") {
    throw new NamedError(
      "ModelRefusal",
      "The model refused, or its provider filtered the reply; look at the repository's text for what may have caused it, or choose another model.",
    );
  }
  if (turn.stop !== "length") return turn.text;
  const had = Math.min(record.replyTokens, turn.mostOutputTokens ?? Number.POSITIVE_INFINITY);
  const more = budget.replyTokens(2 * had);
  const isMost = turn.mostOutputTokens !== undefined && more > turn.mostOutputTokens;
  const wasGathering = tools.definitions.length > 0 && !record.withoutTools;
  if ((more <= had || isMost) && !wasGathering) {
    throw new NamedError(
      "BudgetExceeded",
      `The model's reply was cut off at ${had} tokens, and no more can be had; choose a smaller depth or a model with a larger output, or raise max-reply-tokens and max-output-tokens.`,
    );
  }
  // One that writes on while it gathers may do better when it is only asked for its reply.
  record.withoutTools = true;
  record.replyTokens = isMost ? had : more;
  throw new NamedError(
    "MalformedLlmOutput",
    `The model's reply was cut off at its limit of ${had} tokens.`,
  );
}

interface Mending<Name extends ContractName> {
  readonly request: SessionRequest<Name>;
  readonly record: SessionRecord;
  /** What is mended. */
  readonly first: Reading<ContractType<Name>>;
}

/** The reply once it is mended; a good one stays where there is no budget for a better one. */
async function mend<Name extends ContractName>(
  talking: Talking,
  problems: readonly string[],
  { request, record, first }: Mending<Name>,
): Promise<Reading<ContractType<Name>>> {
  try {
    const turn = await talking.ask({ kind: "repair", message: repairMessage(problems) });
    return readReply(replyText(turn, record, request), request.replyContract);
  } catch (error) {
    const isSpent = error instanceof NamedError && error.code === "BudgetExceeded";
    if (!isSpent || !first.valid) throw error;
    request.logger.warning(`${error.message} The reply stays as it is.`);
    return first;
  }
}

function repairMessage(problems: readonly string[]): string {
  const list = problems.map((problem) => `- ${problem}`).join("\n");
  return `These problems were found in your reply. Answer with the whole corrected JSON object and nothing else.\n${list}`;
}

function secondsOf(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
