import { createHash } from "node:crypto";
import { realpath, stat } from "node:fs/promises";
import { basename } from "node:path";

import { NamedError } from "../../contracts/errors.ts";
import type { RepositoryReader, Snapshot, TreeEntry } from "../reader.ts";
import { CommitReader } from "./commit-reader.ts";
import { listFolder, listWorkTree, type DiskListing } from "./disk-listing.ts";
import { DiskReader } from "./disk-reader.ts";
import { gitLine, type GitPlace } from "./git.ts";
import { noticesOfChanges } from "./changes.ts";
import { nameFromFolder, nameFromRemote } from "./repository-name.ts";
import { contains, defaultBranchWith, findRepository, resolveRef } from "./repository-state.ts";
import type { RepositoryRoot, ResolvedRef } from "./repository-state.ts";
import { listCommit } from "./tree-listing.ts";

export interface LocalSource {
  readonly folder: string;
  /** A branch, tag or commit; HEAD when absent. Not together with `workTree`. */
  readonly ref?: string | undefined;
  /** Read the files as they are on disk instead of a commit. */
  readonly workTree: boolean;
  /** Read the folder as if it were in no repository. */
  readonly asFolder?: boolean | undefined;
  /** The branch a pull request would go to, where `ref` is a tag or a commit. */
  readonly baseBranch?: string | undefined;
  /** `process.env` of the command: git is given its PATH and HOME, and nothing else of it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface OpenedRepository {
  readonly reader: RepositoryReader;
  /** The folder inside the repository that was asked for; `""` for all of it. */
  readonly workingDirectory: string;
}

/**
 * Opens a folder on this machine for reading: a commit of the repository around it, its files as
 * they are, or a plain folder. Throws `SourceNotFound`, `SourceEmpty`, `RefNotFound`, `InvalidInput`,
 * `PermissionMissing`.
 */
export async function openLocalRepository(source: LocalSource): Promise<OpenedRepository> {
  const folder = await existingFolder(source.folder);
  const place = { folder, environment: source.environment };
  const root = source.asFolder === true ? null : await findRepository(place);
  if (root === null) return openFolder(folder, source);
  return source.workTree ? openWorkTree(root, source) : openCommit(root, source);
}

async function existingFolder(folder: string): Promise<string> {
  const stats = await stat(folder).catch(() => null);
  if (stats?.isDirectory() === true) return realpath(folder);
  throw new NamedError(
    "SourceNotFound",
    stats === null
      ? `${folder} does not exist. Name an existing folder, or owner/repo on GitHub.`
      : `${folder} is a file, not a folder. Name the folder of the app.`,
  );
}

async function openFolder(folder: string, source: LocalSource): Promise<OpenedRepository> {
  if (source.ref !== undefined) {
    throw new NamedError(
      "InvalidInput",
      `ref: ${folder} is no git repository, so it has no ref. Leave --ref out to read the folder as it is.`,
    );
  }
  const listing = await listFolder(folder);
  if (listing.entries.length === 0) {
    throw new NamedError("SourceEmpty", `${folder} holds no file. Name the folder of the app.`);
  }
  const snapshot: Snapshot = {
    repository: nameFromFolder(basename(folder)),
    requestedRef: "HEAD",
    commit: hashOfListing(listing.entries),
    baseBranch: null,
    kind: "folder",
    notices: [
      source.asFolder === true
        ? "The folder is read as its files are now, without git."
        : "The folder is no git repository: its files are read as they are now, without a commit or a branch.",
      ...noticesOfListing(listing),
    ],
  };
  return { reader: new DiskReader(folder, snapshot, listing.entries), workingDirectory: "" };
}

async function openWorkTree(root: RepositoryRoot, source: LocalSource): Promise<OpenedRepository> {
  if (root.bare || source.ref !== undefined) {
    throw new NamedError(
      "InvalidInput",
      root.bare
        ? `--work-tree: ${root.place.folder} is a bare repository without files on disk. Leave --work-tree out.`
        : "--work-tree reads the files on disk and --ref a commit: give one of them.",
    );
  }
  const listing = await listWorkTree(root.place);
  requireFiles(root, listing.entries, "Check the folder, and what .gitignore leaves out.");
  const head = await resolveRef(root.place, undefined).catch(() => null);
  const snapshot: Snapshot = {
    repository: await repositoryName(root.place),
    requestedRef: "HEAD",
    commit: hashOfListing(listing.entries),
    baseBranch: head === null ? null : await baseBranchOf(root.place, head, source.baseBranch),
    kind: "work_tree",
    notices: [
      "The files are read as they are on disk, with changes that are not committed.",
      ...noticesOfListing(listing),
    ],
  };
  const reader = new DiskReader(root.place.folder, snapshot, listing.entries);
  return { reader, workingDirectory: root.workingDirectory };
}

async function openCommit(root: RepositoryRoot, source: LocalSource): Promise<OpenedRepository> {
  const resolved = await resolveRef(root.place, source.ref);
  const entries = await listCommit(root.place, resolved.commit);
  requireFiles(root, entries, "Commit the files first, or read them as they are with --work-tree.");
  const readsHead = source.ref === undefined || source.ref === "HEAD";
  const snapshot: Snapshot = {
    repository: await repositoryName(root.place),
    requestedRef: source.ref ?? "HEAD",
    commit: resolved.commit,
    baseBranch: await baseBranchOf(root.place, resolved, source.baseBranch),
    kind: "commit",
    notices: readsHead && !root.bare ? await noticesOfChanges(root.place, entries) : [],
  };
  const reader = new CommitReader(root.place, snapshot, entries);
  return { reader, workingDirectory: root.workingDirectory };
}

function requireFiles(root: RepositoryRoot, entries: readonly TreeEntry[], advice: string): void {
  const prefix = root.workingDirectory === "" ? "" : `${root.workingDirectory}/`;
  if (entries.some((entry) => entry.path.startsWith(prefix))) return;
  const where = prefix === "" ? root.place.folder : `${prefix} of ${root.place.folder}`;
  throw new NamedError("SourceEmpty", `${where} holds no file to read. ${advice}`);
}

async function repositoryName(place: GitPlace): Promise<string> {
  const url = await gitLine(place, ["config", "--get", "remote.origin.url"]);
  return (url === null ? null : nameFromRemote(url)) ?? nameFromFolder(basename(place.folder));
}

async function baseBranchOf(
  place: GitPlace,
  resolved: ResolvedRef,
  wanted: string | undefined,
): Promise<string | null> {
  if (resolved.branch !== null) return resolved.branch;
  if (wanted === undefined) return defaultBranchWith(place, resolved.commit);
  const base = await resolveRef(place, wanted);
  if (base.branch !== null && (await contains(place, base.commit, resolved.commit))) return wanted;
  throw new NamedError(
    "InvalidInput",
    `base-branch: ${JSON.stringify(wanted)} does not contain the commit ${resolved.commit}. Name a branch that does.`,
  );
}

/** 40 hex over path, content and mode of every file: the same files give the same hash. */
function hashOfListing(entries: readonly TreeEntry[]): string {
  const hash = createHash("sha1");
  for (const { mode, sha, path } of entries) hash.update(`${mode} ${sha} ${path}\0`);
  return hash.digest("hex");
}

function noticesOfListing(listing: DiskListing): string[] {
  if (listing.unreadable === 0) return [];
  return [`${listing.unreadable} files are not read: their names are not UTF-8.`];
}
