import { NamedError } from "../contracts/errors.ts";
import { tokensIn } from "../contracts/tokens.ts";
import type { ApiCall, ChatApi } from "./chat-api.ts";
import { type Exchange, resultsOf, resultTokens, shortenedInputs } from "./history.ts";
import type { Conversation, ConversationRequest, ToolCall, TurnInput } from "./model.ts";
import { learnFrom, type LearningTarget, type SentCall } from "./lessons.ts";
import { LEAST_REPLY } from "./profile/output-limit.ts";
import type { Profile } from "./profile/profile.ts";
import { noteUsage } from "./note-usage.ts";
import { type Asked, estimate, inputTokensOf, turnOf } from "./turn.ts";
import { CountedFailure } from "./wire/counted-failure.ts";
import { counted } from "./wire/count-written.ts";
import { mapError } from "./wire/map-error.ts";
import { readItems } from "./wire/read-items.ts";

/** So often one request is sent again without what the target does not take. */
const MOST_LESSONS = 12;

/** A conversation over the API of a provider. Its `next` throws what `mapError` names. */
export function openConversation<Message>(
  api: ChatApi<Message>,
  target: LearningTarget,
  request: ConversationRequest,
): Conversation {
  const before: Exchange<Message>[] = [];
  let calls: readonly ToolCall[] = [];
  let isReplying = request.tools.length === 0;
  return {
    async next(input) {
      const replying = isReplying || input.kind === "reply" || input.kind === "repair";
      const now = { input: answering(input, calls), calls, echo: [] };
      const asked = await ask(api, target, { request, exchanges: [...before, now], replying });
      // Only now: after a failure the same input can be given again.
      before.push({ ...now, echo: asked.answer.echo });
      calls = asked.answer.toolCalls;
      isReplying = replying;
      return turnOf(asked, target, request);
    },
  };
}

/** A word of ours after calls that nobody answered, with results for them: no server takes it without. */
function answering(input: TurnInput, calls: readonly ToolCall[]): TurnInput {
  if (input.kind !== "repair" || calls.length === 0) return input;
  const results = calls.map(({ id }) => ({ id, text: NOT_CALLED, isError: true }));
  return { ...input, results };
}

const NOT_CALLED = "This is not called any more, because the reply is due.";

interface Question<Message> {
  readonly request: ConversationRequest;
  /** All of the conversation; the last one has no answer yet. */
  readonly exchanges: readonly Exchange<Message>[];
  readonly replying: boolean;
}

/** Asks, and asks again without what the target refuses by name. */
async function ask<Message>(
  api: ChatApi<Message>,
  target: LearningTarget,
  question: Question<Message>,
): Promise<Asked<Message>> {
  for (let lessons = 0; ; lessons += 1) {
    const call = callFor(api, target.profile, question);
    try {
      const asked = await askOnce(api, call);
      noteUsage(target, asked.answer.usage, leastSent(question, target));
      return asked;
    } catch (error) {
      const { signal } = question.request;
      if (signal.aborted) throw signal.reason;
      if (lessons >= MOST_LESSONS || !learnFrom(error, target, sentBy(call))) {
        throw mapError(error, target);
      }
    }
  }
}

/** Tokens of the texts alone that were sent: no template leaves out any of them. */
function leastSent<Message>(
  { request: { system, user, facts }, exchanges, replying }: Question<Message>,
  { profile }: LearningTarget,
): number {
  const most = resultTokens(profile, phaseOf(profile, replying));
  const results = shortenedInputs(exchanges, most).flatMap(resultsOf);
  return tokensIn(system, user, facts, ...results.map(({ text }) => text));
}

function phaseOf({ tools }: Profile, replying: boolean): ApiCall<unknown>["phase"] {
  return replying || !tools ? "reply" : "gather";
}

function callFor<Message>(
  api: ChatApi<Message>,
  profile: Profile,
  { request, exchanges, replying }: Question<Message>,
): ApiCall<Message> {
  const phase = phaseOf(profile, replying);
  const inputs = shortenedInputs(exchanges, resultTokens(profile, phase));
  const history = exchanges.flatMap(({ echo }, index) => {
    const input = inputs[index];
    return input === undefined ? echo : [...api.toMessages(input), ...echo];
  });
  const most = Math.min(
    request.maxOutputTokens,
    request.outputTokensLeft?.(inputTokensOf({ request, history })) ?? Number.POSITIVE_INFINITY,
    profile.outputLimit.most ?? Number.POSITIVE_INFINITY,
    roomFor({ request, history }, profile),
  );
  return { request, history, profile, phase, maxOutputTokens: most };
}

/** Tokens that the context window leaves for a reply. Throws `BudgetExceeded` when it leaves none. */
function roomFor<Message>(
  { request, history }: Pick<ApiCall<Message>, "request" | "history">,
  { contextWindow }: Profile,
): number {
  if (contextWindow === null) return Number.POSITIVE_INFINITY;
  const taken = inputTokensOf({ request, history });
  if (contextWindow - taken >= LEAST_REPLY) return contextWindow - taken;
  throw new NamedError(
    "BudgetExceeded",
    `About ${taken} tokens are to be sent, and the model takes ${contextWindow} with its reply (see context-window); choose a smaller depth, a working-directory or a model with a larger window.`,
  );
}

async function askOnce<Message>(
  api: ChatApi<Message>,
  call: ApiCall<Message>,
): Promise<Asked<Message>> {
  const { signal, onLost } = call.request;
  const received = { characters: 0 };
  let hasBegun = false;
  try {
    // A signal of its own: clients leave a listener on theirs for each request.
    const response = await api.send(call, AbortSignal.any([signal]));
    hasBegun = true;
    const answer = await api.read(counted(readItems(response), received));
    const { headers } = response;
    const requestId = headers.get("x-request-id") ?? headers.get("request-id");
    return { answer, call, requestId };
  } catch (error) {
    // It will be paid for, though nobody says how much.
    if (error instanceof CountedFailure) onLost?.({ ...error.usage, usd: error.usage.usd ?? null });
    else if (hasBegun || signal.aborted)
      onLost?.(estimate(call, tokensIn(" ".repeat(received.characters))));
    throw error;
  }
}

function sentBy<Message>(call: ApiCall<Message>): SentCall {
  const { profile, phase, maxOutputTokens: outputTokens } = call;
  return { profile, phase, inputTokens: inputTokensOf(call), outputTokens };
}
