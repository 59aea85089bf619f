import { i as __toESM } from "../packages/rolldown-runtime.js";
import { m as require__stands_in_fs } from "../packages/stand-ins.js";
import nodeModule from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
// src/start/compile-cache.ts
var import__stands_in_fs = __toESM(require__stands_in_fs(), 1);
const WRITABLE_BY_OTHERS = 18;
function useCompileCache(environment) {
	if (nodeModule.enableCompileCache === void 0) return;
	try {
		const parent = environment["RUNNER_TEMP"] || tmpdir();
		const folder = join(parent, `amtp-compile-cache-${process.getuid?.() ?? "user"}`);
		makeFolder(folder);
		if (isOurs(folder)) nodeModule.enableCompileCache(folder);
	} catch {}
}
function makeFolder(folder) {
	try {
		(0, import__stands_in_fs.mkdirSync)(folder, { mode: 448 });
	} catch (error) {
		if (error.code !== "EEXIST") throw error;
	}
}
function isOurs(folder) {
	const stats = (0, import__stands_in_fs.lstatSync)(folder);
	if (!stats.isDirectory()) return false;
	const user = process.getuid?.();
	return user === void 0 || stats.uid === user && (stats.mode & WRITABLE_BY_OTHERS) === 0;
}
export { useCompileCache };
