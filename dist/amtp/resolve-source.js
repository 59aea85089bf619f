import { F as isRepositoryName, X as NamedError } from "./key-url.js";
import { r as accessFrom } from "./path-order.js";
import { t as openLocalRepository } from "./local.js";
import { n as gitHubCredentials, t as credentialsIn } from "./credentials.js";
import { dirname, resolve } from "node:path";
import { stat } from "node:fs/promises";
// src/cli/resolve-source.ts
async function resolveSource(request) {
	const folder = resolve(request.currentFolder, request.subject);
	if (!await stat(folder).then(() => true, () => false) && isRepositoryName(request.subject)) {
		await refuseMistypedFolder(folder, request.subject);
		return openGitHub(request);
	}
	const { reader, workingDirectory } = await openLocalRepository({
		...request,
		folder
	});
	return {
		reader,
		workingDirectory,
		folder
	};
}
async function refuseMistypedFolder(folder, subject) {
	if (!await stat(dirname(folder)).then((stats) => stats.isDirectory(), () => false)) return;
	throw new NamedError("SourceNotFound", `${folder} does not exist, though the folder above it does. Name an existing folder; for the repository ${subject} on GitHub, start the command in another folder.`);
}
async function openGitHub(request) {
	const { openWithAccess } = await import("./github.js").then((n) => n.t);
	const { subject, ref, baseBranch, environment, logger } = request;
	return {
		reader: await openWithAccess(accessFrom(environment, gitHubCredentials(credentialsIn(environment))), {
			repository: subject,
			ref,
			baseBranch,
			logger
		}),
		folder: null,
		workingDirectory: ""
	};
}
function joinDirectories(named, asked) {
	if (named !== "" && asked !== "") throw new NamedError("InvalidInput", `The folder ${named} inside the repository and --working-directory ${asked} were both given; name the repository itself, or leave the option out.`);
	return named === "" ? asked : named;
}
export { resolveSource as n, joinDirectories as t };
