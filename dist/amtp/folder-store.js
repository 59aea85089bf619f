import { P as NamedError, d as sha256 } from "./key-url.js";
import { S as record, _ as number, a as _enum, b as partialRecord, v as object, w as string } from "../packages/zod.js";
import { t as artifactFileName } from "./naming.js";
import { join } from "node:path";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
// src/agents/session/usage.ts
const NO_USAGE = {
	inputTokens: 0,
	outputTokens: 0,
	cachedInputTokens: 0,
	usd: 0,
	calls: 0
};
function addUsage(total, turn) {
	return {
		inputTokens: total.inputTokens + turn.inputTokens,
		outputTokens: total.outputTokens + turn.outputTokens,
		cachedInputTokens: total.cachedInputTokens + turn.cachedInputTokens,
		usd: total.usd === null || turn.usd === null ? null : total.usd + turn.usd,
		calls: total.calls + 1
	};
}
function createUsageMeter() {
	let total = NO_USAGE;
	return {
		add: (turn) => {
			total = addUsage(total, turn);
		},
		total: () => total
	};
}
// src/contracts/step-profile.ts
const PHASES = [
	"start",
	"list",
	"read",
	"analyse",
	"analyse.parse",
	"analyse.pages",
	"analyse.settle",
	"analyse.interact",
	"models",
	"checks"
];
const count = number().int().nonnegative();
const stepProfile = object({
	total_ms: count,
	peak_mb: count,
	phases_ms: partialRecord(_enum(PHASES), count).readonly()
}).readonly();
function readStepProfile(output) {
	try {
		return stepProfile.safeParse(JSON.parse(output ?? "")).data;
	} catch {
		return;
	}
}
// src/artifacts/folder-store.ts
const Digests = record(string(), string().regex(/^[0-9a-f]{64}$/));
const DIGESTS_FILE = "digests.json";
function createFolderStore(folder, runId) {
	const digestsPath = join(folder, DIGESTS_FILE);
	return {
		put: async (kind, bytes) => {
			const stored = describe(runId, kind, sha256(bytes));
			await mkdir(folder, { recursive: true });
			await writeWhole(join(folder, stored.storeId), bytes);
			const digests = {
				...await readDigests(digestsPath),
				[stored.storeId]: stored.digest
			};
			await writeWhole(digestsPath, `${JSON.stringify(digests, null, 2)}\n`);
			return stored;
		},
		find: async (kind) => {
			const name = artifactFileName(runId, kind);
			const digest = new Map(Object.entries(await readDigests(digestsPath))).get(name);
			return digest === void 0 ? void 0 : describe(runId, kind, digest);
		},
		get: async (stored) => readFile(join(folder, stored.storeId)).catch(missing(stored))
	};
}
function describe(runId, kind, digest) {
	return {
		kind,
		storeId: artifactFileName(runId, kind),
		digest
	};
}
async function writeWhole(path, data) {
	const temporary = `${path}.${process.pid}.tmp`;
	await writeFile(temporary, data);
	await rename(temporary, path);
}
async function readDigests(path) {
	const text = await readFile(path, "utf8").catch(() => "{}");
	try {
		return Digests.parse(JSON.parse(text));
	} catch (cause) {
		throw new NamedError("UpstreamArtifactInvalid", `${DIGESTS_FILE} in the run folder is not what we wrote; start the run afresh with --fresh.`, { cause });
	}
}
function missing(stored) {
	return (cause) => {
		throw new NamedError("UpstreamArtifactInvalid", `The artifact ${stored.kind} is gone from the run folder; start the run afresh with --fresh.`, { cause });
	};
}
export { addUsage as a, NO_USAGE as i, PHASES as n, createUsageMeter as o, readStepProfile as r, createFolderStore as t };
