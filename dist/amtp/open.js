import { P as NamedError, d as sha256, u as hashOf } from "./key-url.js";
import { E as unknown, _ as number, c as array, l as boolean, v as object, w as string } from "../packages/zod.js";
import { a as pageOf, i as treeSha, r as splitPath, s as GitHubClient, t as FOLDER_MODE } from "./tree-hash.js";
import { n as fixedToken, t as blobSha } from "./blob-sha.js";
import { a as REASON_HEAD, i as printablePath, n as reviewGeneratedFiles, o as reasonRows, r as isHiddenCharacter, t as assertSafe } from "./review.js";
import { t as createSecretScanner } from "./secrets.js";
import { t as readArtifact } from "./read-artifact.js";
import { i as splitName, n as hashOfRunKey, r as headBranchOf } from "./names.js";
import { c as isAlreadyThere, i as GitHubError, l as isUncertain } from "./octokit.js";
import { o as shorten, r as groupByReason } from "./reasons.js";
import { t as readReport } from "./report.js";
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
		framework: meta.framework,
		repository: meta.source.repo_full_name,
		baseSha: meta.source.base_sha,
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
// src/pull-request/answers.ts
const objectAnswer = object({ sha: string() });
const commitAnswer = object({
	sha: string(),
	tree: objectAnswer,
	parents: array(objectAnswer),
	message: string()
});
const treeItem = object({
	path: string(),
	mode: string().regex(/^[0-7]{6}$/u),
	sha: string()
});
const treeAnswer = object({
	truncated: boolean(),
	tree: array(treeItem)
});
const refAnswer = object({ object: objectAnswer });
const compareAnswer = object({
	ahead_by: number(),
	behind_by: number()
});
const pullAnswer = object({
	number: number(),
	html_url: string(),
	state: string(),
	merged_at: string().nullish(),
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
		headSha: answer.head.sha
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
		commitsSince: async (commit, branch) => {
			const parameters = {
				basehead: `${commit}...${branch}`,
				per_page: 1
			};
			const found = await find(ask("/compare/{basehead}", parameters), compareAnswer);
			return found === void 0 || found.behind_by > 0 ? void 0 : found.ahead_by;
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
			const tree = files.map(({ path, contents }) => ({
				path,
				mode: "100644",
				type: "blob",
				content: contents
			}));
			const question = ask(WRITES.tree, ["POST", "/git/trees"], {
				base_tree: baseTree,
				tree
			});
			return (await client.write(question, objectAnswer)).sha;
		},
		createCommit: async ({ message, tree, parent }) => {
			const parameters = {
				message,
				tree,
				parents: [parent]
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
// src/pull-request/neutralise.ts
const BREAK = "​";
function neutralise(text) {
	return visible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("]", `]${BREAK}`).replaceAll("![", `!${BREAK}[`).replaceAll(/@(?=[A-Za-z0-9_-])/g, `@${BREAK}`).replaceAll(/#(?=[0-9])/g, `#${BREAK}`).replaceAll(/\b(gh)-(?=[0-9])/gi, `$1-${BREAK}`).replaceAll("://", `:${BREAK}//`).replaceAll(/\b(www|javascript|data|vbscript|mailto|xmpp)([.:])/gi, `$1${BREAK}$2`).replaceAll(/^([ \t]*)\/(?=[A-Za-z])/gm, `$1${BREAK}/`);
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
	return Array.from(plain).filter((character) => !isHiddenCharacter(character)).join("");
}
// src/pull-request/body.ts
const MAX_BODY = 6e4;
const MAX_MODEL_TEXT = 2e4;
const MAX_TITLE = 120;
const MAX_ROWS = 100;
const IN_BODY = {
	groups: 10,
	examples: 3
};
function writeTitle(title) {
	const plain = neutralise(title).replaceAll(/\s+/g, " ").replaceAll("&lt;", "<").trim().replaceAll("&amp;", "&");
	return plain.length > MAX_TITLE ? `${cutText(plain, MAX_TITLE)}...` : plain || "Add generated tests";
}
function markerOf(runKey) {
	return `<!-- amtp:run-key ${runKey} -->`;
}
function writeBody(artifact, context) {
	const report = readReport(artifact.meta.report);
	const body = [
		markerOf(context.runKey),
		modelText(artifact.payload.pr_body),
		filesSection(artifact, report),
		missingSection("Left out", groupByReason(report.exclusions, IN_BODY)),
		missingSection("Without a test case", shorten(report.uncovered, IN_BODY)),
		missingSection("Not followed in the source", shorten(report.gaps, IN_BODY)),
		testabilitySection(report),
		notesSection(artifact, context)
	].filter((part) => part !== "").join("\n\n");
	return body.length > MAX_BODY ? `${cutText(body, MAX_BODY)}\n\n(cut)` : body;
}
function modelText(text) {
	const quote = neutralise(text.length > MAX_MODEL_TEXT ? `${cutText(text, MAX_MODEL_TEXT)}\n\n(cut)` : text).trim();
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
		const { grounded, total } = file.locators;
		return [
			`\`${path}\``,
			String(file.cases.length),
			`${grounded} / ${total}`,
			String(bytes)
		];
	}));
}
function missingSection(title, grouped) {
	return section(title, REASON_HEAD, reasonRows(grouped, neutraliseCell));
}
function testabilitySection({ testability }) {
	return section("Elements without a name or test id", ["Element", "Where"], testability.map(({ what, source }) => [neutraliseCell(what), source === null ? "" : neutraliseCell(`${source.path}:${source.line}`)]));
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
// src/pull-request/plan.ts
const CONTENT_TRAILER = "Amtp-Content";
function planPullRequest(artifact, { approval, behindBy }) {
	const { payload, meta, baseBranch } = artifact;
	const files = payload.files.map(({ path, contents }) => ({
		path,
		contents
	}));
	const contentDigest = contentDigestOf(files);
	const runKey = hashOfRunKey({
		framework: meta.framework,
		repository: meta.source.repo_full_name,
		baseSha: meta.source.base_sha,
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
function hasContentTrailer(message, contentDigest) {
	return message.split("\n").includes(`${CONTENT_TRAILER}: sha256:${contentDigest}`);
}
function contentDigestOf(files) {
	const entries = files.map(({ path, contents }) => [path, sha256(contents)]);
	return hashOf(Object.fromEntries(entries));
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
// src/pull-request/publish.ts
const MAX_ATTEMPTS = 3;
const PAUSE_MS = 1e3;
async function publish(plan, trees, context) {
	const { port } = context;
	const present = await port.branchHead(plan.branch);
	const headSha = present === void 0 ? await writeBranch(plan, trees, context) : await adoptBranch(present, plan, trees, context);
	const opened = await openOnce(plan, headSha, context);
	if (opened.pullRequest.headSha !== headSha) context.logger.warning(`Somebody has added to the branch ${plan.branch} in the meantime`);
	return opened;
}
async function writeBranch(plan, trees, context) {
	const { port } = context;
	const tree = await write("tree", context, () => port.createTree(trees.base, plan.files));
	if (tree !== trees.result) throw notWhatWasPlanned("tree");
	const message = plan.commitMessage;
	const sha = await write("commit", context, () => port.createCommit({
		message,
		tree,
		parent: plan.baseSha
	}));
	const commit = await port.commit(sha);
	if (commit === void 0 || !isOurs(commit, plan, trees)) throw notWhatWasPlanned("commit");
	await write("branch", context, () => port.createBranch(plan.branch, sha), () => port.branchHead(plan.branch));
	const head = await port.branchHead(plan.branch);
	if (head === void 0) throw notWhatWasPlanned("branch");
	return head === sha ? sha : adoptBranch(head, plan, trees, context);
}
async function adoptBranch(head, plan, trees, { port, logger }) {
	const commit = await port.commit(head);
	if (commit === void 0 || !isOurs(commit, plan, trees)) throw new NamedError("BranchTaken", `The branch "${plan.branch}" exists with other content and has no pull request. It is left as it is. Delete it, or open a pull request from it, and run the job again.`);
	logger.info(`The branch ${plan.branch} is there already, with exactly these files`);
	return head;
}
function isOurs(commit, plan, trees) {
	const [parent, ...others] = commit.parents;
	return commit.tree === trees.result && parent === plan.baseSha && others.length === 0 && hasContentTrailer(commit.message, plan.contentDigest);
}
async function openOnce(plan, headSha, context) {
	const { port } = context;
	let created = true;
	try {
		return {
			pullRequest: await write("pull-request", context, () => port.createPullRequest(plan.pullRequest), async () => {
				const [found] = await port.pullRequestsFrom(plan.branch);
				created = found === void 0;
				return found;
			}),
			created
		};
	} catch (error) {
		if (error instanceof NamedError && !error.retryable) await removeOrphan(plan, headSha, context);
		throw error;
	}
}
async function removeOrphan(plan, headSha, { port, logger }) {
	try {
		if (await port.branchHead(plan.branch) !== headSha) return;
		if ((await port.pullRequestsFrom(plan.branch)).length > 0) return;
		await port.deleteBranch(plan.branch);
		logger.info(`Removed the branch ${plan.branch} again, because no pull request can be opened`);
	} catch {
		logger.warning(`The branch ${plan.branch} could not be removed; delete it by hand`);
	}
}
async function write(what, context, create, find = foundNothing) {
	for (let attempt = 1;; attempt += 1) try {
		return await create();
	} catch (error) {
		if (!mayBeWritten(error)) throw error;
		context.logger.warning(`GitHub's answer is unclear; looking whether the ${what} was written`);
		const found = await find();
		if (found !== void 0) return found;
		if (attempt === MAX_ATTEMPTS) throw error;
		await context.pause(PAUSE_MS * attempt);
	}
}
function mayBeWritten(error) {
	if (!(error instanceof GitHubError)) return false;
	return isUncertain(error.refusal) || isAlreadyThere(error.refusal);
}
function foundNothing() {
	return Promise.resolve(void 0);
}
function notWhatWasPlanned(what) {
	return new NamedError("RepositoryCorrupt", `GitHub wrote another ${what} than was planned. Nothing more was written. Run the job again.`);
}
// src/pull-request/open.ts
async function openPullRequest(options) {
	const { repository, logger } = options;
	const artifact = readApprovedArtifact(options.artifactBytes, {
		digest: options.expectedDigest,
		baseSha: options.baseSha,
		repository,
		notBefore: options.notBefore,
		...options.expectedRunId === void 0 ? {} : { runId: options.expectedRunId }
	});
	assertArtifactSafe(artifact, [options.token, ...options.knownSecrets ?? []]);
	const { token, apiUrl, paced } = options;
	return openWith(createPullRequestPort(new GitHubClient({
		auth: fixedToken(token),
		apiUrl,
		logger,
		paced
	}), {
		repository,
		page: pageOf(repository, options.serverUrl)
	}), artifact, options);
}
function assertArtifactSafe(artifact, knownSecrets) {
	const { payload, meta } = artifact;
	assertSafe(reviewGeneratedFiles(payload.files, {
		framework: payload.framework,
		allowedRoots: meta.allowed_roots ?? [],
		knownSecrets
	}));
	const scanner = createSecretScanner(knownSecrets);
	const hit = [
		payload.pr_title,
		payload.pr_body,
		JSON.stringify(meta.report ?? {})
	].map((text) => scanner.scan(text)).find((found) => found !== void 0);
	if (hit === void 0) return;
	throw new NamedError("UnsafeOutput", `The words for the pull request are not published: ${hit.message}. Start a new run.`);
}
async function openWith(port, artifact, context) {
	const { logger, approval } = context;
	const draft = planPullRequest(artifact, {
		approval,
		behindBy: 0
	});
	const existing = await findExisting(port, draft, logger);
	if (existing !== void 0) return existing;
	const { trees, behindBy } = await readBase(port, draft);
	const plan = planPullRequest(artifact, {
		approval,
		behindBy
	});
	const { pullRequest, created } = await publish(plan, trees, {
		port,
		logger,
		pause: context.paced === false ? () => Promise.resolve() : wait
	});
	logger.info(`Pull request ${pullRequest.url} ${created ? "opened" : "was there already"}`);
	return outcome(plan, pullRequest, created ? "created" : "unchanged");
}
async function findExisting(port, plan, logger) {
	const pullRequests = await port.pullRequestsFrom(plan.branch);
	const found = pullRequests.find(({ state }) => state === "open") ?? pullRequests[0];
	if (found === void 0) return void 0;
	if (found.state !== "open") {
		logger.warning(`Pull request ${found.url} of this run is ${found.state}; it is left so`);
		return outcome(plan, found, "existing");
	}
	const commit = await port.commit(found.headSha);
	const same = commit !== void 0 && hasContentTrailer(commit.message, plan.contentDigest);
	if (same) logger.info(`Pull request ${found.url} is open with exactly these files`);
	else logger.warning(`Pull request ${found.url} is open with other content; it is left so`);
	return outcome(plan, found, same ? "unchanged" : "existing");
}
async function readBase(port, plan) {
	const paths = plan.files.map(({ path }) => path);
	const base = await port.commit(plan.baseSha);
	if (base === void 0) throw baseGone(plan, "the commit is not in the repository");
	const folders = await readFolders(port, base.tree, paths);
	assertFree(folders, paths, "the commit that was read");
	const behindBy = await port.commitsSince(plan.baseSha, plan.baseBranch);
	if (behindBy === void 0) throw baseGone(plan, "the branch does not have this commit any more");
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
export { openPullRequest as t };
