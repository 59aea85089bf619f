import { i as __toESM } from "../packages/rolldown-runtime.js";
import { f as require__stands_in_crypto } from "../packages/stand-ins.js";
import { f as writeBeside } from "./run-key.js";
import { homedir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import { chmod, link, mkdir, readFile, rename, rm, stat } from "node:fs/promises";
// src/files/place-new.ts
var import__stands_in_crypto = __toESM(require__stands_in_crypto(), 1);
async function placeNew(temporary, path) {
	try {
		await link(temporary, path);
		return true;
	} catch (error) {
		if (isTaken(error)) return false;
		return await renameWhenFree(temporary, path);
	} finally {
		await rm(temporary, { force: true });
	}
}
async function renameWhenFree(temporary, path) {
	const isFree = await stat(path).then(() => false, () => true);
	if (isFree) await rename(temporary, path);
	return isFree;
}
function isTaken(error) {
	return error instanceof Error && "code" in error && error.code === "EEXIST";
}
// src/cli/run-key.ts
const KEY = /^[0-9a-f]{64}$/u;
async function readRunKey({ environment, foreignFolders, logger }) {
	const path = join(stateFolder(environment), "amtp", "run-key");
	const isForeign = foreignFolders.some((folder) => isInside(path, folder));
	const key = isForeign ? void 0 : await readOrMake(path).catch(() => void 0);
	if (key !== void 0) return key;
	const why = isForeign ? "lies in the folder that is read or written" : "cannot be kept";
	logger.warning(`The key of your run folders (${path}) ${why}, so a later start of this run has to say --fresh. Set XDG_STATE_HOME to a folder of yours.`);
	return newKey();
}
function stateFolder(environment) {
	const { XDG_STATE_HOME: state = "", LOCALAPPDATA: local = "" } = environment;
	if (state.startsWith("/") || /^[A-Za-z]:[\\/]/u.test(state)) return state;
	if (process.platform === "win32" && local !== "") return local;
	return join(environment["HOME"] ?? homedir(), ".local", "state");
}
async function readOrMake(path) {
	const known = await readKey(path);
	if (known !== void 0) return known;
	await mkdir(dirname(path), {
		recursive: true,
		mode: 448
	});
	const temporary = await writeBeside(path, newKey());
	await chmod(temporary, 384);
	await placeNew(temporary, path);
	return readKey(path);
}
async function readKey(path) {
	const text = await readFile(path, "utf8").catch(() => "");
	return KEY.test(text) ? text : void 0;
}
function newKey() {
	return (0, import__stands_in_crypto.randomBytes)(32).toString("hex");
}
function isInside(path, folder) {
	const way = relative(resolve(folder), resolve(path));
	return way !== ".." && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:/u.test(way) && !way.startsWith(sep);
}
export { placeNew as n, readRunKey as t };
