import { p as hashOf } from "./key-url.js";
import { t as countOnScreens } from "./counts.js";
// src/agents/outputs.ts
function outputsOf({ stored, reused }, setOutput) {
	setOutput("artifact-id", stored.storeId);
	setOutput("artifact-digest", stored.digest);
	setOutput("reused", String(reused));
}
// src/agents/repo-crawler/detected-stack.ts
const MAX_PACKAGES = 50;
function describeStack(reply, appModel, omitted) {
	return {
		runtime: reply.runtime,
		frameworks: reply.frameworks,
		summary: reply.summary,
		packages: appModel.packages.slice(0, MAX_PACKAGES).map(describePackage),
		app_model: {
			digest: hashOf(appModel),
			packages: appModel.packages.length,
			routes: appModel.routes.length,
			screens: appModel.screens.length,
			elements: countOnScreens(appModel).elements,
			endpoints: appModel.endpoints.length,
			gaps: appModel.gaps.length
		},
		test_config: appModel.tests.config,
		omitted
	};
}
function describePackage({ path, name, stacks }) {
	return {
		path,
		name,
		stacks: stacks.map(({ id, version }) => version === null ? id : `${id} ${version}`)
	};
}
function appModelDigest(detectedStack) {
	const summary = detectedStack["app_model"];
	if (typeof summary !== "object" || summary === null || !("digest" in summary)) return void 0;
	return typeof summary.digest === "string" ? summary.digest : void 0;
}
export { describeStack as n, outputsOf as r, appModelDigest as t };
