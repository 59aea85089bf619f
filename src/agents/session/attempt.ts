import { DEPTH_LIMITS } from "../../contracts/depth.ts";
import { NamedError } from "../../contracts/errors.ts";
import { SCHEMAS } from "../../contracts/schemas.ts";
import type { ContractName, ContractType } from "../../contracts/validators.ts";
import type { Conversation, Turn } from "../../models/model.ts";
import { HttpRefusal } from "../../models/wire/failures.ts";
import { converse, startTalking, type Talking } from "./converse.ts";
import type { SessionRecord } from "./record.ts";
import { isReply, readReply, type Reading } from "./reply.ts";
import { replyText } from "./reply-text.ts";
import { openingTokens, secondsOf, type SessionRequest, waitOf } from "./request.ts";
import { BUSY_POLICY, RETRY_POLICY, withRetry } from "./retry.ts";
import { NO_TOOLS, type ToolBox } from "./tool-box.ts";

/** A list in a reply at the smallest depth may still have so many entries. */
const SHORTEST_LIST = 20;
/** Entries of a list inside of such a list, such as the steps of a case. */
const INNER_LIST = 40;

/**
 * Requested of every target: as little chance as it allows. Attempts differ in their seed only.
 * Source: .github/ARCHITECTURE.md, "Models".
 */
export const SAMPLING = { temperature: 0, topP: 1, seed: 20_260 } as const;

interface Attempt<Name extends ContractName> {
  readonly request: SessionRequest<Name>;
  readonly record: SessionRecord;
  /** 1 for the first. */
  readonly number: number;
  readonly signal: AbortSignal;
}

/**
 * One conversation to its reply. What is wrong with the reply may be mended once in it: first what
 * breaks the contract, else what `review` says.
 *
 * Throws `SchemaValidationError` for a reply that is not mended, and what the conversation throws.
 */
export async function attemptReply<Name extends ContractName>(
  attempt: Attempt<Name>,
): Promise<ContractType<Name>> {
  const { request, record, number } = attempt;
  record.attempts = number;
  const tools = record.withoutTools ? NO_TOOLS : request.tools;
  const talk = {
    conversation: openConversation(attempt, tools),
    tools,
    budget: request.budget,
    openingTokens: openingTokens(request),
    isReply: (text: string) => isReply(text, request.replyContract),
    send: (next: () => Promise<Turn>) => send(next, attempt),
  };
  const talking = startTalking(talk);
  const text = replyIn(await converse(talk, talking), attempt);
  const reading = readReply(text, request.replyContract);
  if (reading.skipped > 0) {
    request.logger.info(`${reading.skipped} characters around the reply were not read.`);
  }
  record.skipped = reading.skipped;
  const problems = reading.valid ? await request.review(reading.value) : reading.problems;
  if (reading.valid && problems.length === 0) return reading.value;
  request.logger.info(`The reply has ${problems.length} problem(s); the model may mend it once.`);
  const mended = await mend(talking, problems, { attempt, first: reading });
  if (mended.valid) return mended.value;
  throw new NamedError(
    "SchemaValidationError",
    `The model's reply breaks the contract ${request.replyContract}: ${mended.problems.join("; ")}. It is stored for review and not tried again; choose a stronger model, or one whose server holds replies to a schema (structured-output).`,
  );
}

function openConversation<Name extends ContractName>(
  { request, record, number, signal }: Attempt<Name>,
  tools: ToolBox,
): Conversation {
  const { testCases } = DEPTH_LIMITS[request.depth];
  return request.model.open({
    system: request.system,
    user: request.user,
    facts: request.facts,
    replySchema: SCHEMAS[request.replyContract],
    tools: tools.definitions,
    sampling: { ...SAMPLING, seed: SAMPLING.seed + number - 1 },
    maxOutputTokens: record.replyTokens,
    outputTokensLeft: (inputTokens) => request.budget.replyTokens(record.replyTokens, inputTokens),
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
  { request, record, signal }: Attempt<Name>,
): Promise<Turn> {
  const turn = await withRetry({
    policyFor: (error) => (isBusy(error) ? BUSY_POLICY : RETRY_POLICY),
    ...waitOf(request),
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

/** Whether a server says that it has too much to do; what was cut off or garbled was begun, and costs. */
function isBusy({ code, cause }: NamedError): boolean {
  return code === "RateLimited" || (cause instanceof HttpRefusal && cause.status >= 500);
}

function replyIn<Name extends ContractName>(
  turn: Turn,
  { request: { budget, tools }, record }: Attempt<Name>,
): string {
  return replyText(turn, { budget, record, hasTools: tools.definitions.length > 0 });
}

interface Mending<Name extends ContractName> {
  readonly attempt: Attempt<Name>;
  /** What is mended. */
  readonly first: Reading<ContractType<Name>>;
}

/** The reply once it is mended; a good one stays where there is no budget for a better one. */
async function mend<Name extends ContractName>(
  talking: Talking,
  problems: readonly string[],
  { attempt, first }: Mending<Name>,
): Promise<Reading<ContractType<Name>>> {
  const { replyContract, logger } = attempt.request;
  try {
    const turn = await talking.ask({ kind: "repair", message: repairMessage(problems) });
    return readReply(replyIn(turn, attempt), replyContract);
  } catch (error) {
    const isSpent = error instanceof NamedError && error.code === "BudgetExceeded";
    if (!isSpent || !first.valid) throw error;
    logger.warning(`${error.message} The reply stays as it is.`);
    return first;
  }
}

function repairMessage(problems: readonly string[]): string {
  const list = problems.map((problem) => `- ${problem}`).join("\n");
  return `These problems were found in your reply. Answer with the whole corrected JSON object and nothing else.\n${list}`;
}
