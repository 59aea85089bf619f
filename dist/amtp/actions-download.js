import "../packages/rolldown-runtime.js";
import { downloadArtifact } from "./actions-store.js";
// src/artifacts/actions-download.ts
function downloadArtifactById(request) {
	const [repositoryOwner = "", repositoryName = ""] = request.repository.split("/");
	const { token, workflowRunId } = request;
	return downloadArtifact({
		kind: "test_engineer_output",
		storeId: request.artifactId,
		digest: request.digest
	}, {
		temporaryFolder: request.temporaryFolder,
		findBy: {
			token,
			workflowRunId,
			repositoryOwner,
			repositoryName
		}
	});
}
export { downloadArtifactById };
