import { X as NamedError, f as canonicalJson } from "./key-url.js";
import { t as validate } from "./validators.js";
import { c as usageIn } from "./run-key.js";
import { n as SCHEMAS, t as readArtifact } from "./read-artifact.js";
// src/agents/continue-run.ts
function continueRun({ budget, model }, before) {
	budget.startFrom(before.map(usageIn));
	for (const { learned } of before) if (learned !== void 0) model.startFrom?.(learned);
}
// src/agents/hydrate.ts
function upstreamReference(inputs) {
	return {
		storeId: inputs["upstream-artifact-id"],
		digest: inputs["upstream-artifact-digest"]
	};
}
function appModelReference(inputs) {
	return {
		storeId: inputs["app-model-artifact-id"],
		digest: inputs["app-model-artifact-digest"]
	};
}
async function hydrate(reference, { store, runId, kind, contract }) {
	const bytes = await store.get({
		kind,
		...reference
	});
	return readArtifact(bytes, {
		kind,
		contract,
		digest: reference.digest,
		runId
	});
}
function envelopeOf(upstream, agent, downstream) {
	const payload = validate(downstream.contract, downstream.payload);
	if (!payload.valid) throw new NamedError("UpstreamArtifactInvalid", `The output of ${agent} does not fit ${SCHEMAS[downstream.contract].$id}: ${payload.problems.join("; ")}. Start the run afresh (locally: --fresh).`);
	const { artifact_id, run_id, schema_id } = upstream;
	return canonicalJson({
		run_id,
		upstream: {
			agent,
			artifact_id,
			schema_id
		},
		payload: payload.value
	});
}
export { continueRun as a, upstreamReference as i, envelopeOf as n, hydrate as r, appModelReference as t };
