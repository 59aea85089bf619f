import { Q as BOUNDS, X as NamedError } from "./key-url.js";
// src/artifacts/too-large.ts
function tooLarge(kind, cause) {
	return new NamedError("UpstreamArtifactInvalid", `The artifact ${kind} is refused: it has more than ${BOUNDS.artifact.bytes} bytes, so it was made by something else; start the run afresh (locally: --fresh).`, { cause });
}
export { tooLarge as t };
