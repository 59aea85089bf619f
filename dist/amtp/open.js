import { E as unknown, _ as number, c as array, l as boolean, v as object, w as string } from "../packages/zod.js";
import { X as NamedError, p as hashOf } from "./key-url.js";
import { a as splitPath, c as GitHubClient, i as FOLDER_MODE, n as openGitHubRepository, o as treeSha, s as pageOf } from "./github.js";
import { a as fixedToken, n as blobSha } from "./path-order.js";
import { t as readArtifact } from "./read-artifact.js";
import { i as splitName, n as hashOfRunKey, r as headBranchOf } from "./names.js";
import { i as withoutHiddenCharacters, o as withoutHidden, s as printablePath } from "./hidden-text.js";
import { a as groupByReason, c as shorten } from "./validators.js";
import { n as readReport, t as groundedInWords } from "./report.js";
import { n as reasonRows, t as REASON_HEAD } from "./reason-rows.js";
import { d as isStale, f as isUncertain, i as GitHubError, l as isAlreadyThere, s as refusedBy, u as isLostRace } from "./octokit.js";
import { a as configuredOrigins, o as faultsIn, t as assertPublishable } from "./publishable.js";
import { t as frameworkFor } from "./registry.js";
import { a as decodeSource, o as readAttributes, r as filterTree, s as analyse } from "./selection.js";
import { t as openAppModel } from "./open-app-model.js";
import { i as specifiersIn, n as reachingHelpers, r as FileIndex } from "./secret-files.js";
import { posix } from "node:path";
// src/pull-request/artifact.ts
function readApprovedArtifact(bytes, expected) {
	const digest = expected.digest.replace(/^sha256:/, "").toLowerCase();
	const artifact = readArtifact(bytes, {
		kind: "test_engineer_output",
		contract: "engineerOutput",
		digest,
		runId: expected.runId
	});
	const { payload, meta } = artifact.content;
	checkAge(meta.ended, expected.notBefore);
	const baseBranch = checkSource(meta.source, expected);
	checkPayload(artifact, baseBranch);
	return {
		digest,
		payload,
		meta,
		baseBranch
	};
}
function checkAge(ended, notBefore) {
	if (notBefore === void 0 || new Date(ended) >= notBefore) return;
	throw new NamedError("UpstreamArtifactExpired", `The tests were finished at ${ended}; what is older than ${notBefore.toISOString()} is not published any more, even if it is approved. Start a new run.`);
}
const UNNAMED_OWNER = "local/";
function checkSource(source, expected) {
	if (source.kind !== "commit" || source.base_branch === null) throw new NamedError("InvalidInput", "These tests were not written for a commit of a branch (a folder or a work tree was read), so there is nothing a pull request could be based on. Generate from a commit first.");
	if (source.base_sha !== expected.baseSha) throw invalid("it was written for another commit");
	const isNamed = !source.repo_full_name.startsWith(UNNAMED_OWNER);
	const same = source.repo_full_name.toLowerCase() === expected.repository.toLowerCase();
	if (isNamed && !same) throw invalid("it was written for another repository");
	return source.base_branch;
}
function checkPayload(artifact, baseBranch) {
	const { payload, meta } = artifact.content;
	if (payload.run_id !== artifact.run_id) throw invalid("its payload belongs to another run");
	if (payload.framework !== meta.framework) throw invalid("its payload is for another framework");
	if (payload.base_branch !== baseBranch) throw invalid("its payload names another base branch");
	const branch = headBranchOf({
		framework: payload.framework,
		repository: meta.source.repo_full_name,
		baseBranch,
		depth: meta.depth,
		workingDirectory: meta.source.working_directory
	});
	if (payload.head_branch !== branch) throw invalid("its head branch is not the one of its run");
}
function invalid(reason) {
	return new NamedError("UpstreamArtifactInvalid", `The Test Engineer's artifact is not used: ${reason}. Start a new run and approve its artifact.`);
}
// src/pull-request/base.ts
async function readFolders(port, rootTree, paths) {
	const folders = new Map([["", await port.tree(rootTree)]]);
	for (const path of foldersOf(paths)) {
		const { folder, name } = splitPath(path);
		const item = folders.get(folder)?.find((candidate) => candidate.name === name);
		if (item !== void 0 && isFolder(item)) folders.set(path, await port.tree(item.sha));
	}
	return folders;
}
function takenPaths(folders, paths) {
	return paths.filter((path) => {
		return [...foldersOf([path]), path].some((way) => {
			const { folder, name } = splitPath(way);
			const twins = (folders.get(folder) ?? []).filter((item) => item.name.toLowerCase() === name.toLowerCase());
			const isWay = way !== path && twins.some((item) => item.name === name && isFolder(item));
			return twins.length > 0 && !isWay;
		});
	});
}
function assertFree(folders, paths, where) {
	const taken = takenPaths(folders, paths);
	if (taken.length === 0) return;
	const list = taken.slice(0, 5).map((path) => `"${printablePath(path)}"`);
	throw new NamedError("TargetExists", `${list.join(", ")} cannot be added: ${where} already has a file or folder of that name (upper and lower case count as the same). Existing files are never changed. Start a new run on the present state of the branch.`);
}
function expectedTree(folders, files) {
	return folderSha("", folders, files);
}
function folderSha(folder, folders, files) {
	const touched = new Set();
	const items = new Map((folders.get(folder) ?? []).map((item) => [item.name, item]));
	const prefix = folder === "" ? "" : `${folder}/`;
	const inside = files.filter(({ path }) => path.startsWith(prefix));
	for (const { path, contents } of inside) {
		const [name = "", ...rest] = path.slice(prefix.length).split("/");
		if (rest.length === 0) items.set(name, {
			name,
			mode: "100644",
			sha: blobSha(Buffer.from(contents, "utf8"))
		});
		else if (!touched.has(prefix + name)) {
			touched.add(prefix + name);
			items.set(name, {
				name,
				mode: FOLDER_MODE,
				sha: folderSha(prefix + name, folders, inside)
			});
		}
	}
	return treeSha([...items.values()]);
}
function isFolder({ mode }) {
	return mode === FOLDER_MODE;
}
function foldersOf(paths) {
	const folders = new Set();
	for (const path of paths) {
		const segments = path.split("/").slice(0, -1);
		segments.forEach((_, index) => folders.add(segments.slice(0, index + 1).join("/")));
	}
	return [...folders].toSorted((left, right) => left.length - right.length);
}
// src/safety/published-words.ts
const SKIP_MARKERS = /\[\s*(?:(?:skip|no)[\s_-]*(?:ci|cd|actions?|checks?|build|deploy|netlify|vercel|travis|circle|azp|azurepipelines)|(?:ci|cd|actions?|checks?|build|azp|appveyor|travis|circle)[\s_-]*(?:skip|no|off))\s*\]|\*{3}\s*no_?ci\s*\*{3}|\bskip-checks\s*:\s*true\b/gi;
const TRAILERS = /^[ \t]*(?:acked|approved|assisted|authored|cc|co-?authored|co-?developed|committed|helped|release|reported|requested|reviewed|signed-off|suggested|tested|change|closes?|fixes|git-[a-z-]+|on-behalf-of|reverts?|see-also|skip-checks|breaking[- ]change|amtp-[a-z-]+)(?:-(?:by|id|of|as))?[ \t]*:.*$/gim;
const CLOSING = /\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?|implement(?:s|ed)?)(\s*:?\s+)(?=(?:[\w.-]+\/[\w.-]+)?#\d|gh-\d|https?:\/\/\S*\/(?:issues|pull|merge_requests)\/\d|[A-Z]{2,10}-\d)/gi;
const MENTION = /(^|[^\w@./`])@(?=[a-z\d])/gi;
const BREAK$1 = "​";
const MAX_TITLE$1 = 200;
function publishableTitle(title, fallback = "Add tests") {
	const line = withoutMarkers(withoutHidden(title)).replaceAll(/\s+/g, " ").trim();
	return withoutActions(Array.from(line).slice(0, MAX_TITLE$1).join("")) || fallback;
}
function publishableBody(body) {
	return withoutActions(withoutMarkers(body.replaceAll(/\r\n?/g, "\n").split("\n").map(withoutHidden).join("\n")).replaceAll(TRAILERS, "")).trim();
}
function withoutMarkers(text) {
	let rest = text;
	for (let before = ""; before !== rest;) {
		before = rest;
		rest = rest.replaceAll(SKIP_MARKERS, "");
	}
	return rest;
}
function withoutActions(text) {
	return text.replaceAll(TRAILERS, (line) => line.replace(":", `${BREAK$1}:`)).replaceAll(CLOSING, `$1${BREAK$1}$2${BREAK$1}`).replaceAll(MENTION, `$1@${BREAK$1}`).replaceAll(/#(?=\d)/g, `#${BREAK$1}`);
}
// src/pull-request/neutralise.ts
const BREAK = "​";
function neutralise(text) {
	return withoutActions(withoutMarkers(visible(text)).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("]", `]${BREAK}`).replaceAll("![", `!${BREAK}[`).replaceAll(/@(?=[A-Za-z0-9_-])/g, `@${BREAK}`).replaceAll(/#(?=[0-9])/g, `#${BREAK}`).replaceAll(/\b(gh)-(?=[0-9])/gi, `$1-${BREAK}`).replaceAll("://", `:${BREAK}//`).replaceAll(/\b(www|javascript|data|vbscript|mailto|xmpp)([.:])/gi, `$1${BREAK}$2`).replaceAll(/^([ \t]*)\/(?=[A-Za-z])/gm, `$1${BREAK}/`));
}
function neutraliseCell(text, maxLength = 200) {
	const line = visible(text).replaceAll(/\s+/g, " ").trim();
	return neutralise(line.length > maxLength ? `${cutText(line, maxLength)}...` : line).replaceAll("|", "\\|").replaceAll("`", "'");
}
function cutText(text, maxLength) {
	const cut = text.slice(0, maxLength);
	return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
function visible(text) {
	const plain = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").replaceAll(new RegExp(String.raw`\u001b\[[0-9;]{0,20}[A-Za-z]`, "g"), "");
	return withoutHiddenCharacters(plain);
}
// src/pull-request/body.ts
const MAX_BODY = 6e4;
const MAX_MODEL_TEXT = 2e4;
const CUT_LINE = 200;
const MAX_TITLE = 120;
const MAX_ROWS = 100;
const IN_BODY = {
	groups: 10,
	examples: 3
};
function writeTitle(title) {
	const plain = neutralise(publishableTitle(title, "Add generated tests")).replaceAll(/\s+/g, " ").replaceAll("&lt;", "<").trim().replaceAll("&amp;", "&");
	return plain.length > MAX_TITLE ? `${cutText(plain, MAX_TITLE)}...` : plain || "Add generated tests";
}
function markerOf(runKey) {
	return `<!-- amtp:run-key ${runKey} -->`;
}
function contentToldIn(body) {
	if (!body.trimStart().startsWith("<!-- amtp:run-key ")) return void 0;
	return [...body.matchAll(/content sha256:([0-9a-f]{64})\./gu)].at(-1)?.[1];
}
function writeBody(artifact, context) {
	const report = readReport(artifact.meta.report);
	const sections = [
		markerOf(context.runKey),
		modelText(artifact.payload.pr_body),
		filesSection(artifact, report),
		placesSection("What the team asked for", "Instruction", report.instructions),
		missingSection("Left out", groupByReason(report.exclusions, IN_BODY)),
		missingSection("Without a test case", shorten(report.uncovered, IN_BODY)),
		missingSection("Not followed in the source", shorten(report.gaps, IN_BODY)),
		placesSection("Elements without a name or test id", "Element", report.testability)
	];
	const notes = notesSection(artifact, context);
	return `${cutAndTold(sections.filter((part) => part !== "").join("\n\n"), MAX_BODY - notes.length)}\n\n${notes}`;
}
function cutAndTold(text, most) {
	if (text.length <= most) return text;
	const cut = cutText(text, most - CUT_LINE);
	return `${cut}\n\n(${text.length - cut.length} more characters are left out here; the run's summary and its artifact have them.)`;
}
function modelText(text) {
	const quote = neutralise(publishableBody(cutAndTold(text, MAX_MODEL_TEXT))).trim();
	if (quote === "") return "";
	return quote.split("\n").map((line) => `> ${line}`.trimEnd()).join("\n");
}
function filesSection({ payload }, report) {
	const reported = new Map(report.files.map((file) => [file.path, file]));
	return section("Files", [
		"File",
		"Cases",
		"Locators found in source",
		"Bytes"
	], payload.files.map(({ path, contents }) => {
		const file = reported.get(path);
		const bytes = Buffer.byteLength(contents, "utf8");
		if (file === void 0) return [
			`\`${path}\``,
			"–",
			"–",
			String(bytes)
		];
		const grounded = groundedInWords(file.locators, " / ");
		return [
			`\`${path}\``,
			String(file.cases.length),
			grounded,
			String(bytes)
		];
	}));
}
function missingSection(title, grouped) {
	return section(title, REASON_HEAD, reasonRows(grouped, neutraliseCell));
}
function placesSection(title, head, places) {
	const rows = places.map(({ what, source }) => [neutraliseCell(what), source === null ? "" : neutraliseCell(`${source.path}:${source.line}`)]);
	return section(title, [head, "Where"], rows);
}
function section(title, head, rows) {
	if (rows.length === 0) return "";
	const shown = rows.slice(0, MAX_ROWS).map(tableRow);
	const rest = rows.length - shown.length;
	const more = rest > 0 ? [`\n${rest} more are in the run's summary.`] : [];
	const table = [
		tableRow(head),
		tableRow(head.map(() => "---")),
		...shown
	];
	return [
		`### ${title}`,
		"",
		...table,
		...more
	].join("\n");
}
function tableRow(cells) {
	return `| ${cells.join(" | ")} |`;
}
function notesSection(artifact, context) {
	const { meta, digest, baseBranch } = artifact;
	const behind = context.behindBy === 0 ? [] : [`The base branch has moved on: this branch is behind by ${context.behindBy}.`];
	return [
		"### Notes",
		"",
		...[
			`Written for commit ${meta.source.base_sha} of \`${neutraliseCell(baseBranch)}\`.`,
			...behind,
			approvalNote(context.approval),
			`Model: ${neutraliseCell(meta.provider)} / ${neutraliseCell(meta.model)}, depth ${meta.depth}.`,
			`Artifact sha256:${digest}, content sha256:${context.contentDigest}.`,
			"Nothing was run against the app. Checks of a pull request that was opened with `GITHUB_TOKEN` wait until somebody presses “Approve workflows to run”."
		].map((note) => `- ${note}`)
	].join("\n");
}
function approvalNote(approval) {
	switch (approval.mode) {
		case "environment": {
			const by = approval.approvers.map((login) => `\`${neutraliseCell(login)}\``).join(", ");
			return `Approved in environment \`${neutraliseCell(approval.environment)}\`${by && ` by ${by}`}.`;
		}
		case "draft-pr": return "Not approved beforehand: this draft is the gate (`approval: draft-pr`).";
		case "none": return "Published without any approval (`approval: none`).";
		case "command": return "Opened by hand with the local command.";
	}
}
// src/pull-request/decide.ts
function decide(present, plan) {
	return present.open === void 0 ? decideWithoutOpen(present, plan) : decideWithOpen(present.open, present.branch, plan);
}
function decideWithOpen(open, branch, plan) {
	const leave = (operation, state) => {
		return {
			kind: "leave",
			operation,
			pullRequest: open,
			note: `Pull request ${open.url} is open ${state}`
		};
	};
	if (branch.kind === "absent" || branch.kind === "foreign") return leave("existing", "with commits of somebody else; it is left so");
	if (holds(branch, plan)) return leave("unchanged", "with exactly these files");
	if (branch.base === "older") return leave("existing", "for a newer commit; it is left so");
	if (plan.pullRequest.draft && !open.draft) return leave("existing", "and no draft any more, with other content; it is left so");
	return {
		kind: "write",
		onto: branch,
		open
	};
}
function decideWithoutOpen({ branch, ended }, plan) {
	if (ended !== void 0 && ended.content === plan.contentDigest) {
		const { pullRequest } = ended;
		return {
			kind: "leave",
			operation: "existing",
			pullRequest,
			note: `Pull request ${pullRequest.url} with exactly these files is ${pullRequest.state}; it is left so`
		};
	}
	if (branch.kind === "absent") return {
		kind: "write",
		onto: void 0,
		open: void 0
	};
	if (branch.kind === "foreign") throw taken(plan, "has commits of somebody else");
	if (holds(branch, plan)) return {
		kind: "open",
		head: branch.head
	};
	if (branch.base === "older") throw taken(plan, "is for a newer commit than these tests");
	return {
		kind: "write",
		onto: branch,
		open: void 0
	};
}
function holds(branch, { contentDigest }) {
	return branch.kind === "ours" && branch.content === contentDigest;
}
function taken({ branch }, why) {
	return new NamedError("BranchTaken", `The branch "${branch}" ${why}, and no pull request is open from it. It is left as it is. Delete it, or open a pull request from it, and run the job again.`);
}
function parentsOn(onto, baseSha) {
	if (onto === void 0) return [baseSha];
	if (onto.kind === "empty") return [baseSha];
	return onto.base === "same" ? [onto.head] : [onto.head, baseSha];
}
// src/pull-request/answers.ts
const objectAnswer = object({ sha: string() });
const commitAnswer = object({
	sha: string(),
	tree: objectAnswer,
	parents: array(objectAnswer),
	message: string()
});
const treeItem$1 = object({
	path: string(),
	mode: string().regex(/^[0-7]{6}$/u),
	sha: string()
});
const treeAnswer = object({
	truncated: boolean(),
	tree: array(treeItem$1)
});
const refAnswer = object({ object: objectAnswer });
const compareAnswer = object({
	ahead_by: number(),
	behind_by: number(),
	merge_base_commit: objectAnswer,
	files: array(object({
		filename: string(),
		sha: string().nullable(),
		status: string()
	})).optional()
});
const pullAnswer = object({
	number: number(),
	html_url: string(),
	state: string(),
	merged_at: string().nullish(),
	body: string().nullish(),
	draft: boolean().optional(),
	head: object({
		ref: string(),
		sha: string()
	})
});
function toCommit(answer) {
	const { sha, tree, parents, message } = answer;
	return {
		sha,
		tree: tree.sha,
		parents: parents.map((parent) => parent.sha),
		message
	};
}
function toTreeChild({ path, mode, sha }) {
	return {
		name: path,
		mode,
		sha
	};
}
function toPullRequest(answer) {
	const closed = typeof answer.merged_at === "string" ? "merged" : "closed";
	return {
		number: answer.number,
		url: answer.html_url,
		state: answer.state === "open" ? "open" : closed,
		headSha: answer.head.sha,
		body: answer.body ?? "",
		draft: answer.draft ?? false
	};
}
function toComparison(answer) {
	const files = (answer.files ?? []).map(({ filename, sha, status }) => ({
		path: filename,
		sha: sha ?? "",
		isNew: status === "added"
	}));
	return {
		mergeBase: answer.merge_base_commit.sha,
		ahead: answer.ahead_by,
		behind: answer.behind_by,
		files
	};
}
// src/pull-request/github-reads.ts
function readsOf({ client, repository, at }) {
	const operation = {
		kind: "read-own",
		subject: `reading ${repository}`,
		permission: "contents: read"
	};
	const ask = (path, parameters) => ({
		operation,
		route: `GET /repos/{owner}/{repo}${path}`,
		parameters: {
			...at,
			...parameters
		}
	});
	const find = async (question, schema) => client.get(question, schema).catch(undefinedWhenAbsent);
	return {
		commit: async (sha) => {
			const found = await find(ask("/git/commits/{sha}", { sha }), commitAnswer);
			return found === void 0 ? void 0 : toCommit(found);
		},
		tree: async (sha) => {
			const { truncated, tree } = await client.get(ask("/git/trees/{sha}", { sha }), treeAnswer);
			if (truncated) throw tooLarge(sha);
			return tree.map(toTreeChild);
		},
		branchHead: async (branch) => {
			return (await find(ask("/git/ref/{ref}", { ref: `heads/${branch}` }), refAnswer))?.object.sha;
		},
		compare: async (base, head) => {
			const parameters = {
				basehead: `${base}...${head}`,
				per_page: 1
			};
			const found = await find(ask("/compare/{basehead}", parameters), compareAnswer);
			return found === void 0 ? void 0 : toComparison(found);
		},
		pullRequestsFrom: async (branch) => {
			const question = ask("/pulls", {
				head: `${at.owner}:${branch}`,
				state: "all"
			});
			return (await client.get(question, array(pullAnswer))).filter(({ head }) => head.ref === branch).map(toPullRequest);
		}
	};
}
function tooLarge(sha) {
	return new NamedError("RepositoryCorrupt", `The folder with tree ${sha} is too large for GitHub to list, so files cannot be added to it.`);
}
function undefinedWhenAbsent(error) {
	if (!(error instanceof GitHubError)) throw error;
	const { status, message } = error.refusal;
	if (!(status === 404 || status === 422 && /no commit found|not found|invalid/iu.test(message) || status === 409 && /empty/iu.test(message))) throw error;
}
// src/pull-request/signed-commit.ts
const MUTATION = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
const answerForm = object({
	data: object({ createCommitOnBranch: object({ commit: object({ oid: string() }).nullable() }).nullable() }).nullish(),
	errors: array(object({ message: string() })).optional()
});
async function commitOnBranch(client, { operation, repository, commit }) {
	const [headline = "", , ...body] = commit.message.split("\n");
	const input = {
		branch: {
			repositoryNameWithOwner: repository,
			branchName: commit.branch
		},
		expectedHeadOid: commit.head,
		message: {
			headline,
			body: body.join("\n")
		},
		fileChanges: {
			additions: commit.files.map(({ path, contents }) => ({
				path,
				contents: Buffer.from(contents, "utf8").toString("base64")
			})),
			deletions: commit.removed.map((path) => ({ path }))
		}
	};
	const answer = await client.mutate(operation, {
		query: MUTATION,
		variables: { input }
	}, answerForm);
	const oid = answer.data?.createCommitOnBranch?.commit?.oid;
	if (oid !== void 0) return oid;
	throw refusedBy(operation, (answer.errors ?? []).map(({ message }) => message).join("; "));
}
// src/pull-request/github-writes.ts
const CONTENTS = "contents: write";
const WRITES = {
	tree: {
		kind: "write",
		doing: "writing the files to",
		permission: CONTENTS
	},
	commit: {
		kind: "write",
		doing: "writing the commit to",
		permission: CONTENTS
	},
	branch: {
		kind: "create-branch",
		doing: "creating the branch in",
		permission: CONTENTS
	},
	move: {
		kind: "write",
		doing: "adding a commit to the branch in",
		permission: CONTENTS
	},
	signed: {
		kind: "write",
		doing: "writing a signed commit to",
		permission: CONTENTS
	},
	words: {
		kind: "write",
		doing: "describing the pull request in",
		permission: "pull-requests: write"
	},
	removal: {
		kind: "write",
		doing: "removing the branch from",
		permission: CONTENTS
	},
	pullRequest: {
		kind: "open-pull-request",
		doing: "opening the pull request in",
		permission: "pull-requests: write"
	}
};
function writesOf({ client, repository, page, at }) {
	const ask = ({ kind, doing, permission }, [method, path], parameters) => ({
		operation: {
			kind,
			subject: `${doing} ${repository}`,
			permission,
			page
		},
		route: `${method} /repos/{owner}/{repo}${path}`,
		parameters: {
			...at,
			...parameters
		}
	});
	return {
		createTree: async (baseTree, files) => {
			const tree = files.map(treeItem);
			const question = ask(WRITES.tree, ["POST", "/git/trees"], {
				base_tree: baseTree,
				tree
			});
			return (await client.write(question, objectAnswer)).sha;
		},
		createCommit: async ({ message, tree, parents }) => {
			const parameters = {
				message,
				tree,
				parents
			};
			const question = ask(WRITES.commit, ["POST", "/git/commits"], parameters);
			return (await client.write(question, objectAnswer)).sha;
		},
		createBranch: async (branch, sha) => {
			const parameters = {
				ref: `refs/heads/${branch}`,
				sha
			};
			const question = ask(WRITES.branch, ["POST", "/git/refs"], parameters);
			return (await client.write(question, refAnswer)).object.sha;
		},
		moveBranch: async (branch, sha) => {
			const parameters = {
				ref: `heads/${branch}`,
				sha,
				force: false
			};
			const question = ask(WRITES.move, ["PATCH", "/git/refs/{ref}"], parameters);
			return (await client.write(question, refAnswer)).object.sha;
		},
		commitOnBranch: (commit) => {
			const { kind, doing, permission } = WRITES.signed;
			return commitOnBranch(client, {
				operation: {
					kind,
					subject: `${doing} ${repository}`,
					permission,
					page
				},
				repository,
				commit
			});
		},
		describePullRequest: async (number, body) => {
			const parameters = {
				pull_number: number,
				body
			};
			await client.write(ask(WRITES.words, ["PATCH", "/pulls/{pull_number}"], parameters), unknown());
		},
		createPullRequest: async (pullRequest) => {
			const question = ask(WRITES.pullRequest, ["POST", "/pulls"], { ...pullRequest });
			return toPullRequest(await client.write(question, pullAnswer));
		},
		deleteBranch: async (branch) => {
			const parameters = { ref: `heads/${branch}` };
			await client.write(ask(WRITES.removal, ["DELETE", "/git/refs/{ref}"], parameters), unknown());
		}
	};
}
function treeItem({ path, contents }) {
	return {
		path,
		mode: "100644",
		type: "blob",
		content: contents
	};
}
// src/pull-request/github.ts
function createPullRequestPort(client, target) {
	const targetClient = {
		...target,
		client,
		at: splitName(target.repository)
	};
	return {
		...readsOf(targetClient),
		...writesOf(targetClient)
	};
}
// src/pull-request/plan.ts
const CONTENT_TRAILER = "Amtp-Content";
function planPullRequest(artifact, { approval, behindBy }) {
	const { payload, meta, baseBranch } = artifact;
	const files = payload.files.map(({ path, contents }) => ({
		path,
		contents
	}));
	const contentDigest = contentDigestOf(files.map(({ path, contents }) => [path, blobSha(Buffer.from(contents))]));
	const runKey = hashOfRunKey({
		framework: payload.framework,
		repository: meta.source.repo_full_name,
		baseBranch,
		depth: meta.depth,
		workingDirectory: meta.source.working_directory
	});
	return {
		branch: payload.head_branch,
		baseBranch,
		baseSha: meta.source.base_sha,
		files,
		commitMessage: commitMessage(artifact, contentDigest),
		contentDigest,
		pullRequest: {
			title: writeTitle(payload.pr_title),
			body: writeBody(artifact, {
				approval,
				behindBy,
				runKey,
				contentDigest
			}),
			head: payload.head_branch,
			base: baseBranch,
			draft: approval.mode === "draft-pr"
		}
	};
}
const TRAILER_LINE = new RegExp(`^${CONTENT_TRAILER}: sha256:([0-9a-f]{64})$`, "mu");
function contentTrailerOf(message) {
	return TRAILER_LINE.exec(message)?.[1];
}
function contentDigestOf(blobs) {
	return hashOf(Object.fromEntries(blobs));
}
function commitMessage({ meta, digest }, contentDigest) {
	return [
		`Add generated ${meta.framework} tests`,
		"",
		`Written by AMTP generate-tests at depth "${meta.depth}" for commit`,
		`${meta.source.base_sha}. Nothing was run; please review.`,
		"",
		`${CONTENT_TRAILER}: sha256:${contentDigest}`,
		`Amtp-Artifact: sha256:${digest}`
	].join("\n");
}
// src/pull-request/present.ts
async function readPresent(port, plan) {
	const pullRequests = await port.pullRequestsFrom(plan.branch);
	const open = pullRequests.find(({ state }) => state === "open");
	const last = pullRequests.find(({ state }) => state !== "open");
	const ended = last && {
		pullRequest: last,
		content: contentTrailerOf((await port.commit(last.headSha))?.message ?? "")
	};
	return {
		branch: await readBranch(port, plan),
		open,
		ended
	};
}
async function readBranch(port, plan) {
	const head = await port.branchHead(plan.branch);
	if (head === void 0) return { kind: "absent" };
	const commit = await port.commit(head);
	if (commit === void 0) return {
		kind: "foreign",
		head
	};
	const found = await port.compare(plan.baseBranch, head);
	if (found === void 0) return {
		kind: "foreign",
		head
	};
	const { mergeBase } = found;
	const place = {
		head,
		mergeBase,
		base: await placeOfBase(port, mergeBase, plan.baseSha)
	};
	if (found.ahead === 0) return {
		...place,
		kind: "empty"
	};
	const content = ownContent(found);
	if (content === void 0 || content !== contentTrailerOf(commit.message)) return {
		kind: "foreign",
		head
	};
	const paths = found.files.map(({ path }) => path);
	return {
		...place,
		kind: "ours",
		content,
		paths
	};
}
function ownContent({ files }) {
	if (files.some(({ isNew }) => !isNew)) return void 0;
	return contentDigestOf(files.map(({ path, sha }) => [path, sha]));
}
async function placeOfBase(port, mergeBase, baseSha) {
	if (mergeBase === baseSha) return "same";
	const found = await port.compare(mergeBase, baseSha);
	return found !== void 0 && found.behind === 0 ? "newer" : "older";
}
// src/pull-request/write.ts
const MAX_ATTEMPTS = 3;
const PAUSE_MS = 1e3;
const REREAD_PAUSES_MS = [
	500,
	1e3,
	2500,
	4e3
];
async function write(what, context, create, find) {
	for (let attempt = 1;; attempt += 1) try {
		return await create();
	} catch (error) {
		if (!mayHelpAgain(error)) throw error;
		context.logger.warning(`GitHub's answer is unclear; looking whether the ${what} was written`);
		const found = await find?.();
		if (found !== void 0) return found;
		if (attempt === MAX_ATTEMPTS) throw error;
		await context.pause(PAUSE_MS * attempt);
	}
}
async function reread({ pause }, read, isSeen) {
	let found = await read();
	for (const milliseconds of REREAD_PAUSES_MS) {
		if (isSeen(found)) return found;
		await pause(milliseconds);
		found = await read();
	}
	return found;
}
function mayHelpAgain(error) {
	if (!(error instanceof GitHubError)) return false;
	const { refusal } = error;
	return isUncertain(refusal) || isAlreadyThere(refusal) || isStale(refusal);
}
// src/pull-request/publish.ts
async function writeBranch(plan, target, context) {
	const sha = await writeCommit(plan, target, context);
	try {
		return await pointBranch(plan, {
			sha,
			onto: target.onto
		}, context);
	} catch (error) {
		if (!needsSignature(error)) throw error;
		context.logger.info("A rule wants a signed commit, so GitHub is asked to make one itself");
		return writeSigned(plan, target, {
			context,
			refusal: error
		});
	}
}
async function writeCommit(plan, { onto, trees }, context) {
	const { port } = context;
	const tree = await write("tree", context, () => port.createTree(trees.base, plan.files));
	if (tree !== trees.result) throw notWhatWasPlanned("tree");
	const parents = parentsOn(onto, plan.baseSha);
	const message = plan.commitMessage;
	const sha = await write("commit", context, () => port.createCommit({
		message,
		tree,
		parents
	}));
	const commit = await reread(context, () => port.commit(sha), isThere);
	if (!(commit?.tree === trees.result && commit.parents.join() === parents.join() && contentTrailerOf(commit.message) === plan.contentDigest)) throw notWhatWasPlanned("commit");
	return sha;
}
async function pointBranch({ branch }, { sha, onto }, context) {
	const { port } = context;
	const point = () => onto === void 0 ? port.createBranch(branch, sha) : port.moveBranch(branch, sha);
	const find = async () => {
		const head = await port.branchHead(branch);
		return head === onto?.head ? void 0 : head;
	};
	try {
		await write("branch", context, point, find);
	} catch (error) {
		if (error instanceof GitHubError && isLostRace(error.refusal)) return void 0;
		throw error;
	}
	const head = await reread(context, () => port.branchHead(branch), (found) => found === sha);
	if (head === void 0 || head === onto?.head) throw notWhatWasPlanned("branch");
	return head === sha ? sha : void 0;
}
function needsSignature(error) {
	return error instanceof GitHubError && error.code === "RulesetRefused" && /signature|signed/iu.test(error.refusal.message);
}
async function writeSigned(plan, { onto, trees }, { context, refusal }) {
	const { port } = context;
	const { branch, files, baseSha } = plan;
	if (onto?.kind === "ours" && onto.base !== "same") throw refusal;
	const head = onto?.kind === "ours" ? onto.head : baseSha;
	if (onto?.head !== head) await pointBranch(plan, {
		sha: head,
		onto
	}, context);
	const kept = new Set(files.map(({ path }) => path));
	const removed = (onto?.kind === "ours" ? onto.paths : []).filter((path) => !kept.has(path));
	const message = plan.commitMessage;
	try {
		const sha = await port.commitOnBranch({
			branch,
			head,
			message,
			files,
			removed
		});
		if ((await reread(context, () => port.commit(sha), isThere))?.tree !== trees.result) throw notWhatWasPlanned("commit");
		return sha;
	} catch (error) {
		if (onto === void 0) await removeBranch(plan, head, context);
		throw error;
	}
}
async function openOnce(plan, headSha, context) {
	const { port } = context;
	let created = true;
	try {
		return {
			pullRequest: await write("pull-request", context, () => port.createPullRequest(plan.pullRequest), async () => {
				const open = (await port.pullRequestsFrom(plan.branch)).find(({ state }) => state === "open");
				created = open === void 0;
				return open;
			}),
			created
		};
	} catch (error) {
		if (isFinal(error)) await removeBranch(plan, headSha, context);
		throw error;
	}
}
function isFinal(error) {
	if (!(error instanceof GitHubError)) return error instanceof NamedError && !error.retryable;
	const { status } = error.refusal;
	return error.code !== "RateLimited" && status !== null && status >= 400 && status < 500;
}
async function removeBranch(plan, headSha, { port, logger }) {
	try {
		if (await port.branchHead(plan.branch) !== headSha) return;
		if ((await port.pullRequestsFrom(plan.branch)).some(({ state }) => state === "open")) return;
		await port.deleteBranch(plan.branch);
		logger.info(`Removed the branch ${plan.branch} again, because no pull request can be opened`);
	} catch {
		logger.warning(`The branch ${plan.branch} could not be removed; delete it by hand`);
	}
}
function isThere(value) {
	return value !== void 0;
}
function notWhatWasPlanned(what) {
	return new NamedError("RepositoryCorrupt", `GitHub wrote another ${what} than was planned, or does not show it. Nothing more was written. Run the job again.`);
}
// src/pull-request/imported-helpers.ts
const MAX_FILES$1 = 300;
const MAX_ROUNDS = 12;
const UNKNOWN = new Map([["*", "gives"]]);
async function readReaching(entries, files, readTexts) {
	const byPath = new Map(entries.flatMap((entry) => /\.[cm]?[jt]sx?$/u.test(entry.path) ? [[entry.path, entry]] : []));
	const index = new FileIndex(byPath.keys());
	const importedBy = (texts) => new Set(texts.flatMap(({ path, text }) => specifiersIn(text).flatMap((specifier) => index.meantBy(specifier, path))));
	const read = new Map();
	let open = importedBy(files.map(({ path, contents }) => ({
		path,
		text: contents
	})));
	for (let round = 0; open.size > 0 && round < MAX_ROUNDS && read.size < MAX_FILES$1; round += 1) {
		const some = [...open].slice(0, MAX_FILES$1 - read.size);
		const texts = await readTexts(some.flatMap((path) => byPath.get(path) ?? []));
		for (const { path, text } of texts) read.set(path, text);
		for (const path of some) open.delete(path);
		for (const path of importedBy(texts)) if (!read.has(path)) open.add(path);
	}
	const unread = [...open].map((path) => [path, UNKNOWN]);
	return new Map([...reachingHelpers(read), ...unread]);
}
// src/pull-request/base-facts.ts
const TELLING = {
	playwright: [/(?:^|\/)(?:playwright|cypress)\.config\.[cm]?[jt]s$/u, /\.(?:spec|test|e2e)\.[cm]?[jt]sx?$/u],
	maestro: [
		/(?:^|\/)(?:\.maestro\/config\.ya?ml|package\.json|pubspec\.yaml|(?:build|settings)\.gradle(?:\.kts)?|project\.ya?ml)$|\.xcodeproj\/project\.pbxproj$/u,
		/(?:^|\/)(?:app\.(?:json|config\.(?:json|[cm]?[jt]s))|(?:app\/_layout|index|App)(?:\.(?:android|ios|native))?\.[jt]sx?|lib\/main\.dart)$/u,
		/(?:^|\/)(?:\.maestro|maestro|flows)\/.*\.ya?ml$/iu
	]
};
const MAX_FILES = 200;
async function readBaseFacts(reader, { workingDirectory, framework, files }) {
	const entries = await reader.listTree();
	const { kept } = filterTree(entries, {
		workingDirectory,
		attributes: readAttributes([])
	});
	if (kept.length === 0) throw notThere(workingDirectory);
	const sources = await readTexts(reader, testFiles(kept, framework));
	const paths = kept.map(({ path }) => path);
	const model = openAppModel(await analyse(sources, {
		workingDirectory,
		paths,
		dialects: []
	}));
	const reaching = await readReaching(entries, files, (some) => readTexts(reader, some));
	return {
		model,
		existingPaths: new Set(entries.map(({ path }) => path)),
		reaching
	};
}
function testFiles(entries, framework) {
	const byDepth = entries.toSorted((a, b) => depthOf(a) - depthOf(b));
	const telling = TELLING[framework].flatMap((kind) => byDepth.filter(({ path }) => kind.test(path)));
	return [...new Set(telling)].slice(0, MAX_FILES);
}
function depthOf({ path }) {
	return path.split("/").length;
}
async function readTexts(reader, entries) {
	const texts = [];
	for await (const { sha, bytes } of reader.readBlobs(entries)) {
		const decoded = decodeSource(bytes);
		if (!("text" in decoded)) continue;
		const { text } = decoded;
		for (const { path } of entries.filter((entry) => entry.sha === sha)) texts.push({
			path,
			text
		});
	}
	return texts;
}
function notThere(workingDirectory) {
	return new NamedError("UpstreamArtifactInvalid", `The tests are for the folder ${JSON.stringify(workingDirectory)}, which the commit does not have. Start a new run.`);
}
// src/pull-request/publishable-artifact.ts
function assertHarmless({ payload, meta }, knownSecrets) {
	const { files, framework, pr_title, pr_body } = payload;
	assertPublishable(files, {
		framework,
		allowedRoots: files.map(({ path }) => posix.dirname(path)),
		knownSecrets,
		words: [
			pr_title,
			pr_body,
			JSON.stringify(meta.report ?? {})
		],
		faults: () => []
	});
}
async function assertArtifactPublishable(subject) {
	const { options, artifact, plan } = subject;
	const framework = await frameworkFor(artifact.payload.framework);
	const { model, existingPaths, reaching } = await readFacts(subject);
	const { title, body, head } = plan.pullRequest;
	assertPublishable(plan.files, {
		framework: framework.id,
		allowedRoots: framework.allowedRoots(model),
		existingPaths,
		reaching,
		origins: configuredOrigins(model),
		knownSecrets: [options.token, ...options.knownSecrets ?? []],
		words: [
			title,
			body,
			head,
			plan.commitMessage
		],
		faults: (files) => faultsIn(framework.checkCode(files, {
			model,
			existingPaths
		}))
	});
}
async function readFacts({ options, artifact, plan }) {
	const { repository, token, apiUrl, paced, logger } = options;
	const { baseSha: commit, baseBranch } = plan;
	const { requested_ref: requestedRef, working_directory: workingDirectory } = artifact.meta.source;
	const reader = await openGitHubRepository({
		repository,
		pinned: {
			commit,
			requestedRef,
			baseBranch
		},
		auth: fixedToken(token),
		apiUrl,
		paced,
		logger
	});
	try {
		const { framework } = artifact.payload;
		return await readBaseFacts(reader, {
			workingDirectory,
			framework,
			files: plan.files
		});
	} finally {
		await reader.close();
	}
}
// src/pull-request/open.ts
async function openPullRequest(options) {
	const { context, draft } = begin(options);
	for (let attempt = 1; attempt <= MAX_RACES; attempt += 1) {
		const opened = await openOrRepeat(draft, context);
		if (opened !== void 0) return opened;
		context.logger.info(`Another job has written to ${draft.branch}; looking again`);
	}
	throw taken(draft, "is written to by other jobs again and again");
}
async function planOnly(options) {
	const { context, draft } = begin(options);
	const decision = decide(await readPresent(context.port, draft), draft);
	if (decision.kind === "leave") {
		const { operation, pullRequest } = decision;
		return {
			plan: draft,
			operation,
			url: pullRequest.url
		};
	}
	const { plan } = await prepare(context);
	const open = decision.kind === "write" ? decision.open : void 0;
	return {
		plan,
		operation: open === void 0 ? "create" : "update",
		url: open?.url ?? null
	};
}
const MAX_RACES = 3;
function begin(options) {
	const { repository, logger, token, apiUrl, paced, approval } = options;
	const artifact = readApprovedArtifact(options.artifactBytes, {
		digest: options.expectedDigest,
		baseSha: options.baseSha,
		repository,
		notBefore: options.notBefore,
		...options.expectedRunId === void 0 ? {} : { runId: options.expectedRunId }
	});
	assertHarmless(artifact, [token, ...options.knownSecrets ?? []]);
	return {
		context: {
			options,
			artifact,
			port: createPullRequestPort(new GitHubClient({
				auth: fixedToken(token),
				apiUrl,
				logger,
				paced
			}), {
				repository,
				page: pageOf(repository, options.serverUrl)
			}),
			logger,
			pause: paced === false ? () => Promise.resolve() : wait
		},
		draft: planPullRequest(artifact, {
			approval,
			behindBy: 0
		})
	};
}
async function openOrRepeat(draft, context) {
	const { port, logger } = context;
	const decision = decide(await readPresent(port, draft), draft);
	if (decision.kind === "leave") {
		const { note, pullRequest, operation } = decision;
		if (operation === "unchanged") logger.info(note);
		else logger.warning(note);
		if (operation === "unchanged") await describe(draft, pullRequest, context);
		return outcome(draft, pullRequest, operation);
	}
	const { plan, trees } = await prepare(context);
	const head = decision.kind === "open" ? decision.head : await writeBranch(plan, {
		onto: decision.onto,
		trees
	}, context);
	if (head === void 0) return void 0;
	const open = decision.kind === "write" ? decision.open : void 0;
	if (open !== void 0) {
		await describe(plan, open, context);
		logger.info(`Pull request ${open.url} has a new commit with these files`);
		return outcome(plan, {
			...open,
			headSha: head
		}, "updated");
	}
	const { pullRequest, created } = await openOnce(plan, head, context);
	if (pullRequest.headSha !== head) logger.warning(`Somebody has added to the branch ${plan.branch} in the meantime`);
	logger.info(`Pull request ${pullRequest.url} ${created ? "opened" : "was there already"}`);
	return outcome(plan, pullRequest, created ? "created" : "unchanged");
}
async function describe(plan, { number, body }, { port }) {
	const told = contentToldIn(body);
	if (told === void 0 || told === plan.contentDigest) return;
	await port.describePullRequest(number, plan.pullRequest.body);
}
async function prepare({ options, artifact, port }) {
	const { approval } = options;
	const { trees, behindBy } = await readBase(port, planPullRequest(artifact, {
		approval,
		behindBy: 0
	}));
	const plan = planPullRequest(artifact, {
		approval,
		behindBy
	});
	await assertArtifactPublishable({
		options,
		artifact,
		plan
	});
	return {
		plan,
		trees
	};
}
async function readBase(port, plan) {
	const paths = plan.files.map(({ path }) => path);
	const base = await port.commit(plan.baseSha);
	if (base === void 0) throw baseGone(plan, "the commit is not in the repository");
	const folders = await readFolders(port, base.tree, paths);
	assertFree(folders, paths, "the commit that was read");
	const since = await port.compare(plan.baseSha, plan.baseBranch);
	if (since === void 0 || since.behind > 0) throw baseGone(plan, "the branch does not have this commit any more");
	const behindBy = since.ahead;
	if (behindBy > 0) await assertFreeNow(port, plan, paths);
	return {
		trees: {
			base: base.tree,
			result: expectedTree(folders, plan.files)
		},
		behindBy
	};
}
async function assertFreeNow(port, plan, paths) {
	const head = await port.branchHead(plan.baseBranch);
	const commit = head === void 0 ? void 0 : await port.commit(head);
	if (commit === void 0) throw baseGone(plan, "the branch is gone");
	assertFree(await readFolders(port, commit.tree, paths), paths, "the base branch by now");
}
function outcome({ branch }, { number, url, headSha }, operation) {
	return {
		number,
		url,
		branch,
		headSha,
		operation
	};
}
function baseGone(plan, reason) {
	return new NamedError("BaseGone", `The tests were written for commit ${plan.baseSha} of "${plan.baseBranch}", but ${reason} (or the token may not read it). Nothing was written. Start a new run.`);
}
function wait(milliseconds) {
	return new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});
}
export { planOnly as n, openPullRequest as t };
