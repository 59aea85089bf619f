import { readArtifact, type VerifiedArtifact } from "../artifacts/read-artifact.ts";
import type { ArtifactKind, ArtifactStore, StoredArtifact } from "../artifacts/store.ts";
import { canonicalJson } from "../contracts/canonical-json.ts";
import { NamedError } from "../contracts/errors.ts";
import type { HandoffEnvelope } from "../contracts/generated.ts";
import type { LaterAgentInputs } from "../contracts/inputs/steps.ts";
import { SCHEMAS } from "../contracts/schemas.ts";
import { type ContractName, type ContractType, validate } from "../contracts/validators.ts";

type Reference = Pick<StoredArtifact, "storeId" | "digest">;

/** Which artifact the step before made, as its outputs say. */
export function upstreamReference(inputs: LaterAgentInputs): Reference {
  return {
    storeId: inputs["upstream-artifact-id"],
    digest: inputs["upstream-artifact-digest"],
  };
}

/** Where the facts of the Repo Crawler are, as its outputs say. */
export function appModelReference(inputs: LaterAgentInputs): Reference {
  return {
    storeId: inputs["app-model-artifact-id"],
    digest: inputs["app-model-artifact-digest"],
  };
}

export interface Hydration<Name extends ContractName> {
  readonly store: ArtifactStore;
  readonly runId: string;
  readonly kind: ArtifactKind;
  readonly contract: Name;
}

/** Loads and verifies an artifact. Throws `UpstreamArtifactInvalid` or `UpstreamArtifactExpired`. */
export async function hydrate<Name extends ContractName>(
  reference: Reference,
  { store, runId, kind, contract }: Hydration<Name>,
): Promise<VerifiedArtifact<Name>> {
  const bytes = await store.get({ kind, ...reference });
  return readArtifact(bytes, { kind, contract, digest: reference.digest, runId });
}

type DownstreamContract = "generatorInput" | "engineerInput";

/**
 * The first user message of a downstream agent: the handoff envelope as canonical JSON, its payload
 * checked against the downstream contract. Source: .github/ARCHITECTURE.md, "Contracts".
 */
export function envelopeOf<Name extends DownstreamContract>(
  upstream: { artifact_id: string; run_id: string; schema_id: string },
  agent: HandoffEnvelope["upstream"]["agent"],
  downstream: { contract: Name; payload: ContractType<Name> },
): string {
  const payload = validate(downstream.contract, downstream.payload);
  if (!payload.valid) {
    throw new NamedError(
      "UpstreamArtifactInvalid",
      `The output of ${agent} does not fit ${SCHEMAS[downstream.contract].$id}: ${payload.problems.join("; ")}. Start the run afresh (locally: --fresh).`,
    );
  }
  const { artifact_id, run_id, schema_id } = upstream;
  return canonicalJson({
    run_id,
    upstream: { agent, artifact_id, schema_id },
    payload: payload.value,
  });
}
