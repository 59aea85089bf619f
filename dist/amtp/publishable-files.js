import "../packages/rolldown-runtime.js";
import { t as citedPaths } from "./cited-paths.js";
import { a as configuredOrigins, o as faultsIn, t as assertPublishable } from "./publishable.js";
import { t as openAppModel } from "./open-app-model.js";
import { u as createFolderStore } from "./run-key.js";
import { t as readArtifact } from "./read-artifact.js";
import { q as NamedError } from "./key-url.js";
import { t as frameworkFor } from "./registry.js";
// src/cli/publishable-files.ts
async function publishableFiles(plan, credentials) {
	const { payload } = (await read(plan, "test_engineer_output", "engineerOutput")).content;
	const appModel = (await read(plan, "app_model", "appModel")).content.payload;
	const cases = (await read(plan, "test_case_generator_output", "generatorOutput")).content;
	const model = openAppModel(appModel);
	const framework = await frameworkFor(payload.framework);
	const existingPaths = citedPaths(appModel);
	const context = {
		model,
		existingPaths,
		cases: cases.payload.test_cases
	};
	assertPublishable(payload.files, {
		framework: framework.id,
		allowedRoots: framework.allowedRoots(model),
		existingPaths,
		origins: configuredOrigins(model),
		knownSecrets: [credentials["api-key"], credentials["github-token"]].filter(isGiven),
		faults: (files) => faultsIn(framework.check(files, context).files)
	});
	return payload.files;
}
function isGiven(secret) {
	return secret !== "";
}
async function read({ runFolder: folder, runId, runKey: key }, kind, contract) {
	const store = createFolderStore({
		folder,
		runId,
		key
	});
	const stored = await store.find(kind);
	if (stored === void 0) throw new NamedError("Internal", `The run has stored no ${kind}.`);
	const { digest } = stored;
	return readArtifact(await store.get(stored), {
		kind,
		contract,
		digest,
		runId
	});
}
export { publishableFiles };
