import "../packages/rolldown-runtime.js";
import { n as ArtifactNotFoundError, t as DefaultArtifactClient } from "../packages/actions-artifact.js";
import { Q as BOUNDS, X as NamedError, d as readFileBounded, l as TooMuch, m as sha256 } from "./key-url.js";
import { n as artifactFileName } from "./validators.js";
import { t as tooLarge } from "./too-large.js";
import { join } from "node:path";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
// src/artifacts/actions-store.ts
function createActionsStore(runId, temporaryFolder, framework) {
	const client = new DefaultArtifactClient();
	const nameOf = (kind) => artifactFileName(runId, kind, framework);
	return {
		forFramework: (one) => createActionsStore(runId, temporaryFolder, one),
		put: (kind, bytes) => inTemporaryFolder(temporaryFolder, (folder) => upload({
			client,
			folder,
			name: nameOf(kind),
			kind
		}, bytes)),
		find: async (kind) => {
			const found = await client.getArtifact(nameOf(kind)).catch(ignoreNotFound);
			if ((found?.artifact.size ?? 0) > BOUNDS.artifact.bytes) throw tooLarge(kind);
			const digest = found?.artifact.digest?.replace(/^sha256:/, "");
			if (found === void 0 || digest === void 0) return void 0;
			return {
				kind,
				storeId: String(found.artifact.id),
				digest
			};
		},
		get: (stored) => downloadArtifact(stored, { temporaryFolder })
	};
}
async function upload(target, bytes) {
	const { client, folder, name, kind } = target;
	const file = join(folder, name);
	await writeFile(file, bytes);
	await client.deleteArtifact(name).catch(ignoreNotFound);
	const { id } = await client.uploadArtifact(name, [file], folder, { skipArchive: true });
	if (id === void 0) throw new NamedError("PlatformUnavailable", `GitHub gave no id for the artifact ${name}.`);
	return {
		kind,
		storeId: String(id),
		digest: sha256(bytes)
	};
}
async function downloadArtifact(stored, options) {
	return inTemporaryFolder(options.temporaryFolder, async (folder) => {
		if ((await new DefaultArtifactClient().downloadArtifact(Number(stored.storeId), {
			path: folder,
			skipDecompress: true,
			expectedHash: `sha256:${stored.digest}`,
			...options.findBy === void 0 ? {} : { findBy: options.findBy }
		}).catch((cause) => {
			throw notDownloaded(stored, cause);
		})).digestMismatch === true) throw digestDiffers(stored);
		const [file] = await readdir(folder);
		if (file === void 0) throw notDownloaded(stored, void 0);
		return await readFileBounded(join(folder, file), BOUNDS.artifact.bytes).catch((cause) => {
			throw cause instanceof TooMuch ? tooLarge(stored.kind, cause) : cause;
		});
	});
}
function notDownloaded(stored, cause) {
	return new NamedError("UpstreamArtifactExpired", `The artifact ${stored.kind} (id ${stored.storeId}) cannot be downloaded: it was deleted or has expired, or the token lacks "actions: read". Run the workflow again.`, { cause });
}
function digestDiffers(stored) {
	return new NamedError("UpstreamArtifactInvalid", `The artifact ${stored.kind} (id ${stored.storeId}) is refused: its bytes do not have the digest ${stored.digest}. Run the workflow again.`);
}
function ignoreNotFound(error) {
	if (error instanceof ArtifactNotFoundError) return void 0;
	throw error;
}
async function inTemporaryFolder(parent, work) {
	const folder = await mkdtemp(join(parent, "amtp-"));
	try {
		return await work(folder);
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
export { createActionsStore, downloadArtifact };
