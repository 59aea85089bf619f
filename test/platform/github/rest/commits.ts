import { z } from "zod";
import type { Caller } from "../auth/caller.ts";
import { formatCommit, isoSeconds, type Person } from "../git/commit-object.ts";
import { changedFiles } from "../git/diff.ts";
import { FULL_SHA } from "../git/ref-names.ts";
import { readBody } from "../http/body.ts";
import { repositoryRoute, type RepositoryCall, type Route } from "../http/call.ts";
import { emptyRepository, notFound, unprocessable } from "../http/errors.ts";
import { paginate } from "../http/pagination.ts";
import { created, ok, type Reply } from "../http/reply.ts";
import { presentChangedFile } from "./present-file.ts";
import { presentCommit, presentGitCommit, readCommit } from "./present-commit.ts";
import { repositoryUrl } from "./present-repository.ts";
import { stableId } from "./node-id.ts";

const Author = z.object({ name: z.string(), email: z.string(), date: z.string().optional() });
const NewCommit = z.object({
  message: z.string(),
  tree: z.string(),
  parents: z.array(z.string()).default([]),
  author: Author.optional(),
  committer: Author.optional(),
  signature: z.string().optional(),
});
const FILES_PER_COMMIT = 300;

/** Source: docs.github.com/rest/commits/commits and docs.github.com/rest/git/commits. */
export const commits: readonly Route[] = [
  repositoryRoute("GET /commits", { contents: "read" }, listCommits),
  repositoryRoute("GET /commits/{ref}", { contents: "read" }, getCommit),
  repositoryRoute("GET /git/commits/{commit_sha}", { contents: "read" }, getGitCommit),
  repositoryRoute("POST /git/commits", { contents: "write" }, createCommit),
];

async function listCommits(call: RepositoryCall): Promise<Reply> {
  const { git, defaultBranch } = call.repository;
  if (await git.isEmpty()) throw emptyRepository();
  const from = await git.resolveCommit(call.url.searchParams.get("sha") ?? defaultBranch);
  if (from === null) throw notFound();
  const path = call.url.searchParams.get("path");
  const filter = path === null ? [] : ["--", path];
  const shas = (await git.text(["rev-list", from, ...filter])).split("\n").filter(Boolean);
  const { items, headers } = paginate(call, shas);
  return ok(await Promise.all(items.map((sha) => presentCommit(call, sha))), headers);
}

async function getCommit(call: RepositoryCall): Promise<Reply> {
  const { git } = call.repository;
  const ref = call.param("ref");
  if (await git.isEmpty()) throw emptyRepository();
  const sha = await git.resolveCommit(ref);
  if (sha === null) throw unprocessable(`No commit found for SHA: ${ref}`);
  if (call.accept.includes("sha")) {
    const headers = { "content-type": "application/vnd.github.sha; charset=utf-8" };
    return { kind: "bytes", status: 200, bytes: Buffer.from(sha), headers };
  }
  const parent = (await readCommit(call, sha)).parents[0] ?? null;
  const files = await changedFiles(git, parent, sha);
  const sum = (key: "additions" | "deletions"): number =>
    files.reduce((total, file) => total + file[key], 0);
  const [additions, deletions] = [sum("additions"), sum("deletions")];
  return ok({
    ...(await presentCommit(call, sha)),
    stats: { additions, deletions, total: additions + deletions },
    files: files.slice(0, FILES_PER_COMMIT).map((file) => presentChangedFile(call, sha, file)),
  });
}

async function getGitCommit(call: RepositoryCall): Promise<Reply> {
  const sha = call.param("commit_sha");
  if (await call.repository.git.isEmpty()) throw emptyRepository();
  if (!FULL_SHA.test(sha)) throw notFound();
  return ok(await presentGitCommit(call, sha));
}

async function createCommit(call: RepositoryCall): Promise<Reply> {
  const { git } = call.repository;
  const body = readBody(call.body, NewCommit);
  if (await git.isEmpty()) throw emptyRepository();
  const tree = FULL_SHA.test(body.tree) ? await git.read(body.tree) : null;
  if (tree?.type !== "tree") throw unprocessable("Tree SHA does not exist");
  for (const parent of body.parents) {
    const found = FULL_SHA.test(parent) ? await git.read(parent) : null;
    if (found?.type !== "commit") {
      throw unprocessable("Parent SHA does not exist or is not a commit object");
    }
  }
  const sha = await writeCommit(call, body);
  const url = `${repositoryUrl(call.world, call.repository)}/git/commits/${sha}`;
  return created(await presentGitCommit(call, sha), url);
}

function writeCommit(call: RepositoryCall, body: z.infer<typeof NewCommit>): Promise<string> {
  const now = isoSeconds(call.world.now());
  const author = person(body.author, now) ?? defaultPerson(call.caller, now);
  const committer = person(body.committer, now) ?? author;
  const input = formatCommit({
    tree: body.tree,
    parents: body.parents,
    author,
    committer,
    signature: body.signature ?? botSignature(call.caller, body),
    message: body.message,
  });
  return call.repository.git.text(["hash-object", "-t", "commit", "-w", "--stdin"], { input });
}

function person(given: z.infer<typeof Author> | undefined, now: string): Person | null {
  if (given === undefined) return null;
  const date = given.date === undefined ? now : isoSeconds(Date.parse(given.date));
  return { name: given.name, email: given.email, date };
}

function defaultPerson(caller: Caller, date: string): Person {
  const login = caller.kind === "token" ? caller.grant.login : "ghost";
  return { name: login, email: `${stableId(login)}+${login}@users.noreply.github.com`, date };
}

/**
 * GitHub signs what bots commit without an author, committer or signature of their own.
 * Source: docs.github.com, "About commit signature verification", section on bots.
 */
function botSignature(caller: Caller, body: z.infer<typeof NewCommit>): string | null {
  if (caller.kind !== "token" || (caller.grant.kind ?? "user") === "user") return null;
  if (body.author !== undefined || body.committer !== undefined) return null;
  return "-----BEGIN PGP SIGNATURE-----\n\nlocal\n-----END PGP SIGNATURE-----";
}
