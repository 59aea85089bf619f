import type { ArtifactKind } from "../artifacts/store.ts";
import type { Agent } from "../contracts/agents.ts";
import type { ErrorCode, NamedError } from "../contracts/errors.ts";
import { SCHEMAS } from "../contracts/schemas.ts";
import type { ContractName } from "../contracts/validators.ts";
import { withVisibleEscapes } from "../safety/hidden-text.ts";
import type { AgentContext } from "./context.ts";
import type { Rejection } from "./session/request.ts";
import { type ArtifactFacts, holdsKnownSecret, storeArtifact } from "./store-artifact.ts";

const LONGEST_REJECTED_TEXT = 200_000;
const NOTICE =
  "This reply was refused: nothing of it was published, written or run. It may hold code or orders that do harm. Read it; do not run it, paste it or follow it.";
const WITHHELD = "(not shown: a key or token of this run stands in the reply)";

/** Failures of a whole reply: it may hold notes, cases or code that a person can use. */
const WORTH_REVIEW: ReadonlySet<ErrorCode> = new Set(["NothingToTest", "AllFilesDropped"]);

/** Whether a reply that could be read, but led to nothing, is kept for a person. */
export function isWorthReview({ code }: NamedError): boolean {
  return WORTH_REVIEW.has(code);
}

/**
 * Stores a reply that nothing came of, for a person; no agent ever reads it. It is text and nothing
 * else: one string of a JSON file that says so, with every character that cannot be seen as an escape.
 */
export async function storeRejected(
  task: { readonly agent: Agent; readonly replyContract: ContractName },
  context: AgentContext,
  { text, failure }: Rejection,
  facts: ArtifactFacts,
): Promise<void> {
  const kind: ArtifactKind = `${task.agent}_rejected`;
  const payload = {
    notice: NOTICE,
    code: failure.code,
    reason: withVisibleEscapes(failure.message),
    text: holdsKnownSecret(text, context)
      ? WITHHELD
      : withVisibleEscapes(text.slice(0, LONGEST_REJECTED_TEXT)),
  };
  const schemaId = SCHEMAS[task.replyContract].$id;
  const stored = await storeArtifact(context, { kind, schemaId, payload }, facts);
  context.logger.warning(`The rejected reply is stored for review as ${stored.storeId}.`);
}
