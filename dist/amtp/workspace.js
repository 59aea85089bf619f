import { E as unknown, S as record, v as object, w as string } from "../packages/zod.js";
import { a as decodeSource, c as pathPriority, i as isBelow, l as compareText, n as selectFiles, o as readAttributes, r as filterTree, s as analyse, t as detectWorkspaces } from "./selection.js";
import { B as DEPTH_LIMITS, X as NamedError, p as hashOf } from "./key-url.js";
import { t as isSecretFile } from "./secret-files.js";
import { p as createStopwatch } from "./server.js";
import { t as citedPaths } from "./cited-paths.js";
import { r as hideSecretShapes, t as createSecretScanner } from "./secrets.js";
import { t as GUIDANCE_PATH } from "./guidance.js";
import { i as withoutHiddenCharacters } from "./hidden-text.js";
// src/mcp/read-sources.ts
const MAX_ATTRIBUTES_FILES = 100;
const MAX_ATTRIBUTES_BYTES = 262144;
const MAX_SOURCE_BYTES = 134217728;
async function readGitAttributes(reader, entries) {
	const files = entries.filter((entry) => isAttributesFile(entry)).toSorted((a, b) => a.path.split("/").length - b.path.split("/").length).slice(0, MAX_ATTRIBUTES_FILES);
	if (files.length === 0) return readAttributes([]);
	const { sources } = await readSources(reader, files);
	return readAttributes(sources);
}
function isAttributesFile({ path, mode, size }) {
	const isFile = mode === "100644" || mode === "100755";
	const named = path === ".gitattributes" || path.endsWith("/.gitattributes");
	return isFile && named && size <= MAX_ATTRIBUTES_BYTES && !path.includes("node_modules/");
}
function withinMemory(entries, maxBytes = MAX_SOURCE_BYTES) {
	let bytes = 0;
	return entries.filter(({ size }) => {
		if (bytes + size > maxBytes) return false;
		bytes += size;
		return true;
	});
}
async function readSources(reader, entries) {
	const paths = pathsBySha(entries);
	const sources = [];
	const unreadable = new Map();
	for await (const { sha, bytes } of reader.readBlobs(entries)) {
		const decoded = decodeSource(bytes);
		const text = "text" in decoded ? hideSecretShapes(decoded.text) : "";
		for (const path of paths.get(sha) ?? []) if ("text" in decoded) sources.push({
			path,
			text
		});
		else unreadable.set(path, decoded.skip);
	}
	return {
		sources: sources.toSorted((a, b) => compareText(a.path, b.path)),
		unreadable
	};
}
function pathsBySha(entries) {
	const paths = new Map();
	for (const { sha, path } of entries) {
		const known = paths.get(sha);
		if (known === void 0) paths.set(sha, [path]);
		else known.push(path);
	}
	return paths;
}
// src/mcp/borrowed-packages.ts
const MAX_MANIFESTS = 1e3;
const MAX_MANIFEST_BYTES = 262144;
const versions = record(string(), unknown()).optional();
const manifestSchema = object({
	name: string().optional(),
	dependencies: versions,
	devDependencies: versions,
	peerDependencies: versions
});
async function borrowedFolders(reader, entries, workingDirectory) {
	if (workingDirectory === "") return [];
	const manifests = await readManifests(reader, entries);
	const byName = new Map(manifests.map((manifest) => [manifest.name, manifest]));
	const reached = new Set(manifests.filter(({ folder }) => isAtOrBelow(folder, workingDirectory)));
	for (const { uses } of reached) for (const name of uses) {
		const used = byName.get(name);
		if (used !== void 0) reached.add(used);
	}
	return [...reached].map(({ folder }) => folder).filter((folder) => folder !== "" && !isAtOrBelow(folder, workingDirectory));
}
function isAtOrBelow(folder, workingDirectory) {
	return folder === workingDirectory || isBelow(folder, workingDirectory);
}
async function readManifests(reader, entries) {
	const { sources } = await readSources(reader, entries.filter((entry) => isManifest(entry)).slice(0, MAX_MANIFESTS));
	return sources.flatMap(({ path, text }) => manifestOf(path, text) ?? []);
}
function isManifest({ path, mode, size }) {
	const isFile = mode === "100644" || mode === "100755";
	const named = /(?:^|\/)package\.json$/u.test(path) && !path.includes("node_modules/");
	return isFile && named && size <= MAX_MANIFEST_BYTES;
}
function manifestOf(path, text) {
	const parsed = manifestSchema.safeParse(parseOrNull(text));
	if (!parsed.success) return null;
	const { name, dependencies, devDependencies, peerDependencies } = parsed.data;
	return {
		folder: path.slice(0, Math.max(path.lastIndexOf("/"), 0)),
		name,
		uses: Object.keys({
			...dependencies,
			...devDependencies,
			...peerDependencies
		})
	};
}
function parseOrNull(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
// src/mcp/packages.ts
const MAX_PACKAGES_NAMED = 12;
const MAX_FOLDERS_NAMED = 5;
function monorepoNotice(paths, sources) {
	const texts = new Map(sources.map(({ path, text }) => [path, text]));
	const { declaredBy, packages } = detectWorkspaces({
		paths,
		texts
	});
	if (declaredBy === null || packages.length < 2) return null;
	const named = listed(packages, MAX_PACKAGES_NAMED);
	return `${declaredBy} declares ${packages.length} packages, which are read as one: ${named}. Set working-directory to one of them to test it alone.`;
}
function checkWorkingDirectory(folder, paths) {
	if (paths.length === 0 || paths.some((path) => isBelow(path, folder))) return;
	const nearest = nearestFolders(folder, paths);
	const hint = nearest.length === 0 ? "It has no folders: leave it out." : `Near it: ${listed(nearest, MAX_FOLDERS_NAMED)}.`;
	throw new NamedError("InvalidInput", `working-directory: ${JSON.stringify(folder.slice(0, 200))} is no folder of the repository at this commit. ${hint}`);
}
function nearestFolders(wanted, paths) {
	const segments = new Set(wanted.toLowerCase().split("/"));
	const packages = new Set(paths.filter((path) => path.endsWith("/package.json")).map((path) => folderOf(path)));
	return [...new Set(paths.map((path) => folderOf(path)))].filter((folder) => folder !== "" && !folder.includes("node_modules")).map((folder) => {
		const own = folder.toLowerCase().split("/");
		return {
			folder,
			common: own.filter((segment) => segments.has(segment)).length,
			isPackage: packages.has(folder),
			depth: own.length
		};
	}).toSorted((a, b) => b.common - a.common || Number(b.isPackage) - Number(a.isPackage) || a.depth - b.depth || compareText(a.folder, b.folder)).slice(0, MAX_FOLDERS_NAMED).map(({ folder }) => folder);
}
function folderOf(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function listed(folders, most) {
	const names = folders.slice(0, most).map((folder) => JSON.stringify(folder));
	const rest = folders.length - names.length;
	return rest === 0 ? names.join(", ") : `${names.join(", ")} and ${rest} more`;
}
// src/guidance/markdown-lines.ts
const FENCE = /^(?:```|~~~)/u;
function markdownLines(text) {
	const lines = [];
	let isFenced = false;
	for (const [index, whole] of withoutComments(text).split(/\r\n|\n|\r/u).entries()) {
		const line = whole.trim();
		const { level, words } = headingIn(line);
		const isFence = FENCE.test(line);
		if (isFence) isFenced = !isFenced;
		if (isFence || line === "" || level === "#" && !isFenced) continue;
		const isHeading = level === "##" && !isFenced;
		lines.push({
			kind: isHeading ? "heading" : "text",
			text: isHeading ? words : line,
			number: index + 1
		});
	}
	return lines;
}
function headingIn(line) {
	const [, level = "", words = ""] = /^(#{1,2})\s(.*)$/u.exec(line) ?? [];
	return {
		level,
		words: withoutMarks(words.trim())
	};
}
function withoutMarks(words) {
	let end = words.length;
	while (words[end - 1] === "#") end -= 1;
	return words.slice(0, end).trimEnd();
}
function withoutComments(text) {
	return text.split("<!--").map((part, index) => {
		if (index === 0) return part;
		const end = part.indexOf("-->");
		const comment = end === -1 ? part : part.slice(0, end);
		const rest = end === -1 ? "" : part.slice(end + 3);
		return comment.replaceAll(/[^\n]/gu, "") + rest;
	}).join("");
}
// src/guidance/read-line.ts
const SECTIONS = {
	Skip: readSkip,
	"Test data": readDatum,
	Names: readName,
	Instructions: (line) => ({ prose: line })
};
const MOST = {
	skip: 100,
	data: 200,
	names: 100,
	prose: 100
};
const ITEM = /^[-*+]\s+(.+)$/u;
const PATTERN = /^`?(\/[^\s`]*)`?(?:\s+(?:\(.*\)|[—–#-].*))?$/u;
function readSkip(line) {
	const [, pattern] = PATTERN.exec(itemOf(line)) ?? [];
	return pattern === void 0 ? "it is no path of a page, such as \"- /admin/**\"" : { skip: pattern };
}
const FILLED_IN = /\{(?:unique|E2E_USER|E2E_PASSWORD)\}/u;
function readDatum(line) {
	const [field, value] = pairOf(line);
	if (field === "" || value === "") return "it is no field with a value, such as \"- Email: qa@acme.test\"";
	if (FILLED_IN.test(value)) return "accounts are filled in where a test signs in or up, not by test data";
	return { datum: {
		field,
		value
	} };
}
function readName(line) {
	const [path, name] = pairOf(line);
	if (path.startsWith("/")) return { name: {
		path,
		name
	} };
	return bare(itemOf(line)).startsWith("/") ? "it gives the page no name, such as \"- /cart: Basket\"" : { prose: line };
}
function pairOf(line) {
	const [, left = "", right = ""] = /^(.*?):\s+(.+)$/u.exec(itemOf(line)) ?? [];
	return [bare(left), bare(right)];
}
function itemOf(line) {
	return ITEM.exec(line)?.[1]?.trim() ?? "";
}
function bare(text) {
	const trimmed = text.trim();
	const [, , inner = trimmed] = /^(`+|\*\*|")(.+)\1$/u.exec(trimmed) ?? [];
	return inner.trim();
}
// src/guidance/read-guidance.ts
const LONGEST_LINE = 500;
const SECRETS = createSecretScanner([]);
function readGuidance(files) {
	const fact = {
		skip: [],
		data: [],
		names: [],
		prose: []
	};
	const notes = [];
	for (const { path, text } of files) if (typeof text === "string") readFile({
		path,
		text
	}, fact, notes);
	else notes.push(note(`the file ${path}`, text.unread, {
		path,
		line: 1
	}));
	return {
		fact,
		notes
	};
}
function readFile({ path, text }, fact, notes) {
	let section = SECTIONS["Instructions"];
	for (const line of markdownLines(text)) {
		const source = {
			path,
			line: line.number
		};
		if (line.kind === "heading") {
			section = sectionCalled(line.text);
			if (section === void 0) notes.push(note(`the section "${shown(line.text)}"`, UNKNOWN_HEADING, source));
		} else if (section !== void 0) {
			const why = unusable(line) ?? add(section(line.text), source, fact);
			if (why !== null) notes.push(note(toldLine(line), why, source));
		}
	}
}
function sectionCalled(heading) {
	const name = Object.keys(SECTIONS).find((known) => known.toLowerCase() === heading.toLowerCase());
	return name === void 0 ? void 0 : SECTIONS[name];
}
const UNKNOWN_HEADING = `its heading is none of ${Object.keys(SECTIONS).join(", ")}`;
function unusable({ text }) {
	if (text.length > LONGEST_LINE) return `it is longer than ${LONGEST_LINE} characters`;
	if (withoutHiddenCharacters(text) !== text) return "it has characters that nobody can see";
	const secret = SECRETS.scan(text);
	return secret === void 0 ? null : `${secret.message}, which belongs in no repository`;
}
function add(read, source, fact) {
	if (typeof read === "string") return read;
	if ("skip" in read) return push(fact.skip, {
		pattern: read.skip,
		source
	}, MOST.skip);
	if ("datum" in read) return push(fact.data, {
		...read.datum,
		source
	}, MOST.data);
	if ("name" in read) return push(fact.names, {
		...read.name,
		source
	}, MOST.names);
	return push(fact.prose, {
		text: read.prose,
		source
	}, MOST.prose);
}
function push(list, item, most) {
	if (list.length >= most) return `no more than ${most} such lines are read`;
	list.push(item);
	return null;
}
function toldLine(line) {
	return unusable(line) === null ? `the line "${shown(line.text)}"` : "a line";
}
const SHOWN = 80;
function shown(text) {
	const seen = withoutHiddenCharacters(text);
	return SECRETS.scan(seen) !== void 0 ? "…" : Array.from(seen).slice(0, SHOWN).join("");
}
function note(what, why, source) {
	return {
		kind: "instruction",
		what,
		why,
		help: HELP,
		source
	};
}
const HELP = "a line as the README shows it, under Your team's own instructions";
// src/mcp/read-team-guidance.ts
const MAX_BYTES = 65536;
async function readTeamGuidance(reader, entries, workingDirectory) {
	const found = [...new Set([inside(workingDirectory), GUIDANCE_PATH])].flatMap((path) => entries.find((entry) => entry.path === path) ?? []);
	if (found.length === 0) return void 0;
	const texts = new Map();
	for await (const { sha, bytes } of reader.readBlobs(found.filter(isReadable))) {
		const decoded = decodeSource(bytes);
		texts.set(sha, "text" in decoded ? decoded.text : { unread: `it is no text (${decoded.skip})` });
	}
	const unread = { unread: `it is no plain file of at most ${MAX_BYTES / 1024} KB` };
	return readGuidance(found.map(({ path, sha }) => ({
		path,
		text: texts.get(sha) ?? unread
	})));
}
function inside(folder) {
	return folder === "" ? GUIDANCE_PATH : `${folder}/${GUIDANCE_PATH}`;
}
function isReadable({ mode, size }) {
	return (mode === "100644" || mode === "100755") && size <= MAX_BYTES;
}
// src/mcp/read-text.ts
const KEPT_FILES = 8;
function createTextReader(reader, listed) {
	const entries = new Map(listed.map((entry) => [entry.path, entry]));
	const kept = new Map();
	const contentsOf = (entry) => {
		const known = kept.get(entry.sha);
		if (known !== void 0) return known;
		const text = readOne(reader, entry);
		kept.set(entry.sha, text);
		text.catch(() => kept.delete(entry.sha));
		const oldest = kept.keys().next().value;
		if (kept.size > KEPT_FILES && oldest !== void 0) kept.delete(oldest);
		return text;
	};
	return async (path, range) => {
		const entry = entries.get(path);
		if (entry === void 0) throw notListed(path);
		const piece = pieceOf(await contentsOf(entry), range);
		return {
			path,
			sha: entry.sha,
			size: entry.size,
			...piece
		};
	};
}
async function readOne(reader, entry) {
	for await (const { bytes } of reader.readBlobs([entry])) {
		const decoded = decodeSource(bytes);
		if ("text" in decoded) return hideSecretShapes(decoded.text);
		throw new NamedError("InvalidInput", `path: ${JSON.stringify(entry.path)} is not given as text (${decoded.skip}). Read another file.`);
	}
	throw new NamedError("RepositoryCorrupt", `${JSON.stringify(entry.path)} could not be read.`);
}
function notListed(path) {
	return new NamedError("InvalidInput", `path: ${JSON.stringify(path.slice(0, 200))} is not a listed file. Take a path exactly as repo.tree gives it: relative to the repository root, without "./" or "..".`);
}
function pieceOf(text, { offset, limit }) {
	if (offset > text.length) throw new NamedError("InvalidInput", `offset: the file has ${text.length} characters, so there is nothing at ${offset}. Start at 0, or go on at next_offset.`);
	const end = offset + limit;
	if (end >= text.length) return {
		text: text.slice(offset),
		next_offset: null
	};
	const whole = splitsCharacter(text, end) ? end + 1 : end;
	return {
		text: text.slice(offset, whole),
		next_offset: whole < text.length ? whole : null
	};
}
function splitsCharacter(text, index) {
	const before = text.charCodeAt(index - 1);
	const after = text.charCodeAt(index);
	return before >= 55296 && before <= 56319 && after >= 56320 && after <= 57343;
}
// src/mcp/workspace.ts
async function openWorkspace(reader, options) {
	const { depth, contextWindow, workingDirectory, onNotice, onFiles } = options;
	const { stopwatch = createStopwatch() } = options;
	const entries = await stopwatch.time("list", () => reader.listTree());
	checkWorkingDirectory(workingDirectory, entries.map((entry) => entry.path));
	const attributes = await stopwatch.time("read", () => readGitAttributes(reader, entries));
	const borrowed = await stopwatch.time("read", () => borrowedFolders(reader, entries, workingDirectory));
	const { kept, skipped } = withoutSecretFiles(filterTree(entries, {
		workingDirectory,
		borrowed,
		attributes
	}));
	if (!kept.some(({ path }) => isBelow(path, workingDirectory))) throw nothingToRead(workingDirectory, skipped);
	const selection = selectFiles(kept, depth, pathPriority);
	const read = withinMemory(selection.read);
	onFiles?.(read.length);
	const { sources, unreadable } = await stopwatch.time("read", () => readSources(reader, read));
	const paths = kept.map((entry) => entry.path);
	const notice = workingDirectory === "" ? monorepoNotice(paths, sources) : null;
	if (notice !== null) onNotice?.(notice);
	const onPhase = (phase, milliseconds) => stopwatch.add(`analyse.${phase}`, milliseconds);
	const guidance = await stopwatch.time("read", () => readTeamGuidance(reader, entries, workingDirectory));
	const { work } = DEPTH_LIMITS[depth];
	const about = {
		workingDirectory,
		paths,
		onPhase,
		work,
		...guidance && { guidance }
	};
	const appModel = await stopwatch.time("analyse", () => analyse(sources, about));
	const listedPaths = new Set([...selection.listed.map(({ path }) => path).filter((path) => isBelow(path, workingDirectory)), ...citedPaths(appModel)]);
	const readable = kept.filter((entry) => !unreadable.has(entry.path));
	const fileTree = readable.filter((entry) => listedPaths.has(entry.path));
	return {
		depth,
		...contextWindow === void 0 ? {} : { contextWindow },
		revision: revisionOf(reader, {
			depth,
			workingDirectory
		}),
		fileTree: fileTree.map(({ path, size, sha }) => ({
			path,
			size,
			sha
		})),
		appModel,
		omitted: sumCounts([
			...Object.entries(skipped),
			...[...unreadable.values()].map((reason) => [reason, 1]),
			["beyond_depth", readable.length - fileTree.length],
			["not_read", kept.length - read.length]
		]),
		readText: createTextReader(reader, readable),
		usage: () => reader.usage()
	};
}
function withoutSecretFiles({ kept, skipped }) {
	const shown = kept.filter(({ path }) => !isSecretFile(path));
	const secret = kept.length - shown.length;
	return {
		kept: shown,
		skipped: secret === 0 ? skipped : {
			...skipped,
			secret
		}
	};
}
function revisionOf({ snapshot }, options) {
	const { repository, commit } = snapshot;
	return hashOf({
		repository,
		commit,
		...options
	});
}
function nothingToRead(workingDirectory, skipped) {
	const where = workingDirectory === "" ? "The repository" : `The folder "${workingDirectory}"`;
	const reasons = Object.entries(skipped).map(([reason, files]) => `${reason}: ${files}`);
	const why = reasons.length === 0 ? "" : ` Left out: ${reasons.join(", ")}.`;
	return new NamedError("SourceEmpty", `${where} holds no source file to read.${why} Check the source and the working directory.`);
}
function sumCounts(counts) {
	const sums = new Map();
	for (const [reason, files] of counts) sums.set(reason, (sums.get(reason) ?? 0) + files);
	const present = [...sums].filter(([, files]) => files > 0);
	return Object.fromEntries(present.toSorted(([a], [b]) => a < b ? -1 : 1));
}
export { openWorkspace as t };
