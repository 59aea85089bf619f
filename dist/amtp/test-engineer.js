import "../packages/rolldown-runtime.js";
import { a as continueRun, i as upstreamReference, n as envelopeOf, r as hydrate, t as appModelReference } from "./hydrate.js";
import { a as toolBoxOf, c as shownFacts, d as readLaterAgentInputs, i as performTask, l as runAgent, n as listed, o as connectTools, r as systemPrompt, s as outlineAbout, t as TEAM } from "./prompt.js";
import { i as totalSpent, r as spentRows, t as SPENT_HEAD } from "./spent.js";
import { R as FRAMEWORK_TITLES, X as NamedError, m as sha256, p as hashOf } from "./key-url.js";
import { n as readReport, t as groundedInWords } from "./report.js";
import { a as groupByReason, m as plainLine, s as missingByGaps, u as readExclusions } from "./validators.js";
import { t as isHiddenCharacter } from "./hidden-text.js";
import { n as reasonRows, t as REASON_HEAD } from "./reason-rows.js";
import { t as chooseFrameworks } from "./for-framework.js";
import { t as readArtifact } from "./read-artifact.js";
import { c as usageIn } from "./run-key.js";
import { n as followedInstructions } from "./guidance2.js";
import { t as openAppModel } from "./open-app-model.js";
import { t as frameworkFor } from "./registry.js";
import { r as headBranchOf } from "./names.js";
import { d as cutBlock, f as allowanceOf, n as outlineServer } from "./server.js";
import { t as followCase } from "./follow-case.js";
import { a as configuredOrigins, c as whatToMend, i as reviewGeneratedFiles, n as assertSafe, o as faultsIn, r as endsRun, s as filesToDrop, t as assertPublishable } from "./publishable.js";
import { l as readCase } from "./answers.js";
import { n as unnamedElements } from "./testability.js";
import { t as citedPaths } from "./cited-paths.js";
import { t as reachingHelpersOf } from "./reaching-helpers.js";
import { u as require__stands_in_yaml } from "../packages/stand-ins.js";
import { n as parseSource } from "./syntax.js";
import { posix } from "node:path";
// src/agents/test-engineer/engineer-outputs.ts
function engineerOutputs({ written }, { files, cases, spent }) {
	const [first, second] = written;
	const total = totalSpent(spent.map(([, usage]) => usage));
	return [
		["artifact-id", first?.stored.storeId ?? ""],
		["artifact-digest", first?.stored.digest ?? ""],
		["second-artifact-id", second?.stored.storeId ?? ""],
		["second-artifact-digest", second?.stored.digest ?? ""],
		["reused", String(written.every(({ reused }) => reused))],
		["files", String(files)],
		["test-cases", String(cases)],
		["input-tokens", String(total.input_tokens)],
		["cached-input-tokens", String(total.cached_input_tokens)],
		["output-tokens", String(total.output_tokens)],
		["cost-usd", dollars(total.usd)],
		["cost-per-test-usd", total.usd === null || cases === 0 ? "" : dollars(total.usd / cases)],
		["spent", JSON.stringify(Object.fromEntries(spent))]
	];
}
function dollars(usd) {
	return usd === null ? "" : usd.toFixed(6);
}
// src/report/markdown.ts
const LONGEST_CELL = 300;
function inertCell(text) {
	const line = text.replaceAll(/[\p{Cc}\p{Bidi_Control}]+/gu, " ");
	return `<code>${(line.length > LONGEST_CELL ? `${line.slice(0, LONGEST_CELL)}…` : line).replaceAll(/[&<>|@#`*_[\]()!:\\]/g, entityOf)}</code>`;
}
function entityOf(character) {
	return `&#${character.codePointAt(0)};`;
}
function table(head, rows) {
	return [
		head,
		head.map(() => "---"),
		...rows
	].map(tableLine).join("\n");
}
function tableLine(cells) {
	return `| ${cells.join(" | ")} |`;
}
// src/report/file-contents.ts
function fileContents(files, report, maxBytes) {
	const cases = new Map(report.files.map((file) => [file.path, file.cases]));
	const shown = [];
	const left = [];
	let bytes = 0;
	for (const file of files) {
		const block = folded(file, cases.get(file.path) ?? []);
		const size = Buffer.byteLength(block) + 2;
		if (bytes + size > maxBytes) {
			left.push(file.path);
			continue;
		}
		bytes += size;
		shown.push(block);
	}
	return [...shown, ...notShown(left)].join("\n\n");
}
function folded({ path, contents }, cases) {
	const hidden = countHidden(contents);
	const warning = hidden === 0 ? "" : ` — <strong>${hidden} hidden characters</strong>`;
	const ids = cases.length === 0 ? "" : `: ${cases.map(inertCell).join(", ")}`;
	return `<details><summary>${`${inertCell(path)}, ${cases.length} tests${ids}${warning}`}</summary>\n<pre>\n${asText(contents)}\n</pre>\n</details>`;
}
function countHidden(text) {
	return Array.from(text).filter((character) => isShownAsCode(character)).length;
}
function isShownAsCode(character) {
	return character !== "\n" && character !== "	" && isUnseen(character);
}
function isUnseen(character) {
	return isHiddenCharacter(character) || /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(character);
}
function asText(text) {
	return Array.from(text.replaceAll("\r\n", "\n"), (character) => {
		if (isShownAsCode(character)) return codePoint(character);
		return /[&<>]/u.test(character) ? `&#${character.codePointAt(0)};` : character;
	}).join("");
}
function codePoint(character) {
	return `⟦U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟧`;
}
function notShown(paths) {
	if (paths.length === 0) return [];
	return [`Too long to be shown here, so read them in the artifact before you approve: ${paths.slice(0, 50).map(inertCell).join(", ")}.`];
}
// src/report/job-summary.ts
const MAX_BYTES = 9e5;
const IN_SUMMARY = {
	groups: 40,
	examples: 8
};
const LISTED = {
	groups: 1,
	examples: 100
};
function jobSummary(facts, most = MAX_BYTES) {
	const whole = `${tellRun(facts).join("\n\n")}\n`;
	const told = cutToBytes(whole, most);
	if (told !== whole) return told;
	const left = most - Buffer.byteLength(told);
	return `${told}\n### What would be published\n\n${fileContents(facts.files, facts.report, left)}\n`;
}
function summaryWithout({ framework, reason }) {
	return `## No tests for ${FRAMEWORK_TITLES[framework]}\n\n${inertCell(reason)}\n`;
}
function tellRun(facts) {
	const { digest, artifactId, report, meta, spent } = facts;
	return [
		"## Generated tests, waiting for approval",
		`Commit ${inertCell(meta.source.base_sha)} of ${inertCell(meta.source.repo_full_name)}, depth ${meta.depth}, framework ${meta.framework}, model ${inertCell(`${meta.provider} ${meta.model}`)}.`,
		`Artifact ${inertCell(artifactId)} with the SHA-256 ${inertCell(digest)}. The pull request holds exactly these bytes or is not opened.`,
		"### Files",
		filesTable(facts),
		...instructions(report),
		...missing("### Left out", groupByReason(report.exclusions, IN_SUMMARY)),
		...missing("### Without a test case", report.uncovered),
		...missing("### Not followed in the source", report.gaps),
		...missing("### Elements that tests cannot name", groupByReason(report.testability, LISTED)),
		"### Tokens",
		table(SPENT_HEAD, spentRows(spent, testsIn(report)))
	];
}
function cutToBytes(text, most) {
	if (Buffer.byteLength(text) <= most) return text;
	const all = text.split("\n");
	const lines = [];
	let bytes = 0;
	for (const line of all) {
		bytes += Buffer.byteLength(line) + 1;
		if (bytes > most) break;
		lines.push(line);
	}
	return `${lines.join("\n")}\n\n${all.length - lines.length} more lines are in the artifact.\n`;
}
function filesTable({ files, report }) {
	const reports = new Map(report.files.map((file) => [file.path, file]));
	return table([
		"File",
		"Tests",
		"Locators found in source",
		"SHA-256"
	], files.map(({ path, contents }) => {
		const file = reports.get(path);
		const grounded = file === void 0 ? "" : groundedInWords(file.locators, " of ");
		return [
			inertCell(path),
			String(file?.cases.length ?? 0),
			grounded,
			inertCell(sha256(contents))
		];
	}));
}
function instructions({ instructions: followed }) {
	const rows = followed.map(({ what, source }) => [inertCell(what), inertCell(`${source.path}:${source.line}`)]);
	return rows.length === 0 ? [] : [INSTRUCTIONS, table(["Instruction", "Where"], rows)];
}
const INSTRUCTIONS = "### What the team asked for";
function missing(title, grouped) {
	return grouped.count === 0 ? [] : [title, table(REASON_HEAD, reasonRows(grouped, inertCell))];
}
function testsIn({ files }) {
	return files.reduce((sum, { cases }) => sum + cases.length, 0);
}
// src/agents/test-engineer/write-approval-summary.ts
async function writeApprovalSummary(made, { upstream, hasSummary }) {
	const { written, without } = made;
	const spent = spentByAgent(made, upstream);
	const told = written.map(({ stored, artifact }) => {
		const { payload, meta } = artifact.content;
		const report = readReport(meta.report);
		const { digest, storeId: artifactId } = stored;
		return {
			digest,
			artifactId,
			files: payload.files,
			report,
			meta,
			spent
		};
	});
	if (hasSummary) {
		const most = MAX_BYTES / Math.max(told.length, 1);
		const text = [...told.map((facts) => jobSummary(facts, most)), ...without.map(summaryWithout)].join("\n");
		const { summary } = await import("../packages/actions-core.js").then((n) => n.t);
		await summary.addRaw(text).write();
	}
	return {
		files: told.reduce((sum, { files }) => sum + files.length, 0),
		cases: told.reduce((sum, { report }) => sum + casesIn(report), 0),
		spent
	};
}
function spentByAgent({ written }, { crawl, testCases }) {
	const isOne = written.length === 1;
	return [
		["Repo Crawler", crawl.content.meta.usage],
		["Test Case Generator", testCases.content.meta.usage],
		...written.map(({ framework, artifact }) => {
			return [`Test Engineer${isOne ? "" : ` (${FRAMEWORK_TITLES[framework]})`}`, artifact.content.meta.usage];
		})
	];
}
function casesIn({ files }) {
	return files.reduce((sum, file) => sum + file.cases.length, 0);
}
// src/agents/test-engineer/shown-to-engineer.ts
async function shownToEngineer(client, { model, cases, ...room }) {
	const { first: most, listing } = allowanceOf(room);
	const tests = await outlineAbout(client, "tests");
	const project = cutTo(tests.text, most / 3, "lines; ask about tests");
	const paths = pathsThrough(model, cases);
	const share = (most - project.length) / Math.max(paths.length, 1);
	const whole = [];
	for (const path of paths) whole.push((await outlineAbout(client, path)).text);
	const pages = whole.map((text) => cutTo(text, share, "lines; ask about this page"));
	const isWhole = [tests.text, ...whole].join() === [project, ...pages].join();
	const parts = [`Tests of the project:\n${project}`, `Pages:\n${pages.join("\n\n")}`];
	return shownFacts(parts, isWhole || listing <= most);
}
function cutTo(text, most, noun) {
	return cutBlock(text.split("\n"), most, noun);
}
function pathsThrough(model, cases) {
	const visits = new Map();
	for (const testCase of cases) {
		const { steps, expectations } = followCase(model, testCase);
		for (const { screen } of [...steps, ...expectations]) if (screen !== null) visits.set(screen.route, (visits.get(screen.route) ?? 0) + 1);
	}
	return [...visits].toSorted(([, left], [, right]) => right - left).map(([route]) => route);
}
// src/agents/test-engineer/prompt.ts
function engineerPrompt({ id, instructions }) {
	return systemPrompt("You are the Test Engineer, the last of three agents that write end-to-end tests for an application from its source. You turn test cases into code for target_framework.", [
		{
			title: "What you get",
			lines: ["The first message is a JSON object whose payload has the test cases. The next has the facts that were read from the source: where tests belong, which configuration, fixtures and page objects exist (with the lines that import them, their methods and parameters), which specs are there already, and the pages that the cases go through. It is all you need; where a page is cut, repo_outline with its path tells all of it."]
		},
		{
			title: "How to decide",
			lines: listed([
				"Every case is in exactly one file. Group cases by the page they start on.",
				"Leave out what target_framework cannot run: Playwright an app of devices that does not run in a browser (cases with Launch), Maestro pages of the web (cases with Open). The other framework has them.",
				"Write what a case says, in its order, and nothing it does not say. A phrase that is no code is a comment.",
				TEAM,
				`For ${id}:`,
				...instructions
			])
		},
		{
			title: "What to refuse",
			lines: listed(["Never guess a name, a test id, a route or a helper that the facts do not list.", "Never write into a file that exists."])
		},
		{
			title: "Reply",
			lines: ["One JSON object and nothing else: {\"files\":[{\"path\",\"contents\"}],\"pr_title\",\"pr_body\"}", "pr_title and pr_body tell a reviewer what the tests cover and how to run them."]
		}
	]);
}
// src/safety/dependents.ts
var import__stands_in_yaml = require__stands_in_yaml();
const ENDINGS = [
	"",
	".ts",
	".tsx",
	".mts",
	".cts",
	".js",
	".jsx",
	".mjs",
	".cjs",
	"/index.ts",
	"/index.js"
];
function dependentsOf(files, dropped) {
	const needs = files.map((file) => ({
		path: file.path,
		needed: neededBy(file, files)
	}));
	const lost = new Map();
	for (let before = -1; before !== lost.size;) {
		before = lost.size;
		for (const { path, needed } of needs) {
			const missing = needed.find((other) => dropped.has(other) || lost.has(other));
			if (missing !== void 0 && !dropped.has(path) && !lost.has(path)) lost.set(path, missing);
		}
	}
	return lost;
}
function neededBy(file, files) {
	const paths = new Set(files.map(({ path }) => path));
	const folder = posix.dirname(file.path);
	return specifiersIn(file).flatMap((specifier) => {
		const target = posix.join(folder, specifier);
		return [target, target.replace(/\.[cm]?js$/, "")].flatMap((stem) => ENDINGS.map((ending) => stem + ending)).filter((path) => path !== file.path && paths.has(path));
	});
}
function specifiersIn({ path, contents }) {
	if (/\.ya?ml$/.test(path)) return flowsIn(contents);
	return (parseSource(path, contents)?.program.body ?? []).flatMap((statement) => {
		const source = "source" in statement ? statement.source : void 0;
		return source?.type === "StringLiteral" && source.value.startsWith(".") ? [source.value] : [];
	});
}
function flowsIn(contents) {
	const found = [];
	for (const document of (0, import__stands_in_yaml.parseAllDocuments)(contents)) (0, import__stands_in_yaml.visit)(document, { Scalar: (_, { value }) => {
		if (typeof value === "string" && /\.ya?ml$/.test(value)) found.push(value);
	} });
	return found;
}
// src/agents/test-engineer/review-files.ts
function createFileReviewer(subject) {
	const { framework, appModel, model, cases, knownSecrets } = subject;
	const existingPaths = citedPaths(appModel);
	const allowedRoots = framework.allowedRoots(model);
	const origins = configuredOrigins(model);
	const reaching = reachingHelpersOf(model);
	const places = {
		allowedRoots,
		existingPaths,
		origins
	};
	const rules = {
		framework: framework.id,
		...places,
		reaching,
		knownSecrets
	};
	const judge = (files) => {
		const { unsafe } = reviewGeneratedFiles(files, rules);
		assertSafe({ unsafe: unsafe.filter(endsRun) });
		return withUnsafe(framework.check(files, {
			model,
			cases,
			existingPaths
		}), unsafe);
	};
	const request = {
		cases: cases.map(readCase),
		model,
		existingPaths
	};
	const unwritable = new Map(framework.leftOut(request).map(({ what, reason }) => [what, reason]));
	const judged = new Map();
	const check = (files) => {
		const key = JSON.stringify(files);
		const report = judged.get(key) ?? judge(files);
		judged.set(key, report);
		return report;
	};
	return {
		problems: (files) => {
			const report = check(files);
			const missing = report.missingCases.filter((id) => !unwritable.has(id)).map((id) => `No file has the test case ${id}.`);
			return [...report.files.flatMap((file) => whatToMend(file) ?? []), ...missing];
		},
		settle: (files) => settle(files, {
			check,
			unwritable
		}, subject),
		assertPublishable: (files, words) => {
			const context = {
				...rules,
				words,
				faults: () => faultsIn(check(files).files)
			};
			assertPublishable(files, context);
		}
	};
}
function withUnsafe(report, unsafe) {
	const files = report.files.map((file) => {
		const known = new Set(file.findings.map(({ rule }) => rule));
		const found = unsafe.filter(({ path, rule }) => path === file.path && !(rule === "code-unparsable" && known.has("syntax"))).map(({ rule, line, message }) => ({
			rule,
			line: line ?? 1,
			message
		}));
		return found.length === 0 ? file : {
			...file,
			findings: [...found, ...file.findings]
		};
	});
	return {
		...report,
		files
	};
}
const MOST_NAMED = 5;
function nothingLeft(dropped) {
	const named = dropped.slice(0, MOST_NAMED);
	const told = named.map(({ what, reason }) => plainLine(`${what}: ${reason}`)).join("; ");
	const rest = dropped.length - named.length;
	const more = rest === 0 ? "" : ` and ${rest} more`;
	return new NamedError("AllFilesDropped", `No generated file passed the checks: ${told}${more}. Try another model or a smaller depth.`);
}
function withDependents(files, dropped) {
	const lost = [...dependentsOf(files, new Set(dropped.map(({ what }) => what)))].map(([path, needed]) => ({
		what: path,
		reason: `it needs ${needed}, which is left out`,
		source: {
			path,
			line: 1
		}
	}));
	return [...dropped, ...lost];
}
function settle(files, { check, unwritable }, { appModel, excludedBefore }) {
	const checked = check(files);
	const dropped = [];
	let kept = files;
	for (let bad = filesToDrop(checked); bad.length > 0; bad = filesToDrop(check(kept))) {
		const lost = withDependents(kept, bad);
		dropped.push(...lost);
		const paths = new Set(lost.map(({ what }) => what));
		kept = kept.filter(({ path }) => !paths.has(path));
		if (kept.length === 0) break;
	}
	const bad = new Set(dropped.map(({ what }) => what));
	if (kept.length === 0) throw nothingLeft(dropped);
	const bytesOf = new Map(kept.map(({ path, contents }) => [path, Buffer.byteLength(contents)]));
	const reports = checked.files.flatMap(({ path, cases, locators, findings }) => {
		const bytes = bytesOf.get(path);
		const { grounded, total, evidence } = locators;
		const observed = evidence.filter((each) => each.observed === true).length;
		const counts = {
			grounded,
			total,
			...observed === 0 ? {} : { observed }
		};
		return bytes === void 0 ? [] : [{
			path,
			bytes,
			cases,
			locators: counts,
			findings
		}];
	});
	const lost = [...casesLost(checked, bad), ...inNoFile(checked, unwritable)];
	const report = {
		files: reports,
		exclusions: [...dropped, ...lost],
		uncovered: groupByReason(excludedBefore),
		testability: unnamedElements(appModel),
		gaps: groupByReason(missingByGaps(appModel.gaps))
	};
	return {
		files: kept,
		report
	};
}
function casesLost({ files }, bad) {
	const kept = new Set(files.filter(({ path }) => !bad.has(path)).flatMap(({ cases }) => cases));
	return files.filter(({ path }) => bad.has(path)).flatMap(({ path, cases }) => cases.filter((id) => !kept.has(id)).map((id) => ({
		what: id,
		reason: "its file was dropped",
		source: {
			path,
			line: 1
		}
	})));
}
function inNoFile({ missingCases }, unwritable) {
	return missingCases.map((id) => ({
		what: id,
		reason: unwritable.get(id) ?? "no file has this test case",
		source: null
	}));
}
// src/agents/test-engineer/write-tests.ts
const NO_BASE_BRANCH = "main";
async function writeTests(context, { testCases, appModel }) {
	const framework = await frameworkFor(context.framework);
	const payload = {
		...testCases.content.payload,
		target_framework: context.framework
	};
	const cases = payload.test_cases;
	const model = openAppModel(appModel);
	const digest = hashOf(appModel);
	const { knownSecrets } = context;
	const reviewer = createFileReviewer({
		framework,
		appModel,
		model,
		cases,
		knownSecrets,
		excludedBefore: readExclusions(testCases.content.meta.report)
	});
	const followedIn = ({ report }) => {
		const written = new Set(report.files.flatMap((file) => file.cases));
		const kept = cases.filter(({ id }) => written.has(id));
		return followedInstructions(model, kept, context.model.collectsFacts !== true);
	};
	const { run_id: _runId, ...input } = payload;
	const { depth, contextWindow } = context;
	const server = outlineServer(appModel, {
		digest,
		depth,
		contextWindow
	});
	const client = await connectTools(server, context);
	try {
		return await performTask({
			agent: "test_engineer",
			system: engineerPrompt(framework),
			user: envelopeOf(testCases, "test_case_generator", {
				contract: "engineerInput",
				payload
			}),
			facts: () => shownToEngineer(client, {
				model,
				cases,
				depth,
				contextWindow
			}),
			replyContract: "engineerReply",
			outputContract: "engineerOutput",
			tools: toolBoxOf(client),
			input: {
				...input,
				app_model: digest,
				base_branch: context.source.base_branch
			},
			review: async ({ files }) => reviewer.problems(files),
			complete: async ({ files, pr_title, pr_body }) => {
				const settled = reviewer.settle(files);
				return {
					payload: outputOf(context, settled, {
						pr_title,
						pr_body
					}),
					report: {
						...settled.report,
						instructions: followedIn(settled)
					},
					allowedRoots: framework.allowedRoots(model)
				};
			},
			guard: (output) => {
				const { files, pr_title, pr_body, head_branch } = output;
				reviewer.assertPublishable(files, [
					pr_title,
					pr_body,
					head_branch
				]);
			}
		}, context);
	} finally {
		await client.close();
	}
}
function outputOf({ runId, framework, depth, source }, { files }, words) {
	const baseBranch = source.base_branch ?? NO_BASE_BRANCH;
	const headBranch = headBranchOf({
		framework,
		repository: source.repo_full_name,
		baseBranch,
		depth,
		workingDirectory: source.working_directory
	});
	return {
		run_id: runId,
		framework,
		files: [...files],
		...words,
		base_branch: baseBranch,
		head_branch: headBranch
	};
}
// src/agents/test-engineer/write-for-each.ts
const NOTHING_LEFT = new Set(["NothingToTest", "AllFilesDropped"]);
async function writeForEach(context, upstream) {
	const frameworks = chooseFrameworks(context.framework, upstream.appModel);
	const written = [];
	const failed = [];
	for (const framework of frameworks) {
		const own = frameworks.length === 1 ? context.store : context.store.forFramework(framework);
		try {
			written.push(await writeFor({
				...context,
				framework,
				store: own
			}, upstream));
		} catch (failure) {
			if (!(failure instanceof NamedError) || !NOTHING_LEFT.has(failure.code)) throw failure;
			failed.push({
				framework,
				failure
			});
		}
	}
	const [first] = failed;
	if (written.length === 0 && first !== void 0) throw first.failure;
	const without = failed.map(({ framework, failure }) => ({
		framework,
		reason: failure.message
	}));
	for (const { framework, reason } of without) context.logger.warning(`No tests for ${FRAMEWORK_TITLES[framework]}: ${reason}`);
	return {
		written,
		without
	};
}
async function writeFor(context, upstream) {
	const { framework, budget } = context;
	const result = await writeTests(context, upstream);
	const artifact = await engineerArtifact(context, result.stored);
	if (result.reused) budget.startFrom([usageIn(artifact.content.meta)]);
	return {
		...result,
		framework,
		artifact
	};
}
async function engineerArtifact({ store, runId }, stored) {
	const { kind, digest } = stored;
	const expected = {
		kind,
		contract: "engineerOutput",
		digest,
		runId
	};
	return readArtifact(await store.get(stored), expected);
}
// src/agents/test-engineer/entry.ts
function main() {
	return runAgent(process.env, readLaterAgentInputs, async ({ inputs, context, setOutput }) => {
		const { store, runId } = context;
		const cases = {
			kind: "test_case_generator_output",
			contract: "generatorOutput"
		};
		const facts = {
			kind: "app_model",
			contract: "appModel"
		};
		const testCases = await hydrate(upstreamReference(inputs), {
			store,
			runId,
			...cases
		});
		const appModel = await hydrate(appModelReference(inputs), {
			store,
			runId,
			...facts
		});
		continueRun(context, [appModel.content.meta, testCases.content.meta]);
		const made = await writeForEach(context, {
			testCases,
			appModel: appModel.content.payload
		});
		const total = await writeApprovalSummary(made, {
			upstream: {
				crawl: appModel,
				testCases
			},
			hasSummary: process.env["GITHUB_STEP_SUMMARY"] !== void 0
		});
		for (const [name, value] of engineerOutputs(made, total)) setOutput(name, value);
	});
}
export { main };
