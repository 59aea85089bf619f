import type { ArtifactKind, StoredArtifact } from "../artifacts/store.ts";
import type { Artifact } from "../contracts/generated.ts";
import { canonicalJson } from "../contracts/canonical-json.ts";
import { NamedError } from "../contracts/errors.ts";
import { PRODUCT_VERSION } from "../contracts/product.ts";
import { artifactIdOf } from "../contracts/run-id.ts";
import { SANITIZER_VERSION } from "../contracts/sanitizer.ts";
import { validate } from "../contracts/validators.ts";
import type { SamplingReport } from "../models/model.ts";
import { createSecretScanner } from "../safety/secrets.ts";
import type { AgentContext } from "./context.ts";
import type { TotalUsage } from "./session/usage.ts";

export interface ArtifactBody {
  readonly kind: ArtifactKind;
  readonly schemaId: string;
  readonly payload: unknown;
  readonly report?: Record<string, unknown>;
  readonly allowedRoots?: readonly string[];
}

export interface ArtifactFacts {
  readonly usage: TotalUsage;
  readonly attempts: number;
  readonly sampling: SamplingReport;
  readonly model: string;
  readonly requestIds: readonly string[];
  readonly skipped: number;
  readonly promptHash: string;
  readonly inputHash: string;
  readonly started: Date;
}

/**
 * Stores an artifact as canonical JSON, so that equal content has equal bytes. Throws `UnsafeOutput`
 * when a key or token of this process stands in it: whoever may read the repository may read it.
 */
export async function storeArtifact(
  context: AgentContext,
  body: ArtifactBody,
  facts: ArtifactFacts,
): Promise<StoredArtifact> {
  const artifact = validate("artifact", {
    artifact_id: artifactIdOf(context.runId, body.kind, facts.inputHash),
    run_id: context.runId,
    kind: body.kind,
    schema_id: body.schemaId,
    content: { payload: body.payload, meta: metaOf(context, body, facts) },
  });
  if (!artifact.valid) {
    throw new NamedError(
      "Internal",
      `The artifact ${body.kind} is not valid: ${artifact.problems.join("; ")}. Start the run afresh (locally: --fresh); when it happens again, report this line.`,
    );
  }
  const json = canonicalJson(artifact.value);
  if (holdsKnownSecret(json, context)) {
    throw new NamedError(
      "UnsafeOutput",
      `${body.kind} is not stored: a key or token of this run stands in it, possibly encoded. Take it out of the repository if it is there, change the key, and do not trust the model with the next one.`,
    );
  }
  return context.store.put(body.kind, new TextEncoder().encode(json));
}

/** Whether a key or token of this process stands in a text, in any common encoding. */
export function holdsKnownSecret(text: string, { knownSecrets }: AgentContext): boolean {
  return createSecretScanner(knownSecrets).scan(text)?.rule === "known-secret";
}

function metaOf(
  context: AgentContext,
  { report, allowedRoots }: ArtifactBody,
  facts: ArtifactFacts,
): Artifact["content"]["meta"] {
  const { usage, sampling } = facts;
  const learned = context.model.learned?.();
  return {
    sanitizer: SANITIZER_VERSION,
    product_version: PRODUCT_VERSION,
    source: context.source,
    depth: context.depth,
    framework: context.framework,
    provider: context.model.provider,
    model: facts.model,
    sampling: {
      requested: { ...sampling.requested },
      sent: { ...sampling.sent },
      omitted: [...sampling.omitted],
      dropped: [...sampling.dropped],
    },
    ...(learned === undefined ? {} : { learned }),
    usage: {
      input_tokens: usage.inputTokens,
      output_tokens: usage.outputTokens,
      cached_input_tokens: usage.cachedInputTokens,
      cache_write_tokens: usage.cacheWriteTokens,
      reasoning_tokens: usage.reasoningTokens,
      usd: usage.usd,
      calls: usage.calls,
    },
    attempts: facts.attempts,
    ...(facts.requestIds.length === 0 ? {} : { request_ids: [...facts.requestIds] }),
    ...(facts.skipped === 0 ? {} : { skipped_characters: facts.skipped }),
    prompt_hash: facts.promptHash,
    input_hash: facts.inputHash,
    started: facts.started.toISOString(),
    ended: context.now().toISOString(),
    trace_context: null,
    ...(report === undefined ? {} : { report }),
    ...(allowedRoots === undefined ? {} : { allowed_roots: [...allowedRoots] }),
  };
}
