// src/artifacts/naming.ts
function artifactFileName(runId, kind) {
	return `amtp-${runId.slice(0, 8)}-${kind}.json`;
}
export { artifactFileName as t };
