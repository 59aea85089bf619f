import "../packages/rolldown-runtime.js";
import { a as continueRun, i as upstreamReference, n as envelopeOf, r as hydrate, t as appModelReference } from "./hydrate.js";
import { a as toolBoxOf, c as shownFacts, d as readLaterAgentInputs, i as performTask, l as runAgent, n as listed, o as connectTools, r as systemPrompt, s as outlineAbout, t as TEAM } from "./prompt.js";
import { r as outputsOf, t as appModelDigest } from "./detected-stack.js";
import { B as DEPTH_LIMITS, X as NamedError, p as hashOf, z as DEPTHS } from "./key-url.js";
import { t as caseLeadsToSkipped } from "./guidance2.js";
import { t as guidanceLines } from "./guidance-lines.js";
import { t as openAppModel } from "./open-app-model.js";
import { d as cutBlock, f as allowanceOf, n as outlineServer } from "./server.js";
import { b as TARGET_STATES, g as formatStep, h as formatExpected, p as EXAMPLES } from "./answers.js";
import { n as LEFT_OUT_BY_TEAM } from "./guidance.js";
import { a as groupByReason, h as reasonLines, r as BRIEF, s as missingByGaps } from "./validators.js";
// src/agents/test-case-generator/floor.ts
const NO_FLOOR = {
	cases: [],
	text: ""
};
async function floorOf(model, depth, most) {
	const { authorCases } = await import("./case-author.js").then((n) => n.n);
	const { found } = authorCases(model, depth);
	const told = [];
	const lines = [];
	let length = 0;
	for (const testCase of found) {
		const line = lineOf(testCase);
		length += line.length + 1;
		if (length > most) break;
		told.push(testCase);
		lines.push(line);
	}
	if (told.length === 0) return NO_FLOOR;
	return {
		cases: told,
		text: ["Floor:", ...lines].join("\n")
	};
}
function lineOf({ id, priority, title, steps, expected }) {
	return `${id} (${priority}) ${JSON.stringify(title)}: ${steps.join(" · ")} ⇒ ${expected}`;
}
function leftOutOf(floor, cases, notes) {
	const byId = new Map(cases.map((testCase) => [testCase.id, testCase]));
	const contents = new Set(cases.map(contentOf));
	return floor.cases.flatMap((testCase) => {
		const { id, title } = testCase;
		const kept = byId.get(id);
		if ((contents.has(contentOf(testCase)) || kept && !isLess(kept, testCase)) === true) return [];
		const what = kept === void 0 ? "left it out" : "does or expects less under its id";
		const why = notes.includes(id) ? ", as its notes say" : " and does not say why";
		return [{
			what: `the case ${title} (${id})`,
			reason: `the model ${what}${why}`,
			source: null
		}];
	});
}
function isLess(testCase, ofFloor) {
	const { steps, expected } = testCase;
	const expectsLess = expected !== ofFloor.expected && expected.length < ofFloor.expected.length;
	return steps.length < ofFloor.steps.length || expectsLess;
}
function contentOf({ steps, expected }) {
	return JSON.stringify([steps, expected]);
}
// src/agents/test-case-generator/worked-cases.ts
const EMAIL = {
	by: "role",
	role: "textbox",
	name: "Email"
};
const SIGN_IN = {
	by: "role",
	role: "button",
	name: "Sign in"
};
const NEWS = {
	by: "role",
	role: "checkbox",
	name: "Send me news"
};
const CITY = {
	by: "role",
	role: "combobox",
	name: "City"
};
const SAVE = {
	by: "test_id",
	id: "save-settings"
};
const ENTRY = {
	by: "role",
	role: "textbox",
	name: "New entry"
};
const WORKED_CASES = [
	{
		id: "tc_login_refuses_a_bad_email",
		title: "Sign in refuses an email without a domain",
		priority: "critical",
		steps: [
			{
				kind: "open",
				path: "/login"
			},
			{
				kind: "fill",
				target: EMAIL,
				value: "ada"
			},
			{
				kind: "fill",
				target: {
					by: "label",
					label: "Password"
				},
				value: "correct horse"
			},
			{
				kind: "click",
				target: SIGN_IN
			}
		],
		expected: [{
			kind: "state",
			target: {
				by: "text",
				text: "Enter a valid email"
			},
			state: "visible"
		}, {
			kind: "url",
			path: "/login"
		}]
	},
	{
		id: "tc_settings_are_kept",
		title: "Settings say that they are saved and keep what was chosen",
		priority: "high",
		steps: [
			{
				kind: "open",
				path: "/settings"
			},
			{
				kind: "choose",
				option: "Paris",
				target: CITY
			},
			{
				kind: "check",
				target: NEWS
			},
			{
				kind: "click",
				target: SAVE
			}
		],
		expected: [
			{
				kind: "state",
				target: {
					by: "text",
					text: "Settings saved"
				},
				state: "visible"
			},
			{
				kind: "value",
				target: CITY,
				value: "paris"
			},
			{
				kind: "state",
				target: NEWS,
				state: "checked"
			}
		]
	},
	{
		id: "tc_entries_empty_the_field",
		title: "An entry that is added with Enter is counted, and the field is empty again",
		priority: "high",
		steps: [
			{
				kind: "open",
				path: "/"
			},
			{
				kind: "fill",
				target: ENTRY,
				value: "Buy milk"
			},
			{
				kind: "press",
				key: "Enter"
			}
		],
		expected: [{
			kind: "state",
			target: {
				by: "text",
				text: "1 entry left"
			},
			state: "visible"
		}, {
			kind: "value",
			target: ENTRY,
			value: ""
		}]
	}
].map(({ steps, expected, ...head }) => {
	const [first = "", ...others] = steps.map(formatStep);
	const { id, title, priority } = head;
	return {
		id,
		title,
		preconditions: [],
		steps: [first, ...others],
		expected: formatExpected(expected),
		priority
	};
});
// src/agents/test-case-generator/prompt.ts
const LIMITS = DEPTHS.map((depth) => {
	const { testCases, priorities } = DEPTH_LIMITS[depth];
	return `${testCases} for ${depth} (${priorities.join(", ")})`;
}).join(", ");
const TEST_CASE_GENERATOR_PROMPT = systemPrompt("You are the Test Case Generator, the second of three agents that write end-to-end tests for an application from its source. You write test cases in words; the next agent turns them into code without seeing the source.", [
	{
		title: "What you get",
		lines: ["The first message is a JSON object whose payload has the file tree, the entry points, the stack and depth_level. The next has the facts that were read from the source: pages with their elements by role, and what controls do. What several pages share is told once and named by its part. \"at times\" is what may be there or not; \"observed\" is what a model read in the source. Where it ends with next_cursor, repo_outline with about \"pages\" and that cursor goes on; with the path of a page it tells all of that page.", "It ends with the floor: cases that the source makes sure of, written by a program."]
	},
	{
		title: "How to decide",
		lines: listed([
			"The floor is the least that you give. Keep its cases, or replace, merge and improve them, and add what it lacks: several steps that belong together, what a form refuses, what a visitor comes for. Keep the id of a case that you keep or improve. Name in coverage_notes the id of each floor case that you leave out, and why.",
			`At most so many cases: ${LIMITS}. Prefer a few that catch real bugs to many that restate a page.`,
			"Each case starts with Open, or with Launch for an app of devices, and stands alone. It does something and expects what the application does because of it. Where an effect says what an element reads afterwards, expect that.",
			TEAM,
			"critical is what the application is there for; low is what nobody would miss for a day."
		])
	},
	{
		title: "Step language",
		lines: [
			"Steps and expectations are these phrases, with names exactly as the facts give them:",
			`Steps: ${EXAMPLES.steps.join(" · ")}`,
			`Expectations: ${EXAMPLES.expectations.join(" · ")}`,
			`Each may point at its element in each of these ways: ${EXAMPLES.targets.join(" · ")}. A field without a role is named by its label. States are ${TARGET_STATES.join(", ")}. Several expectations are joined by "; ".`,
			"Worked examples, of another application:",
			...WORKED_CASES.map((worked) => JSON.stringify(worked))
		]
	},
	{
		title: "What to refuse",
		lines: listed([
			"Never invent a name, a route, an account or data of a server. Use only elements that the facts list for the page that the steps have reached, there at first or because of an earlier step.",
			"No case that needs what is there \"at times\", a page that needs an id of existing data, or signed-in visitors unless the steps sign in.",
			"No phrase outside of the step language where one of it can say the same."
		])
	},
	{
		title: "Reply",
		lines: ["One JSON object and nothing else: {\"test_cases\":[{\"id\",\"title\",\"preconditions\":[...],\"steps\":[...],\"expected\",\"priority\"}],\"coverage_notes\"}", ...listed(["id: tc_ and lower-case letters, digits and underscores; unique. priority: critical, high, medium or low.", "coverage_notes: what is not covered and why."])]
	}
]);
// src/agents/test-case-generator/review-cases.ts
function reviewCases(cases, depth, skippedBy = () => null) {
	const { priorities, testCases } = DEPTH_LIMITS[depth];
	const kept = [];
	const exclusions = [];
	const seen = new Set();
	for (const testCase of cases) {
		const skipped = skippedBy(testCase);
		const reason = seen.has(testCase.id) ? "the id appears twice" : !priorities.includes(testCase.priority) ? `priority ${testCase.priority} is beyond depth ${depth}` : skipped !== null ? LEFT_OUT_BY_TEAM : kept.length >= testCases ? `depth ${depth} allows ${testCases} cases` : void 0;
		seen.add(testCase.id);
		if (reason === void 0) kept.push(testCase);
		else exclusions.push({
			what: testCase.id,
			reason,
			source: skipped
		});
	}
	return {
		kept,
		exclusions
	};
}
// src/agents/test-case-generator/what-is-missing.ts
const IN_NOTES = {
	groups: 20,
	examples: 3
};
function completeNotes(notes, { gaps }, exclusions) {
	return [
		notes,
		...section("Not followed in the source", missingByGaps(gaps)),
		...section("Test cases left out", exclusions)
	].filter((part) => part !== "").join("\n");
}
function section(title, missing) {
	if (missing.length === 0) return [];
	const lines = reasonLines(groupByReason(missing, IN_NOTES));
	return [`${title}:`, ...lines.map((line) => `- ${line}`)];
}
function withReasons(failure, { routes, gaps, mobile_apps: apps = [] }) {
	if (!(failure instanceof NamedError && failure.code === "NothingToTest")) return failure;
	const [app] = routes.length === 0 ? apps : [];
	const told = [
		...app === void 0 ? [] : [`${app.name} is a mobile app, which only the framework maestro tests.`],
		...sentence("Pages that no test can open", closedPages(routes)),
		...sentence("Not followed in the source", missingByGaps(gaps))
	];
	if (told.length === 0) return failure;
	return new NamedError("NothingToTest", [failure.message, ...told].join(" "), { cause: failure.cause });
}
function sentence(title, missing) {
	if (missing.length === 0) return [];
	return [`${title}: ${reasonLines(groupByReason(missing, BRIEF)).join(" | ")}.`];
}
function closedPages(routes) {
	return routes.flatMap(({ path, guarded, source, skipped }) => {
		const page = {
			what: `the page ${path}`,
			source
		};
		if (skipped !== void 0) return [{
			...page,
			reason: LEFT_OUT_BY_TEAM,
			source: skipped
		}];
		if (guarded) return [{
			...page,
			reason: SENT_AWAY,
			help: "a form in the source to sign in with"
		}];
		return /[:*]/u.test(path) ? [{
			...page,
			reason: "it needs the id of existing data"
		}] : [];
	});
}
const SENT_AWAY = "visitors are sent away who are not signed in, or of whom nothing is known yet";
// src/agents/test-case-generator/generate-test-cases.ts
async function generateTestCases(context, { crawl, appModel }) {
	const digest = hashOf(appModel);
	requireSameFacts(crawl, digest);
	const payload = {
		...crawl.content.payload,
		depth_level: context.depth
	};
	const model = openAppModel(appModel);
	const review = (cases) => reviewCases(cases, context.depth, (testCase) => caseLeadsToSkipped(model, testCase));
	const floorRoom = allowanceOf(context).first;
	let floor = NO_FLOOR;
	const { depth, contextWindow } = context;
	const server = outlineServer(appModel, {
		digest,
		depth,
		contextWindow
	});
	const client = await connectTools(server, context);
	try {
		return await performTask({
			agent: "test_case_generator",
			system: TEST_CASE_GENERATOR_PROMPT,
			user: envelopeOf(crawl, "repo_crawler", {
				contract: "generatorInput",
				payload
			}),
			facts: async () => {
				floor = await floorOf(model, context.depth, floorRoom);
				const wishes = cutBlock(guidanceLines(model), floorRoom / 3, "lines; ask about tests");
				return shownToGenerator(client, [wishes, floor.text]);
			},
			replyContract: "generatorReply",
			outputContract: "generatorOutput",
			tools: toolBoxOf(client),
			input: hashedInput(payload),
			review: async (reply) => review(reply.test_cases).exclusions.map(({ what, reason }) => `Test case ${what}: ${reason}.`),
			complete: async ({ test_cases, coverage_notes }, byEngine) => {
				const { kept, exclusions } = review(test_cases);
				if (kept.length === 0) throw nothingWithinDepth(context);
				for (const { what, reason } of exclusions) context.logger.warning(`Test case ${what} is left out: ${reason}.`);
				const unused = leftOutOf(floor, test_cases, coverage_notes);
				const notes = completeNotes(coverage_notes, appModel, [...exclusions, ...unused]);
				return {
					payload: {
						run_id: context.runId,
						test_cases: [...kept],
						coverage_notes: notes
					},
					report: { exclusions: [
						...exclusions,
						...unused,
						...byEngine
					] }
				};
			}
		}, context);
	} catch (failure) {
		throw withReasons(failure, appModel);
	} finally {
		await client.close();
	}
}
async function shownToGenerator(client, others) {
	const pages = await outlineAbout(client, "pages");
	return shownFacts([`Pages:\n${pages.text}`, ...others], pages.isAll);
}
function hashedInput({ run_id: _runId, cache_hits: _hits, ...input }) {
	return input;
}
function requireSameFacts(crawl, digest) {
	if (appModelDigest(crawl.content.payload.detected_stack) === digest) return;
	throw new NamedError("UpstreamArtifactInvalid", "The artifact app_model is refused: it is not the one that repo_crawler_output speaks of. Start the run afresh (locally: --fresh).");
}
function nothingWithinDepth({ depth }) {
	return new NamedError("NothingToTest", `No test case is within depth ${depth}; try ${depth === "deep" ? "another model or working directory" : "a greater depth"}.`);
}
// src/agents/test-case-generator/entry.ts
function main() {
	return runAgent(process.env, readLaterAgentInputs, async ({ inputs, context, setOutput }) => {
		const { store, runId } = context;
		const map = {
			kind: "repo_crawler_output",
			contract: "crawlerOutput"
		};
		const facts = {
			kind: "app_model",
			contract: "appModel"
		};
		const crawl = await hydrate(upstreamReference(inputs), {
			store,
			runId,
			...map
		});
		const appModel = await hydrate(appModelReference(inputs), {
			store,
			runId,
			...facts
		});
		continueRun(context, [appModel.content.meta]);
		const upstream = {
			crawl,
			appModel: appModel.content.payload
		};
		outputsOf(await generateTestCases(context, upstream), setOutput);
	});
}
export { main };
