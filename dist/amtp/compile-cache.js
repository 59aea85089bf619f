import "../packages/rolldown-runtime.js";
import nodeModule from "node:module";
import { lstatSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
// src/start/compile-cache.ts
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
		mkdirSync(folder, { mode: 448 });
	} catch (error) {
		if (error.code !== "EEXIST") throw error;
	}
}
function isOurs(folder) {
	const stats = lstatSync(folder);
	if (!stats.isDirectory()) return false;
	const user = process.getuid?.();
	return user === void 0 || stats.uid === user && (stats.mode & WRITABLE_BY_OTHERS) === 0;
}
export { useCompileCache };
