import { parseCommit } from "../git/commit-object.ts";
import type { GitObject } from "../git/object-reader.ts";
import type { TreeEntry } from "../git/tree-entries.ts";
import { nodeId } from "../rest/node-id.ts";
import type { Repository } from "../state/repository.ts";
import { node, type Node } from "./types.ts";

/** Bytes of text that GitHub answers; more is cut and `isTruncated`. */
const TEXT_LIMIT = 512_000;
/** As git, a NUL in the first bytes makes a file binary. */
const BINARY_PROBE = 8000;

/** The node of a git object: `Blob`, `Tree`, `Commit` or `Tag`. */
export function gitObject(repository: Repository, object: GitObject): Node {
  const common = {
    id: () => nodeId(object.type, `${repository.id}:${object.oid}`),
    oid: () => object.oid,
    abbreviatedOid: () => object.oid.slice(0, 7),
  };
  switch (object.type) {
    case "blob":
      return node("Blob", { ...common, ...blobFields(object) });
    case "tree":
      return node("Tree", {
        ...common,
        entries: async () =>
          (await repository.git.entries(object.oid, false)).map((one) =>
            entryNode(repository, one),
          ),
      });
    case "commit":
      return node("Commit", { ...common, ...commitFields(repository, object) });
    case "tag":
      return node("Tag", common);
  }
}

function blobFields({ bytes, size }: GitObject): Record<string, () => unknown> {
  const isBinary = bytes.subarray(0, BINARY_PROBE).includes(0);
  return {
    byteSize: () => size,
    isBinary: () => isBinary,
    isTruncated: () => !isBinary && size > TEXT_LIMIT,
    text: () => (isBinary ? null : cutText(bytes)),
  };
}

function cutText(bytes: Buffer): string {
  if (bytes.length <= TEXT_LIMIT) return bytes.toString();
  let end = TEXT_LIMIT;
  // Not in the middle of a character: a byte 10xxxxxx continues one.
  while (end > 0 && ((bytes[end] ?? 0) & 0b1100_0000) === 0b1000_0000) end -= 1;
  return bytes.subarray(0, end).toString();
}

function commitFields(repository: Repository, object: GitObject): Record<string, () => unknown> {
  const commit = parseCommit(object.bytes);
  return {
    message: () => commit.message,
    committedDate: () => commit.committer.date,
    authoredDate: () => commit.author.date,
    tree: async () => {
      const tree = await repository.git.read(commit.tree);
      return tree === null ? null : gitObject(repository, tree);
    },
  };
}

function entryNode(repository: Repository, entry: TreeEntry): Node {
  return node("TreeEntry", {
    name: () => entry.path,
    type: () => entry.type,
    mode: () => Number.parseInt(entry.mode, 8),
    oid: () => entry.sha,
    size: () => entry.size ?? 0,
    isGenerated: () => false,
    object: async () => {
      const object = entry.type === "commit" ? null : await repository.git.read(entry.sha);
      return object === null ? null : gitObject(repository, object);
    },
  });
}
