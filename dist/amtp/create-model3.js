import "../packages/rolldown-runtime.js";
import { E as unknown, c as array, v as object, w as string } from "../packages/zod.js";
import { X as NamedError } from "./key-url.js";
import { r as createCaseAuthor } from "./case-author.js";
import { t as countOnScreens } from "./counts.js";
import { t as openAppModel } from "./open-app-model.js";
import { n as unnamedElements } from "./testability.js";
import { t as validate } from "./validators.js";
import { t as frameworkFor } from "./registry.js";
import { l as readCase } from "./answers.js";
import { O as citationOf } from "./walkthrough.js";
// src/app-model/entry-points.ts
function entryPoints(model) {
	const { mobile_apps: apps, routes, screens, endpoints, tests } = model;
	const kinds = new Map();
	const add = (path, kind) => {
		if (!kinds.has(path)) kinds.set(path, kind);
	};
	for (const { source } of screens) add(source.path, "ui_component");
	for (const { source } of endpoints) add(source.path, "api_route");
	for (const { source, screen } of routes) add(source.path, screen === null ? "config" : "ui_component");
	for (const { path } of [...tests.specs, ...tests.helpers]) add(path, "test_fixture");
	for (const { source, app_ids: ids } of apps) for (const { path } of [source, ...ids.map((id) => id.source)]) add(path, "config");
	if (tests.config !== null) add(tests.config.path, "config");
	return [...kinds].map(([path, kind]) => ({
		path,
		kind
	})).sort(byPath);
}
function byPath(left, right) {
	return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}
// src/models/offline/crawl-reader.ts
function createCrawlReader() {
	return {
		needs: [
			"tree",
			"packages",
			"mobile_apps",
			"routes",
			"parts",
			"screens",
			"endpoints",
			"tests",
			"gaps"
		],
		reply: ({ facts: { appModel, paths } }) => {
			const listed = new Set(paths);
			return {
				reply: {
					entry_points: entryPoints(appModel).filter(({ path }) => listed.has(path)),
					detected_stack: {
						runtime: runtimeOf(appModel),
						frameworks: frameworksOf(appModel),
						summary: summaryOf(appModel)
					}
				},
				exclusions: []
			};
		}
	};
}
function runtimeOf(model) {
	const kinds = new Set(stacksOf(model).map(({ kind }) => kind));
	if (kinds.has("web")) return "browser";
	if (kinds.has("api")) return "node";
	if (kinds.has("mobile")) return "mobile";
	return model.screens.length > 0 ? "browser" : "unknown";
}
function frameworksOf(model) {
	return [...new Set(stacksOf(model).map(({ id }) => id))].sort();
}
function summaryOf(model) {
	const { routes, screens, endpoints, gaps } = model;
	const { forms, effects } = countOnScreens(model);
	const paths = routes.slice(0, 8).map(({ path }) => path);
	const listed = paths.length === 0 ? "" : ` Routes: ${paths.join(", ")}.`;
	const unread = gaps.length === 0 ? "" : ` ${gaps.length} places could not be understood.`;
	return `${routes.length} routes, ${screens.length} screens with ${forms} forms and ${effects} known effects of controls, ${endpoints.length} endpoints.${listed}${unread}`;
}
function stacksOf(model) {
	return model.packages.flatMap(({ stacks }) => stacks);
}
// src/models/offline/fact-collector.ts
const outlinePage = object({
	working_directory: string().default(""),
	items: array(unknown()),
	next_cursor: string().nullable()
});
const treePage = object({
	entries: array(object({ path: string() })),
	next_cursor: string().nullable()
});
var FactCollector = class {
	#pending;
	#calls = 0;
	#workingDirectory = "";
	#asked = new Map();
	#items = new Map();
	#paths = [];
	constructor(needs) {
		this.#pending = needs.map((need) => ({
			need,
			cursor: null
		}));
	}
	nextCalls() {
		const calls = this.#pending.map((request) => this.#call(request));
		this.#pending = [];
		return calls;
	}
	take(results) {
		for (const result of results) {
			const request = this.#asked.get(result.id);
			if (request === void 0) continue;
			if (result.isError) throw unusable(request, result.text);
			const cursor = this.#read(request, result.text);
			if (cursor !== null) this.#pending.push({
				need: request.need,
				cursor
			});
		}
	}
	facts() {
		return {
			appModel: this.#appModel(),
			paths: this.#paths
		};
	}
	#call(request) {
		this.#calls += 1;
		const id = `call_${this.#calls}`;
		this.#asked.set(id, request);
		const { need, cursor } = request;
		const page = cursor === null ? {} : { cursor };
		const args = need === "tree" ? {
			path_prefix: "",
			...page
		} : {
			section: need,
			...page
		};
		return {
			id,
			name: need === "tree" ? "repo_tree" : "repo_outline",
			arguments: JSON.stringify(args)
		};
	}
	#read(request, text) {
		try {
			const value = JSON.parse(text);
			return request.need === "tree" ? this.#readTree(value) : this.#readOutline(request.need, value);
		} catch (error) {
			throw unusable(request, error instanceof Error ? error.message : String(error));
		}
	}
	#readTree(value) {
		const page = treePage.parse(value);
		for (const { path } of page.entries) this.#paths.push(path);
		return page.next_cursor;
	}
	#readOutline(section, value) {
		const page = outlinePage.parse(value);
		this.#workingDirectory = page.working_directory;
		const known = this.#items.get(section) ?? [];
		this.#items.set(section, [...known, ...page.items]);
		return page.next_cursor;
	}
	#appModel() {
		const tests = this.#section("tests");
		return {
			version: "1",
			working_directory: this.#workingDirectory,
			packages: this.#section("packages"),
			mobile_apps: this.#section("mobile_apps"),
			routes: this.#section("routes"),
			parts: this.#section("parts"),
			screens: this.#section("screens"),
			endpoints: this.#section("endpoints"),
			tests: {
				config: tests[0]?.config ?? null,
				...tests[0]?.flow_rules && { flow_rules: tests[0].flow_rules },
				...tests[0]?.guidance && { guidance: tests[0].guidance },
				specs: tests.flatMap((part) => part.specs),
				helpers: tests.flatMap((part) => part.helpers),
				reaching: tests.flatMap((part) => part.reaching ?? [])
			},
			gaps: this.#section("gaps")
		};
	}
	#section(section) {
		return this.#items.get(section) ?? [];
	}
};
function unusable(request, why) {
	return new NamedError("Internal", `The offline engine cannot use the answer of its tool for "${request.need}": ${why.slice(0, 300)}. Start the run afresh (locally: --fresh); when it happens again, report this line.`);
}
// src/models/offline/pull-request-text.ts
const MAX_UNNAMED = 20;
function pullRequestText({ files, cases, model, framework, unnamed }) {
	const tests = count(cases.length, "test");
	return {
		pr_title: `Add ${tests} in ${count(files.length, framework.fileNoun)}`,
		pr_body: [
			`Adds ${tests}, written from the source of this repository. Nothing was run against the app: please run them once before merging.`,
			...runSection(framework.howToRun(files, model)),
			...fileTable(files, cases),
			...testabilitySection(unnamed)
		].join("\n")
	};
}
function runSection({ command, setUp, needs }) {
	const hint = setUp === null ? [] : ["", setUp];
	const needed = needs.length === 0 ? [] : [
		"",
		"### What these tests need",
		"",
		...needs.map(item)
	];
	return [
		"",
		"## How to run",
		"",
		"```sh",
		command,
		"```",
		...hint,
		...needed
	];
}
function item(text) {
	return `- ${text}`;
}
function fileTable(files, cases) {
	return [
		"",
		"## Tests",
		"",
		"| File | Case | Title | Priority |",
		"|---|---|---|---|",
		...files.flatMap((file) => cases.filter(({ id }) => file.cases.includes(id)).map(({ id, title, priority }) => `| ${file.path} | ${id} | ${cell(title)} | ${priority} |`))
	];
}
function testabilitySection(unnamed) {
	if (unnamed.length === 0) return [];
	const rest = unnamed.length - MAX_UNNAMED;
	return [
		"",
		"## Elements that no test can name",
		"",
		"A label or a test id would make these testable.",
		"",
		...unnamed.slice(0, MAX_UNNAMED).map(({ what, source }) => `- ${placeOf(source)}${what}`),
		...rest > 0 ? [`- and ${rest} more`] : []
	];
}
function placeOf(source) {
	return source === null ? "" : `${citationOf(source)} `;
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function cell(text) {
	return text.replaceAll("|", "\\|").replace(/\s+/g, " ");
}
// src/models/offline/spec-author.ts
function createSpecAuthor() {
	return {
		needs: [
			"packages",
			"mobile_apps",
			"routes",
			"parts",
			"screens",
			"tests"
		],
		reply: async ({ user, facts: { appModel }, repair }) => {
			const { test_cases: cases, target_framework } = inputOf(user);
			const framework = await frameworkFor(target_framework);
			const model = openAppModel(appModel);
			const existingPaths = testPaths(appModel);
			const unnamed = unnamedElements(appModel);
			const write = (some) => framework.write({
				cases: some.map(readCase),
				model,
				existingPaths
			});
			const draft = {
				cases,
				files: write(cases)
			};
			const { files, cases: kept } = repair === null ? draft : repaired(draft, repair, write);
			return {
				reply: {
					files: files.map(({ path, contents }) => ({
						path,
						contents
					})),
					...pullRequestText({
						files,
						cases: kept,
						model,
						framework,
						unnamed
					})
				},
				exclusions: []
			};
		}
	};
}
function repaired({ cases, files }, message, write) {
	const named = new Set(message.match(/\btc_[a-z0-9_]+/g));
	const kept = cases.filter(({ id }) => !named.has(id));
	if (kept.length < cases.length) return {
		cases: kept,
		files: write(kept)
	};
	return {
		cases,
		files: files.filter(({ path }) => !message.includes(path))
	};
}
function testPaths({ tests }) {
	return [...tests.specs, ...tests.helpers].map(({ path }) => path);
}
function inputOf(user) {
	const envelope = validate("envelope", user);
	const input = validate("engineerInput", envelope.valid ? envelope.value.payload : user);
	if (input.valid) return input.value;
	throw new NamedError("ModelRejectedRequest", `The offline engine was handed no valid test cases: ${input.problems.join("; ")}. Start the run afresh (locally: --fresh).`);
}
// src/models/offline/create-model.ts
const MODEL_ID = "offline-1";
const NOTHING = {
	inputTokens: 0,
	outputTokens: 0,
	cachedInputTokens: 0,
	cacheWriteTokens: 0,
	reasoningTokens: 0,
	usd: 0
};
const REPLIERS = {
	repo_crawler: createCrawlReader,
	test_case_generator: createCaseAuthor,
	test_engineer: createSpecAuthor
};
function createOfflineModel() {
	return {
		provider: "offline",
		id: MODEL_ID,
		collectsFacts: true,
		open: (request) => new OfflineConversation(request)
	};
}
var OfflineConversation = class {
	#request;
	#replier;
	#collector;
	constructor(request) {
		this.#request = request;
		this.#replier = replierFor(request.replySchema.$id);
		this.#collector = new FactCollector(this.#replier.needs);
	}
	async next(input) {
		this.#request.signal.throwIfAborted();
		if (input.kind === "tool_results") this.#collector.take(input.results);
		const calls = input.kind === "repair" ? [] : this.#collector.nextCalls();
		if (calls.length > 0) return this.#turn("", calls);
		const { reply, exclusions } = await this.#answer(input);
		return {
			...this.#turn(JSON.stringify(reply), []),
			exclusions
		};
	}
	async #answer(input) {
		const user = JSON.parse(this.#request.user);
		const facts = this.#collector.facts();
		const repair = input.kind === "repair" ? input.message : null;
		return this.#replier.reply({
			user,
			facts,
			repair
		});
	}
	#turn(text, toolCalls) {
		const { temperature, topP, seed } = this.#request.sampling;
		return {
			text,
			toolCalls,
			stop: toolCalls.length > 0 ? "tool_calls" : "end",
			usage: NOTHING,
			requestIds: [],
			model: MODEL_ID,
			sampling: {
				requested: {
					temperature,
					top_p: topP,
					seed
				},
				sent: {},
				omitted: [
					"temperature",
					"top_p",
					"seed"
				],
				dropped: []
			}
		};
	}
};
function replierFor(schemaId) {
	const agent = schemaId.split("/").at(-2) ?? "";
	const create = Object.hasOwn(REPLIERS, agent) ? REPLIERS[agent] : void 0;
	if (create !== void 0) return create();
	throw new NamedError("ModelRejectedRequest", `The offline engine has no answer for the reply schema ${schemaId}. Ask for one of: ${Object.keys(REPLIERS).join(", ")}.`);
}
export { createOfflineModel };
