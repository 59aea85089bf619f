import type { ChildProcessWithoutNullStreams } from "node:child_process";

import { NamedError } from "../../contracts/errors.ts";
import { blobSha } from "../blob-sha.ts";
import type { Blob, BlobSha } from "../reader.ts";
import { startGit, type GitPlace } from "./git.ts";

const NEWLINE = 10;

/**
 * The blobs of these SHAs out of one `git cat-file --batch`, one at a time: git waits while nobody
 * reads, so memory holds one blob. Throws `RepositoryCorrupt` when an object is missing or damaged.
 * Source: git-scm.com/docs/git-cat-file, "Batch output".
 */
export async function* readObjects(
  place: GitPlace,
  shas: readonly BlobSha[],
): AsyncGenerator<Blob> {
  if (shas.length === 0) return;
  const child = startGit(place, ["cat-file", "--batch"]);
  const pieces = new PieceReader(child.stdout);
  askFor(child, shas);
  try {
    for (const sha of shas) yield await readOne(pieces, sha);
  } finally {
    child.kill();
  }
}

function askFor(child: ChildProcessWithoutNullStreams, shas: readonly BlobSha[]): void {
  // A child that ends early closes its pipes; the reader then finds the answer missing.
  child.stdin.on("error", () => undefined);
  child.on("error", (error) => child.stdout.destroy(error));
  child.stderr.resume();
  child.stdin.end(shas.map((sha) => `${sha}\n`).join(""));
}

async function readOne(pieces: PieceReader, sha: BlobSha): Promise<Blob> {
  const header = (await pieces.untilNewline()).toString("latin1");
  const [name, type, size] = header.split(" ");
  if (name !== sha || type !== "blob" || size === undefined) throw damaged(sha, header);
  const bytes = await pieces.take(Number(size));
  await pieces.take(1);
  if (blobSha(bytes) !== sha) throw damaged(sha, "its bytes have another SHA");
  return { sha, bytes };
}

function damaged(sha: BlobSha, found: string): NamedError {
  return new NamedError(
    "RepositoryCorrupt",
    `The object ${sha} cannot be read (${found || "git ended early"}). Check the repository with "git fsck"; a partial clone must be fetched whole first.`,
  );
}

/** Takes exact lengths out of a stream of chunks of any length. */
class PieceReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  async untilNewline(): Promise<Buffer> {
    let end = this.#rest.indexOf(NEWLINE);
    while (end === -1) {
      if (!(await this.#more())) return Buffer.alloc(0);
      end = this.#rest.indexOf(NEWLINE);
    }
    const line = this.#rest.subarray(0, end);
    this.#rest = this.#rest.subarray(end + 1);
    return line;
  }

  async take(length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let missing = length;
    while (missing > 0) {
      if (this.#rest.length === 0 && !(await this.#more())) break;
      const part = this.#rest.subarray(0, missing);
      this.#rest = this.#rest.subarray(part.length);
      missing -= part.length;
      parts.push(part);
    }
    return Buffer.concat(parts);
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done === true) return false;
    this.#rest = this.#rest.length === 0 ? next.value : Buffer.concat([this.#rest, next.value]);
    return true;
  }
}
