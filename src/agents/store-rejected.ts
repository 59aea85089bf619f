import type { ArtifactKind } from "../artifacts/store.ts";
import type { Agent } from "../contracts/agents.ts";
import type { ErrorCode, NamedError } from "../contracts/errors.ts";
import { SCHEMAS } from "../contracts/schemas.ts";
import type { ContractName } from "../contracts/validators.ts";
import type { AgentContext } from "./context.ts";
import type { Rejection } from "./session/session.ts";
import { type ArtifactFacts, holdsKnownSecret, storeArtifact } from "./store-artifact.ts";

const LONGEST_REJECTED_TEXT = 200_000;
const WITHHELD = "(not shown: a key or token of this run stands in the reply)";

/** Failures of a whole reply: it may hold notes, cases or code that a person can use. */
const WORTH_REVIEW: ReadonlySet<ErrorCode> = new Set(["NothingToTest", "AllFilesDropped"]);

/** Whether a reply that could be read, but led to nothing, is kept for a person. */
export function isWorthReview({ code }: NamedError): boolean {
  return WORTH_REVIEW.has(code);
}

/** Stores a reply that nothing came of, for a person; no agent ever reads it. */
export async function storeRejected(
  task: { readonly agent: Agent; readonly replyContract: ContractName },
  context: AgentContext,
  { text, failure }: Rejection,
  facts: ArtifactFacts,
): Promise<void> {
  const kind: ArtifactKind = `${task.agent}_rejected`;
  const payload = {
    code: failure.code,
    reason: failure.message,
    text: holdsKnownSecret(text, context) ? WITHHELD : text.slice(0, LONGEST_REJECTED_TEXT),
  };
  const schemaId = SCHEMAS[task.replyContract].$id;
  const stored = await storeArtifact(context, { kind, schemaId, payload }, facts);
  context.logger.warning(`The rejected reply is stored for review as ${stored.storeId}.`);
}
