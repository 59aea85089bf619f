import { C as strictObject, S as record, a as _enum, c as array, f as int, g as looseObject, h as literal, v as object, w as string } from "../packages/zod.js";
import { X as NamedError, Z as toNamedError, _ as toWire, m as sha256 } from "./key-url.js";
import { a as groupByReason, h as reasonLines, s as missingByGaps } from "./validators.js";
import { n as PHASES } from "./run-key.js";
import { t as openAppModel } from "./open-app-model.js";
import { i as isAppRoute } from "./card.js";
import { t as CHARACTERS_PER_TOKEN } from "./tokens.js";
import { C as isCatchAll, E as screenOf, T as routeFor, x as hasParameter } from "./answers.js";
import { t as countOnScreens } from "./counts.js";
import { a as visible, i as quoted, n as firstOf, r as plain, t as counted } from "./words.js";
import { i as kindOf, r as itemLines, t as answerLines } from "./answer-lines.js";
import { t as guidanceLines } from "./guidance-lines.js";
// src/telemetry/stopwatch.ts
function createStopwatch(now = () => performance.now()) {
	const phases = new Map();
	const add = (phase, milliseconds) => {
		phases.set(phase, (phases.get(phase) ?? 0) + milliseconds);
	};
	return {
		add,
		time: async (phase, work) => {
			const started = now();
			try {
				return await work();
			} finally {
				add(phase, now() - started);
			}
		},
		profile: () => ({
			total_ms: Math.round(now()),
			peak_mb: Math.round(process.resourceUsage().maxRSS / 1024),
			phases_ms: inOrder(phases)
		})
	};
}
function inOrder(phases) {
	const rounded = PHASES.flatMap((phase) => {
		const milliseconds = phases.get(phase);
		return milliseconds === void 0 ? [] : [[phase, Math.round(milliseconds)]];
	});
	return Object.fromEntries(rounded);
}
// src/mcp/open-once.ts
function openOnce(open) {
	let opening;
	return () => {
		if (opening === void 0) {
			const attempt = open();
			opening = attempt;
			attempt.catch(() => {
				if (opening === attempt) opening = void 0;
			});
		}
		return opening;
	};
}
// src/mcp/allowance.ts
const ALLOWANCES = {
	smoke: {
		first: 3500,
		page: 2500,
		listing: 3500,
		read: 2500
	},
	core: {
		first: 12e3,
		page: 8e3,
		listing: 24e3,
		read: 6e3
	},
	standard: {
		first: 24e3,
		page: 12e3,
		listing: 52e3,
		read: 8e3
	},
	deep: {
		first: 36e3,
		page: 18e3,
		listing: 11e4,
		read: 1e4
	}
};
const PART_OF_WINDOW = {
	first: 1 / 8,
	page: 1 / 10,
	listing: 1 / 4,
	read: 1 / 8
};
function allowanceOf({ depth, contextWindow = null }) {
	const byDepth = ALLOWANCES[depth];
	if (contextWindow === null) return byDepth;
	const characters = contextWindow * CHARACTERS_PER_TOKEN;
	const least = (part) => Math.min(byDepth[part], Math.floor(characters * PART_OF_WINDOW[part]));
	return {
		first: least("first"),
		page: least("page"),
		listing: least("listing"),
		read: least("read")
	};
}
// src/mcp/file-lines.ts
const WHOLE = {
	offset: 0,
	limit: Number.MAX_SAFE_INTEGER
};
const LONGEST_LINE = 600;
async function fileLines(read, { path, from, to, most }) {
	const { text } = await read(path, WHOLE);
	const lines = text.split(/\r\n|[\n\r]/u);
	if (from > lines.length || to < from) throw new NamedError("InvalidInput", `from_line: the file has ${lines.length} lines, so there is nothing from ${from} to ${to}. Start at 1.`);
	const told = [];
	let length = 0;
	for (let line = from; line <= Math.min(to, lines.length); line += 1) {
		const next = `${line}\t${(lines[line - 1] ?? "").slice(0, LONGEST_LINE)}`;
		length += next.length + 1;
		if (length > most && told.length > 0) break;
		told.push(next);
	}
	return [`${path} lines ${from} to ${from + told.length - 1} of ${lines.length}`, ...told].join("\n");
}
// src/app-model/lines/importance.ts
function placesByImportance(model) {
	const places = model.routes.map((route) => ({
		route,
		screen: screenOf(model, route)
	}));
	const ranks = new Map(places.map((place) => [place, rankOf(place)]));
	return places.toSorted((left, right) => (ranks.get(left) ?? 0) - (ranks.get(right) ?? 0));
}
function rankOf({ route, screen }) {
	const closed = isCatchAll(route.path) ? 3 : hasParameter(route.path) ? 2 : route.guarded ? 1 : 0;
	const content = screen === null || screen.elements.length === 0 ? 3 : screen.forms.length > 0 ? 0 : screen.effects.length > 0 ? 1 : 2;
	return closed * 4 + content;
}
// src/app-model/lines/app-lines.ts
const MOST_PACKAGES = 8;
const MOST_STACKS = 6;
const MOST_PLACES = 6;
function appLines({ model, appModel }) {
	const { routes, screens, endpoints, gaps, packages, working_directory: folder } = model;
	const apps = model.mobile_apps.map(mobileLine);
	const { elements, effects } = countOnScreens(appModel);
	const stacks = packages.filter((each) => each.stacks.length > 0).map(packageLine);
	return [
		...folder === "" ? [] : [`folder: ${plain(folder)}`],
		`made with: ${stacks.length === 0 ? "nothing that is known" : firstOf(stacks, MOST_PACKAGES)}`,
		...apps.length === 0 ? [] : [`mobile apps: ${firstOf(apps, MOST_PACKAGES)}`],
		`known: ${counted(routes.length, "route")}, ${counted(screens.length, "page")} with ${counted(elements, "element")} and ${counted(effects, "effect")} of controls, ${counted(endpoints.length, "endpoint")}; ${counted(gaps.length, "gap")}`
	];
}
function packageLine({ name, path, stacks }) {
	const uses = stacks.map(({ id, version }) => version === null ? id : `${id} ${plain(version)}`);
	return `${plain(name === "" ? path : name)} (${firstOf(uses, MOST_STACKS)})`;
}
function mobileLine({ name, toolkit, app_ids: ids, start }) {
	const installed = [...new Set(ids.map(({ id }) => plain(id)))];
	const opens = start === null ? [] : [`starts at ${plain(start)}`];
	return `${quoted(name)} (${[
		toolkit,
		...installed,
		...opens
	].join(", ")})`;
}
function pageIndex({ model }) {
	return placesByImportance(model).map(indexLine);
}
function indexLine({ route, screen }) {
	const source = plain(screen?.source.path ?? route.source.path);
	const head = `${plain(route.path)} ${source}${route.guarded ? " (signed-in visitors)" : ""}`;
	if (screen === null || screen.elements.length === 0) return `${head}: nothing known`;
	const counts = new Map();
	for (const element of screen.elements) {
		const kind = element.field === null ? kindOf(element) : "field";
		if ([
			"field",
			"button",
			"link"
		].includes(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	}
	return `${head}: ${[...[...counts].map(([kind, count]) => counted(count, kind)), counted(screen.effects.length, "effect")].join(", ")}`;
}
function gapLines({ model }) {
	const limits = {
		groups: model.gaps.length,
		examples: MOST_PLACES
	};
	return reasonLines(groupByReason(missingByGaps(model.gaps), limits));
}
// src/app-model/lines/page-lines.ts
const WORTH_A_NAME = 4;
function pageBlocks(facts) {
	const told = new Set();
	const aliases = routesByScreen(facts.model);
	const seen = new Set();
	return placesByImportance(facts.model).flatMap((place) => {
		const { screen } = place;
		const answered = answerLines(facts.model, place.route.path);
		if (screen === null) return [answered.length === 0 ? [nothingOn(place)] : [headOf(place), ...answered]];
		if (seen.has(screen.id)) return [];
		seen.add(screen.id);
		return [[...pageBlock(facts, place, {
			told,
			aliases: aliases.get(screen.id) ?? []
		}), ...answered]];
	});
}
function wholePage(place) {
	const { screen } = place;
	if (screen === null) return [nothingOn(place)];
	const items = {
		elements: screen.elements,
		effects: screen.effects
	};
	return [headOf(place), ...itemLines(screen, items)];
}
function nothingOn(place) {
	return `${headOf(place)}: nothing is known of it`;
}
function routesByScreen(model) {
	const routes = new Map();
	for (const { screen, path } of model.routes) if (screen !== null) routes.set(screen, [...routes.get(screen) ?? [], path]);
	return routes;
}
function headOf({ route, screen }) {
	const notes = [
		plain(screen?.source.path ?? route.source.path),
		...route.guarded ? ["for signed-in visitors"] : [],
		...openedBy(route.path),
		...route.certainty === "observed" ? ["observed"] : []
	];
	const title = screen?.title ?? null;
	return `${plain(route.path)}${title === null ? "" : ` ${quoted(title)}`} (${notes.join(", ")})`;
}
function openedBy(path) {
	if (isCatchAll(path)) return ["any other path"];
	return hasParameter(path) ? ["needs an id of existing data"] : [];
}
function pageBlock({ appModel }, place, telling) {
	const { route, screen } = place;
	const factored = appModel.screens.find(({ id }) => id === screen?.id);
	if (screen === null || factored === void 0) return [headOf(place)];
	const groups = groupsOf(screen, factored, appModel.parts);
	const known = groups.shared.filter(({ part }) => telling.told.has(part));
	const fresh = groups.shared.filter(({ part }) => !telling.told.has(part));
	for (const { part } of fresh) telling.told.add(part);
	const others = telling.aliases.filter((path) => path !== route.path).map(plain);
	return [
		headOf(place),
		...others.length === 0 ? [] : [`the same page: ${others.slice(0, 3).join(", ")}`],
		...itemLines(screen, groups.own),
		...known.length === 0 ? [] : [`and all of ${known.map(({ part }) => part).join(", ")}`],
		...fresh.flatMap((shared) => sharedLines(screen, shared))
	];
}
function sharedLines(screen, { part, items }) {
	const lines = itemLines(screen, items);
	return lines.length === 0 ? [] : [`${part}, which other pages have too:`, ...lines];
}
function groupsOf(screen, factored, parts) {
	const worth = new Set(parts.flatMap(({ id, items }) => items.elements.length < WORTH_A_NAME ? [] : [id]));
	const names = factored.parts;
	const partOf = (index) => {
		const part = index === null ? null : names[index] ?? null;
		return part !== null && worth.has(part) ? part : null;
	};
	const { spans, own } = factored;
	const elements = partIndexes(spans.elements, own.elements.length).map(partOf);
	const effects = partIndexes(spans.effects, own.effects.length).map(partOf);
	const groupFor = (part) => ({
		elements: screen.elements.filter((_, index) => elements[index] === part),
		effects: screen.effects.filter((_, index) => effects[index] === part)
	});
	const shared = names.filter((part) => worth.has(part));
	return {
		own: groupFor(null),
		shared: shared.map((part) => ({
			part,
			items: groupFor(part)
		}))
	};
}
function partIndexes(spans, own) {
	const indexes = [];
	let at = 0;
	for (const [before, part, , count] of spans) {
		for (; at < before; at += 1) indexes.push(null);
		for (let item = 0; item < count; item += 1) indexes.push(part);
	}
	for (; at < own; at += 1) indexes.push(null);
	return indexes;
}
// src/app-model/lines/test-lines.ts
const MOST_TITLES = 4;
function testLines({ tests }) {
	const { config, helpers, specs } = tests;
	return [
		config === null ? "no test configuration" : configLine(config),
		...guidanceLines({ tests }),
		...helpers.flatMap(helperLines),
		...specs.flatMap(exampleLines),
		...specs.map(specLine)
	];
}
function configLine(config) {
	const facts = [
		plain(config.path),
		...config.test_dir === null ? [] : [`tests in ${plain(config.test_dir)}`],
		...config.base_url === null ? [] : [`base URL ${plain(config.base_url)}`],
		...config.test_id_attribute === null ? [] : [`test ids in ${plain(config.test_id_attribute)}`]
	];
	return `${config.framework}: ${facts.join(", ")}`;
}
function helperLines({ kind, path, export: name, import_line, members }) {
	const what = `${kind.replace("_", " ")} ${name === null ? "" : `${plain(name)} `}`;
	const imported = import_line === null ? "" : `: ${plain(import_line)}`;
	return [`${what}in ${plain(path)}${imported}`, ...members.map(memberLine)];
}
function memberLine({ kind, name, parameters, code }) {
	const called = kind === "method" ? `${plain(name)}(${parameters.map(plain).join(", ")})` : plain(name);
	const does = code === null ? "what it does is not known" : code.map(plain).join("; ");
	return `  ${kind === "fixture" ? "" : "."}${called}: ${does}`;
}
function exampleLines({ path, text }) {
	if (text === void 0) return [];
	const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u);
	return [`how ${plain(path)} begins:`, ...lines.map((line) => `| ${visible(line)}`)];
}
function specLine({ path, framework, titles }) {
	const told = titles.length === 0 ? "" : `: ${firstOf(titles.map(quoted), MOST_TITLES)}`;
	return `${plain(framework)} spec ${plain(path)}${told}`;
}
function pageOf(items, request) {
	const listing = listingId(request.listing);
	const start = request.cursor === void 0 ? 0 : offsetIn(request.cursor, listing);
	if (start > items.length) throw badCursor();
	const end = endOfPage(items, start, request.maxBytes ?? 49152);
	return {
		items: items.slice(start, end),
		nextCursor: end < items.length ? encodeCursor(listing, end) : null
	};
}
function endOfPage(items, start, maxBytes) {
	let bytes = 0;
	for (let index = start; index < items.length; index += 1) {
		bytes += Buffer.byteLength(JSON.stringify(items[index])) + 1;
		if (bytes > maxBytes && index > start) return index;
	}
	return items.length;
}
function listingId(parts) {
	return sha256(JSON.stringify(parts)).slice(0, 16);
}
function encodeCursor(listing, offset) {
	return Buffer.from(`${listing}.${offset}`).toString("base64url");
}
function offsetIn(cursor, listing) {
	const text = Buffer.from(cursor, "base64url").toString();
	const match = /^([0-9a-f]{16})\.([0-9]{1,9})$/.exec(text);
	const offset = Number(match?.[2]);
	if (match === null || encodeCursor(match[1] ?? "", offset) !== cursor) throw badCursor();
	if (match[1] !== listing) throw new NamedError("InvalidInput", "This cursor belongs to another listing. Repeat the arguments it came with, or leave cursor out to start at the first page.");
	return offset;
}
function badCursor() {
	return new NamedError("InvalidInput", "The cursor is none that this tool gave. Pass next_cursor of the page before unchanged, or leave cursor out to start at the first page.");
}
// src/mcp/line-pages.ts
function linePage(blocks, request) {
	const { allowance, cursor, listing } = request;
	const fitted = blocks.map((block) => cutBlock(block, allowance.first / 2, request.noun));
	const within = countWithin(fitted, allowance.listing);
	const beyond = blocks.slice(within).map((block) => block[0] ?? "");
	const { items, nextCursor } = pageOf([...fitted.slice(0, within), ...beyondLine(beyond)], {
		listing,
		cursor,
		maxBytes: cursor === void 0 ? allowance.first : allowance.page
	});
	return {
		lines: items.join("\n"),
		next_cursor: nextCursor
	};
}
function cutBlock(block, most, noun) {
	let length = 0;
	let count = 0;
	while (count < block.length && (count === 0 || length + (block[count]?.length ?? 0) < most)) {
		length += (block[count]?.length ?? 0) + 1;
		count += 1;
	}
	const rest = block.length - count;
	return [...block.slice(0, count), ...rest === 0 ? [] : [`and ${rest} more ${noun}`]].join("\n");
}
function countWithin(blocks, most) {
	let length = 0;
	const first = blocks.findIndex((block) => {
		length += block.length + 1;
		return length > most;
	});
	return first === -1 ? blocks.length : Math.max(first, 1);
}
const MOST_NAMED = 20;
const LONGEST_NAME = 60;
function beyondLine(heads) {
	if (heads.length === 0) return [];
	const names = heads.slice(0, MOST_NAMED).map((head) => head.split(" ", 1)[0] ?? "").map((name) => name.slice(0, LONGEST_NAME)).join(", ");
	return [`not listed at this depth: ${heads.length} more, such as ${names}`];
}
// src/mcp/outline-lines.ts
const ABOUTS = [
	"overview",
	"pages",
	"gaps",
	"tests"
];
function outlineLines(source, { about, cursor }) {
	const { revision } = source;
	const allowance = allowanceOf(source);
	const facts = factsOf(source.appModel);
	if (about === "overview") return {
		lines: overview(facts, allowance.first),
		next_cursor: null
	};
	const request = {
		listing: [
			revision,
			"lines",
			about
		],
		cursor,
		allowance,
		noun: "lines; ask about this page alone"
	};
	return linePage(blocksAbout(facts, about), request);
}
function blocksAbout(facts, about) {
	switch (about) {
		case "pages": return blocksOf(facts);
		case "gaps": return gapLines(facts).map((line) => [line]);
		case "tests": return testLines(facts.model).map((line) => [line]);
		default: return onePage(facts, about).map((line) => [line]);
	}
}
function overview(facts, most) {
	const [config = ""] = testLines(facts.model);
	const head = [...appLines(facts), `tests: ${config}`];
	const pages = cutBlock(["pages:", ...pageIndex(facts)], most / 2, "pages");
	const left = most - pages.length - head.join("\n").length;
	const gaps = gapLines(facts);
	const notFollowed = ["not followed:", ...gaps.length === 0 ? ["nothing"] : gaps];
	return [
		...head,
		pages,
		cutBlock(notFollowed, left, "reasons")
	].join("\n");
}
function onePage(facts, about) {
	const { model } = facts;
	const route = about.startsWith("/") || isAppRoute(about) ? routeFor(model, about) : null;
	if (route === null) throw new NamedError("InvalidInput", `about: there is nothing known of ${JSON.stringify(about.slice(0, 200))}. Take one of ${ABOUTS.join(", ")}, or the path of a page as the listing of pages has it.`);
	return wholePage({
		route,
		screen: screenOf(model, route)
	});
}
const opened = new WeakMap();
function factsOf(appModel) {
	const known = opened.get(appModel);
	if (known !== void 0) return known;
	const facts = {
		model: openAppModel(appModel),
		appModel
	};
	opened.set(appModel, facts);
	return facts;
}
const blocks = new WeakMap();
function blocksOf(facts) {
	const known = blocks.get(facts) ?? pageBlocks(facts);
	blocks.set(facts, known);
	return known;
}
// src/mcp/outline.ts
const SECTIONS = [
	"packages",
	"mobile_apps",
	"routes",
	"parts",
	"screens",
	"endpoints",
	"tests",
	"gaps"
];
const TESTS_PER_PART = 100;
function itemsOf(appModel, section) {
	return section === "tests" ? partsOfTests(appModel.tests) : appModel[section];
}
function partsOfTests(tests) {
	const longest = Math.max(tests.specs.length, tests.helpers.length, tests.reaching?.length ?? 0, 1);
	const parts = [];
	for (let start = 0; start < longest; start += TESTS_PER_PART) {
		const end = start + TESTS_PER_PART;
		parts.push({
			config: start === 0 ? tests.config : null,
			...start === 0 ? rulesOf(tests) : {},
			specs: tests.specs.slice(start, end),
			helpers: tests.helpers.slice(start, end),
			...sliceOf(tests.reaching, start, end)
		});
	}
	return parts;
}
function joinTests(parts) {
	return {
		config: parts[0]?.config ?? null,
		...rulesOf(parts[0]),
		specs: parts.flatMap((part) => part.specs),
		helpers: parts.flatMap((part) => part.helpers),
		...joinReaching(parts)
	};
}
function sliceOf(reaching, start, end) {
	const some = reaching?.slice(start, end) ?? [];
	return some.length === 0 ? {} : { reaching: some };
}
function joinReaching(parts) {
	const all = parts.flatMap((part) => part.reaching ?? []);
	return all.length === 0 ? {} : { reaching: all };
}
function rulesOf(tests) {
	const { flow_rules: rules, guidance } = tests ?? {};
	return {
		...rules && { flow_rules: rules },
		...guidance && { guidance }
	};
}
// src/mcp/tree-lines.ts
function treeLines({ fileTree, omitted }, folder, most) {
	const base = folder === "" || folder.endsWith("/") ? folder : `${folder}/`;
	const paths = fileTree.flatMap(({ path }) => path.startsWith(base) ? [path.slice(base.length)] : []);
	if (paths.length === 0) throw notAFolder(folder);
	const head = `${counted(paths.length, "file")}${base === "" ? "" : ` in ${plain(base)}`}${leftOut(omitted)}`;
	const deepest = Math.max(...paths.map((path) => path.split("/").length));
	for (let depth = deepest; depth > 1; depth -= 1) {
		const lines = [head, ...folderLines(paths, depth)].join("\n");
		if (lines.length <= most) return lines;
	}
	const lines = [head, ...folderLines(paths, 1)].join("\n");
	return lines.length <= most ? lines : `${lines.slice(0, most)}… look into a folder`;
}
function folderLines(paths, depth) {
	const folders = new Map();
	for (const path of paths) {
		const segments = path.split("/");
		const parent = segments.slice(0, Math.min(segments.length, depth) - 1).join("/");
		const name = segments.length <= depth ? segments.at(-1) ?? "" : `${segments[depth - 1]}/`;
		const names = folders.get(parent) ?? new Map();
		folders.set(parent, names.set(name, (names.get(name) ?? 0) + 1));
	}
	return [...folders].map(([parent, names]) => {
		const told = [...names].map(([name, count]) => name.endsWith("/") ? `${plain(name)} (${counted(count, "file")})` : plain(name));
		return `${parent === "" ? "." : plain(parent)}: ${told.join(", ")}`;
	});
}
function leftOut(omitted) {
	const reasons = Object.entries(omitted).map(([reason, files]) => `${files} ${reason}`);
	return reasons.length === 0 ? "" : `; not listed: ${reasons.join(", ")}`;
}
function notAFolder(folder) {
	return new NamedError("InvalidInput", `folder: nothing is listed below ${JSON.stringify(folder.slice(0, 200))}. Take a folder as repo.tree gives it, or leave it out.`);
}
// src/mcp/tools.ts
function defineTool(tool) {
	return {
		...tool,
		run: async (source, args) => tool.run(source, tool.input.parse(args))
	};
}
const MAX_PATH = 4096;
const READ_CHARACTERS = 48e3;
const cursor = string().max(64).optional().transform((text) => text === "" ? void 0 : text).describe("next_cursor of the page before, unchanged. Leave out for the first page.");
const nextCursor = string().nullable().describe("Pass it as cursor for more; null at the end.");
const count = int().nonnegative();
const linesForm = object({
	lines: string(),
	next_cursor: nextCursor
});
const fileEntry = object({
	path: string(),
	size: count.describe("Bytes"),
	sha: string().describe("Git blob SHA-1")
});
const treePage = object({
	entries: array(fileEntry),
	omitted: record(string(), count),
	next_cursor: nextCursor
});
const outlinePage = object({
	version: literal("1").describe("Version of the app model"),
	working_directory: string().describe("Folder the facts are limited to; empty for all."),
	section: _enum(SECTIONS),
	items: array(looseObject({})),
	next_cursor: nextCursor
});
const treeTool = defineTool({
	name: "repo.tree",
	title: "List source files",
	description: "Lists the source files of the repository that matter for tests, as lines; large folders are counted. Give folder to look into one.",
	input: strictObject({
		folder: string().max(MAX_PATH).optional().describe("Only what is below this folder, such as \"src/pages\". Leave out for all."),
		path_prefix: string().max(MAX_PATH).optional().describe("For programs: every file whose path starts with this, as JSON with sizes and SHAs, a page at a time; empty for all files."),
		cursor
	}),
	output: object({
		...treePage.shape,
		...linesForm.shape
	}).partial(),
	run: (source, args) => {
		const prefix = args.path_prefix;
		if (prefix === void 0) {
			if (args.cursor !== void 0) throw cursorOfNone();
			const most = allowanceOf(source).page;
			return {
				lines: treeLines(source, args.folder ?? "", most),
				next_cursor: null
			};
		}
		const page = pageOf(source.fileTree.filter((file) => file.path.startsWith(prefix)), {
			listing: [
				source.revision,
				"tree",
				prefix
			],
			cursor: args.cursor
		});
		return {
			entries: [...page.items],
			omitted: source.omitted,
			next_cursor: page.nextCursor
		};
	}
});
function cursorOfNone() {
	return new NamedError("InvalidInput", "cursor: the lines of a folder are one page. Leave it out, or give the path_prefix that it came with.");
}
const readFileTool = defineTool({
	name: "repo.read_file",
	title: "Read one source file",
	description: "Gives lines of one source file, each with its number. Prefer repo.outline for routes, pages and elements; it has them already extracted.",
	input: strictObject({
		path: string().min(1).max(MAX_PATH).describe("A path exactly as repo.tree gives it."),
		from_line: count.optional().describe("First line to give, counted from 1; 1 when left out."),
		to_line: count.optional().describe("Last line to give; as many as fit when left out."),
		offset: count.optional().describe("For programs: the text as it is, from this character on, as JSON."),
		limit: int().positive().max(READ_CHARACTERS).optional().describe(`With offset: most characters to give; ${READ_CHARACTERS} when left out.`)
	}),
	output: object({
		...fileEntry.shape,
		text: string(),
		next_offset: count.nullable().describe("Null at the end of the file."),
		...linesForm.shape
	}).partial(),
	run: async (source, args) => {
		const { path, offset, limit = READ_CHARACTERS } = args;
		if (offset !== void 0) return source.readText(path, {
			offset,
			limit
		});
		const most = allowanceOf(source).read;
		return {
			lines: await fileLines(source.readText, {
				path,
				from: Math.max(args.from_line ?? 1, 1),
				to: args.to_line || Number.POSITIVE_INFINITY,
				most
			}),
			next_cursor: null
		};
	}
});
const outlineTool = defineTool({
	name: "repo.outline",
	title: "Facts about the application",
	description: "Facts read from the source, as lines, the most important first. about: overview (what it is, its pages, what could not be followed), pages (elements by their role, what controls do), gaps (what could not be followed), tests (configuration, page objects, specs), or the path of one page, such as \"/login\", for all that is on it.",
	input: strictObject({
		about: string().max(MAX_PATH).optional().describe(`${ABOUTS.join(", ")}, or the path of a page; overview when left out.`),
		section: _enum(SECTIONS).optional().describe("For programs: every fact of this kind, as JSON, instead of lines."),
		cursor
	}),
	output: object({
		...outlinePage.shape,
		...linesForm.shape
	}).partial(),
	run: (source, args) => {
		const { section } = args;
		if (section === void 0) return outlineLines(source, {
			about: args.about || "overview",
			cursor: args.cursor
		});
		const listing = [
			source.revision,
			"outline",
			section
		];
		const page = pageOf(itemsOf(source.appModel, section), {
			listing,
			cursor: args.cursor
		});
		return {
			version: source.appModel.version,
			working_directory: source.appModel.working_directory,
			section,
			items: page.items.map((item) => ({ ...item })),
			next_cursor: page.nextCursor
		};
	}
});
// src/mcp/server.ts
function createRepositoryServer(workspace) {
	const open = openOnce(typeof workspace === "function" ? workspace : async () => workspace);
	return { tools: [
		served(treeTool, open),
		served(readFileTool, open),
		served(outlineTool, open)
	] };
}
function outlineServer(appModel, { digest, ...room }) {
	const source = {
		appModel,
		revision: digest,
		...room
	};
	return { tools: [served(outlineTool, async () => source)] };
}
function served(tool, open) {
	const { name, title, description, input, output } = tool;
	const answer = (args) => answerOf(async () => tool.run(await open(), args));
	return {
		name,
		title,
		description,
		input,
		output,
		answer
	};
}
async function answerOf(run) {
	try {
		const structured = await run();
		return {
			text: textOf(structured),
			structured,
			isError: false
		};
	} catch (error) {
		return {
			text: JSON.stringify({ error: toWire(toNamedError(error)) }),
			structured: null,
			isError: true
		};
	}
}
function textOf(structured) {
	const { lines, next_cursor: cursor } = structured;
	if (typeof lines !== "string") return JSON.stringify(structured);
	return typeof cursor === "string" ? `${lines}\nnext_cursor: ${cursor}` : lines;
}
export { readFileTool as a, SECTIONS as c, cutBlock as d, allowanceOf as f, outlineTool as i, joinTests as l, outlineServer as n, treePage as o, createStopwatch as p, outlinePage as r, treeTool as s, createRepositoryServer as t, ABOUTS as u };
