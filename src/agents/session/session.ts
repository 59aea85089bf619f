import { type ErrorCode, NamedError } from "../../contracts/errors.ts";
import type { ContractName, ContractType } from "../../contracts/validators.ts";
import { attemptReply } from "./attempt.ts";
import { withDeadline } from "./deadline.ts";
import { createRecord, type SessionFacts } from "./record.ts";
import { openingTokens, secondsOf, type SessionRequest, waitOf } from "./request.ts";
import { RETRY_POLICY, withRetry } from "./retry.ts";

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
        policyFor: () => RETRY_POLICY,
        ...waitOf(request),
        signal,
        isTransient: ({ code }) => code === "MalformedLlmOutput",
        attempt: (number) => attemptReply({ request, record, number, signal }),
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

/**
 * Says what is about to be spent, and lets nothing begin that cannot come to its end: with tools a
 * model takes two requests at least, one to gather and one to reply.
 */
function announceCost<Name extends ContractName>(request: SessionRequest<Name>): void {
  const { budget, tools, replyTokens, logger, model } = request;
  const requests = tools.definitions.length > 0 ? 2 : 1;
  const inputTokens = requests * openingTokens(request);
  const estimate = budget.estimate(inputTokens, budget.replyTokens(replyTokens, inputTokens));
  if (estimate === undefined) return;
  logger.info(`A conversation with ${model.id} is estimated to take ${estimate}.`);
  budget.admit(inputTokens, requests);
}

const REJECTIONS: ReadonlySet<ErrorCode> = new Set([
  "SchemaValidationError",
  "MalformedLlmOutput",
  "NothingToTest",
]);

function isRejection({ code }: NamedError): boolean {
  return REJECTIONS.has(code);
}
