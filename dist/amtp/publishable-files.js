import "../packages/rolldown-runtime.js";
import { t as citedPaths } from "./cited-paths.js";
import { a as configuredOrigins, o as faultsIn, t as assertPublishable } from "./publishable.js";
import { t as reachingHelpersOf } from "./reaching-helpers.js";
import { t as openAppModel } from "./open-app-model.js";
import { t as findEach } from "./find-each.js";
import { u as createFolderStore } from "./run-key.js";
import { t as readArtifact } from "./read-artifact.js";
import { X as NamedError } from "./key-url.js";
import { t as frameworkFor } from "./registry.js";
// src/cli/publishable-files.ts
async function publishableFiles(plan, credentials) {
	const engineer = await readEach(plan, "test_engineer_output", "engineerOutput");
	const [facts] = await readEach(plan, "app_model", "appModel");
	const [cases] = await readEach(plan, "test_case_generator_output", "generatorOutput");
	if (facts === void 0 || cases === void 0) throw new NamedError("Internal", NOT_STORED);
	const known = {
		appModel: facts.content.payload,
		cases: cases.content.payload.test_cases,
		credentials
	};
	const files = [];
	for (const { content } of engineer) {
		await assertFilesPublishable(content.payload, known);
		files.push(...content.payload.files);
	}
	return files;
}
const NOT_STORED = "The run has not stored what its agents have read and planned.";
async function assertFilesPublishable({ files, framework: id }, { appModel, cases, credentials }) {
	const model = openAppModel(appModel);
	const framework = await frameworkFor(id);
	const existingPaths = citedPaths(appModel);
	const context = {
		model,
		existingPaths,
		cases
	};
	assertPublishable(files, {
		framework: framework.id,
		allowedRoots: framework.allowedRoots(model),
		existingPaths,
		reaching: reachingHelpersOf(model),
		origins: configuredOrigins(model),
		knownSecrets: [credentials["api-key"], credentials["github-token"]].filter(isGiven),
		faults: (some) => faultsIn(framework.check(some, context).files)
	});
}
function isGiven(secret) {
	return secret !== "";
}
async function readEach({ runFolder: folder, runId, runKey: key }, kind, contract) {
	const store = createFolderStore({
		folder,
		runId,
		key
	});
	const found = await findEach(store, kind);
	return Promise.all(found.map(async (stored) => {
		const { digest } = stored;
		return readArtifact(await store.get(stored), {
			kind,
			contract,
			digest,
			runId
		});
	}));
}
export { publishableFiles };
