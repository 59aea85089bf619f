import { BOUNDS } from "../bounds/bounds.ts";
import { NamedError } from "../contracts/errors.ts";

/** The refusal of an artifact that no agent of ours can have stored. */
export function tooLarge(kind: string, cause?: unknown): NamedError {
  return new NamedError(
    "UpstreamArtifactInvalid",
    `The artifact ${kind} is refused: it has more than ${BOUNDS.artifact.bytes} bytes, so it was made by something else; start the run afresh (locally: --fresh).`,
    { cause },
  );
}
