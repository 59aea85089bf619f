import { i as __toESM } from "../packages/rolldown-runtime.js";
import { f as require__stands_in_crypto } from "../packages/stand-ins.js";
import { C as strictObject, S as record, _ as number, a as _enum, b as partialRecord, v as object, w as string } from "../packages/zod.js";
import { Q as BOUNDS, X as NamedError, d as readFileBounded, f as canonicalJson, l as TooMuch, m as sha256 } from "./key-url.js";
import { n as artifactFileName } from "./validators.js";
import { t as tooLarge } from "./too-large.js";
import { join } from "node:path";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
// src/files/leftovers.ts
var import__stands_in_crypto = __toESM(require__stands_in_crypto(), 1);
const TEMPORARY = /\.(\d{1,10})\.[0-9a-f]{16}\.tmp$/u;
function temporaryName(path) {
	return `${path}.${process.pid}.${(0, import__stands_in_crypto.randomBytes)(8).toString("hex")}.tmp`;
}
async function removeLeftovers(folder, ofFile = "") {
	const left = (await readdir(folder).catch(() => [])).filter((name) => {
		const pid = TEMPORARY.exec(name)?.[1];
		return pid !== void 0 && name.startsWith(ofFile) && !isRunning(Number(pid));
	});
	for (const name of left) await rm(join(folder, name), {
		recursive: true,
		force: true
	});
}
function isRunning(pid) {
	if (!Number.isSafeInteger(pid) || pid <= 0) return false;
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}
// src/files/write-whole.ts
async function writeWhole(path, data) {
	const temporary = await writeBeside(path, data);
	try {
		await rename(temporary, path);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}
async function writeBeside(path, data) {
	const temporary = temporaryName(path);
	try {
		await writeFile(temporary, data, { flag: "wx" });
		return temporary;
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}
// src/artifacts/sealed-digests.ts
const sha256Hex = string().regex(/^[0-9a-f]{64}$/);
const sealed = strictObject({
	digests: record(string(), sha256Hex),
	seal: sha256Hex
});
function sealDigests(digests, runId, key) {
	const list = {
		digests,
		seal: sealOf(digests, runId, key)
	};
	return `${JSON.stringify(list, null, 2)}\n`;
}
function openSealedDigests(text, runId, key) {
	const list = readDigestList(text);
	if (list === void 0) return void 0;
	const expected = Buffer.from(sealOf(list.digests, runId, key), "hex");
	return (0, import__stands_in_crypto.timingSafeEqual)(expected, Buffer.from(list.seal, "hex")) ? list.digests : void 0;
}
function readDigestList(text) {
	try {
		const parsed = sealed.safeParse(JSON.parse(text));
		return parsed.success ? parsed.data : void 0;
	} catch {
		return;
	}
}
function sealOf(digests, runId, key) {
	return (0, import__stands_in_crypto.createHmac)("sha256", key).update(canonicalJson({
		digests,
		runId
	})).digest("hex");
}
// src/artifacts/folder-store.ts
const DIGESTS_FILE = "digests.json";
function createFolderStore(run, framework) {
	const { folder, runId } = run;
	const describe = (kind, digest) => ({
		kind,
		storeId: artifactFileName(runId, kind, framework),
		digest
	});
	return {
		forFramework: (one) => createFolderStore(run, one),
		put: async (kind, bytes) => {
			const stored = describe(kind, sha256(bytes));
			await mkdir(folder, { recursive: true });
			await writeWhole(join(folder, stored.storeId), bytes);
			const { digests } = await readDigests(run);
			const all = {
				...digests,
				[stored.storeId]: stored.digest
			};
			await writeWhole(join(folder, DIGESTS_FILE), sealDigests(all, runId, run.key));
			return stored;
		},
		find: async (kind) => {
			const { digests, isOurs } = await readDigests(run);
			if (!isOurs) throw notOurs(folder);
			const name = artifactFileName(runId, kind, framework);
			const digest = new Map(Object.entries(digests)).get(name);
			return digest === void 0 ? void 0 : describe(kind, digest);
		},
		get: async (stored) => readStored(folder, stored)
	};
}
async function readDigests({ folder, runId, key }) {
	const list = join(folder, DIGESTS_FILE);
	try {
		const digests = openSealedDigests((await readFileBounded(list, BOUNDS.besideArtifacts.bytes)).toString("utf8"), runId, key);
		return {
			digests: digests ?? {},
			isOurs: digests !== void 0
		};
	} catch (error) {
		return {
			digests: {},
			isOurs: !(error instanceof TooMuch)
		};
	}
}
function notOurs(folder) {
	return new NamedError("UpstreamArtifactInvalid", `${join(folder, DIGESTS_FILE)} was broken, or written by somebody else: the folder may have come with the source, or from another machine. Nothing in it is used. Start the run afresh with --fresh, which makes all of it again.`);
}
async function readStored(folder, { kind, storeId }) {
	try {
		return await readFileBounded(join(folder, storeId), BOUNDS.artifact.bytes);
	} catch (cause) {
		if (cause instanceof TooMuch) throw tooLarge(kind, cause);
		throw new NamedError("UpstreamArtifactExpired", `The artifact ${kind} is gone from the run folder; the same command makes it again.`, { cause });
	}
}
// src/agents/session/usage.ts
const NO_USAGE = {
	inputTokens: 0,
	outputTokens: 0,
	cachedInputTokens: 0,
	cacheWriteTokens: 0,
	reasoningTokens: 0,
	usd: 0,
	calls: 0
};
function addUsage(total, turn) {
	return {
		inputTokens: total.inputTokens + turn.inputTokens,
		outputTokens: total.outputTokens + turn.outputTokens,
		cachedInputTokens: total.cachedInputTokens + turn.cachedInputTokens,
		cacheWriteTokens: total.cacheWriteTokens + turn.cacheWriteTokens,
		reasoningTokens: total.reasoningTokens + turn.reasoningTokens,
		usd: total.usd === null || turn.usd === null ? null : total.usd + turn.usd,
		calls: total.calls + 1
	};
}
function sumOf(total, more) {
	return {
		...addUsage(total, more),
		calls: total.calls + more.calls
	};
}
function usageIn({ usage }) {
	return {
		inputTokens: usage.input_tokens,
		outputTokens: usage.output_tokens,
		cachedInputTokens: usage.cached_input_tokens,
		cacheWriteTokens: usage.cache_write_tokens ?? 0,
		reasoningTokens: usage.reasoning_tokens ?? 0,
		usd: usage.usd,
		calls: usage.calls
	};
}
function createUsageMeter() {
	let total = NO_USAGE;
	return {
		add: (turn) => {
			total = addUsage(total, turn);
		},
		addTotal: (more) => {
			total = sumOf(total, more);
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
// src/contracts/inputs/run-key.ts
const RUN_KEY_VARIABLE = "AMTP_RUN_KEY";
export { addUsage as a, usageIn as c, readDigestList as d, writeBeside as f, temporaryName as g, removeLeftovers as h, NO_USAGE as i, DIGESTS_FILE as l, isRunning as m, PHASES as n, createUsageMeter as o, writeWhole as p, readStepProfile as r, sumOf as s, RUN_KEY_VARIABLE as t, createFolderStore as u };
