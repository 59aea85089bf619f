import { blobSha } from "../../src/repository/blob-sha.ts";
import type { RepositoryReader, TreeEntry } from "../../src/repository/reader.ts";
import type { AppModel } from "../../src/contracts/generated.ts";
import type { FileEntry } from "../../src/mcp/read-text.ts";
import { openWorkspace, type Workspace } from "../../src/mcp/workspace.ts";

export const EMPTY_APP_MODEL: AppModel = {
  version: "1",
  working_directory: "",
  packages: [],
  mobile_apps: [],
  routes: [],
  parts: [],
  screens: [],
  endpoints: [],
  tests: { config: null, specs: [], helpers: [] },
  gaps: [],
};

/** A workspace with nothing in it but what a test gives it. */
export function workspaceWith(parts: Partial<Workspace>): Workspace {
  return {
    depth: "core",
    revision: "state-1",
    fileTree: [],
    appModel: EMPTY_APP_MODEL,
    omitted: {},
    readText: async () => {
      throw new Error("This test reads no file.");
    },
    usage: () => ({ apiRequests: 0, cacheHits: 0, blobsRead: 0 }),
    ...parts,
  };
}

export function fileEntries(count: number): FileEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const path = `src/pages/section-${String(index).padStart(6, "0")}/index.tsx`;
    return { path, size: index, sha: blobSha(Buffer.from(path)) };
  });
}

export interface CountingReader extends RepositoryReader {
  /** Every path that was asked for, in order. */
  readonly asked: readonly string[];
}

/** A reader over files in memory, which counts what it is asked. */
export function readerOf(files: Readonly<Record<string, string | Uint8Array>>): CountingReader {
  const contents = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
  const entries = [...contents].map(([path, bytes]): TreeEntry => {
    return { path, size: bytes.byteLength, sha: blobSha(bytes), mode: "100644" };
  });
  const asked: string[] = [];
  return {
    asked,
    snapshot: {
      repository: "octo/shop",
      requestedRef: "main",
      commit: "c".repeat(40),
      baseBranch: "main",
      kind: "commit",
      notices: [],
    },
    listTree: async () => entries.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    async *readBlobs(wanted) {
      const given = new Set<string>();
      for (const { path, sha } of wanted) {
        asked.push(path);
        const bytes = contents.get(path);
        if (bytes === undefined || given.has(sha)) continue;
        given.add(sha);
        yield { sha, bytes };
      }
    },
    usage: () => ({ apiRequests: 0, cacheHits: 0, blobsRead: asked.length }),
    close: async () => {},
  };
}

/** The workspace of files in memory at depth deep. */
export function workspaceOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<Workspace> {
  return openWorkspace(readerOf(files), { depth: "deep", workingDirectory: "" });
}
