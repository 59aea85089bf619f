import { BOUNDS } from "../bounds/bounds.ts";
import { isNestedDeeper } from "../bounds/nesting.ts";
import type { Artifact } from "../contracts/generated.ts";
import { sha256 } from "../contracts/canonical-json.ts";
import { NamedError } from "../contracts/errors.ts";
import { PRODUCT_MAJOR_VERSION } from "../contracts/product.ts";
import { SCHEMAS } from "../contracts/schemas.ts";
import { type ContractName, type ContractType, validate } from "../contracts/validators.ts";
import type { ArtifactKind } from "./store.ts";

/** What a reader insists on before it believes an artifact. */
export interface Expectation<Name extends ContractName> {
  readonly kind: ArtifactKind;
  readonly contract: Name;
  /** SHA-256 of the bytes, 64 hex digits. */
  readonly digest: string;
  /** The run the artifact has to belong to; undefined where the reader cannot know it. */
  readonly runId?: string | undefined;
}

/** An artifact whose payload has the type of its contract. */
export type VerifiedArtifact<Name extends ContractName> = Omit<Artifact, "content"> & {
  readonly content: {
    readonly payload: ContractType<Name>;
    readonly meta: Artifact["content"]["meta"];
  };
};

/**
 * The artifact in these bytes, once digest, form, kind, schema, run, product version and payload
 * are all as expected. Throws `UpstreamArtifactInvalid`, naming every bad path, otherwise.
 */
export function readArtifact<Name extends ContractName>(
  bytes: Uint8Array,
  expected: Expectation<Name>,
): VerifiedArtifact<Name> {
  const refuse = refusalFor(expected.kind);
  const digest = sha256(bytes);
  if (digest !== expected.digest) refuse(`its digest is ${digest}, not ${expected.digest}`);
  const artifact = validate("artifact", parse(bytes, refuse));
  if (!artifact.valid) return refuse(artifact.problems.join("; "));
  refuseForeign(artifact.value, expected, refuse);
  const payload = validate(expected.contract, artifact.value.content.payload);
  if (!payload.valid) return refuse(payload.problems.join("; "));
  const { meta } = artifact.value.content;
  return { ...artifact.value, content: { payload: payload.value, meta } };
}

type Refuse = (reason: string) => never;

function refusalFor(kind: ArtifactKind): Refuse {
  return (reason) => {
    throw new NamedError(
      "UpstreamArtifactInvalid",
      `The artifact ${kind} is refused: ${reason}. It was truncated, changed or made by something else; start the run afresh (locally: --fresh).`,
    );
  };
}

function parse(bytes: Uint8Array, refuse: Refuse): unknown {
  const { bytes: most, nesting } = BOUNDS.artifact;
  if (bytes.length > most) refuse(`it has more than ${most} bytes`);
  if (isNestedDeeper(bytes, nesting)) refuse(`it is nested deeper than ${nesting} levels`);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return refuse("it is not JSON");
  }
}

function refuseForeign(
  artifact: Artifact,
  expected: Expectation<ContractName>,
  refuse: Refuse,
): void {
  const { kind, schema_id, run_id } = artifact;
  const schemaId = SCHEMAS[expected.contract].$id;
  const major = Number(artifact.content.meta.product_version.split(".")[0]);
  if (kind !== expected.kind) refuse(`its kind is ${kind}`);
  if (schema_id !== schemaId) refuse(`its schema is ${schema_id}, not ${schemaId}`);
  if (expected.runId !== undefined && run_id !== expected.runId) {
    refuse(`it belongs to run ${run_id}, not ${expected.runId}`);
  }
  if (major !== PRODUCT_MAJOR_VERSION) {
    refuse(`it was made by version ${major}.x, this is version ${PRODUCT_MAJOR_VERSION}.x`);
  }
}
