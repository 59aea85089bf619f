import { PassThrough, type Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import type { TarballVariant } from "./fault.ts";
import { rewriteTar } from "./rewrite-tar.ts";
import { BLOCK, padding, tarHeader, type TarEntry } from "./tar-blocks.ts";

const TWO_GIBIBYTES = 2 * 1024 ** 3;
const ZEROS = Buffer.alloc(1 << 20);

/** The archive with one thing wrong in it; `root` is the folder that everything in it is below. */
export function corruptTarball(archive: Readable, root: string, fault: TarballVariant): Readable {
  const output = new PassThrough();
  const done =
    fault.variant === "cut-off"
      ? pipeline(archive, (source) => firstBytes(source, fault.afterBytes), output)
      : pipeline(archive, createGunzip(), (tar) => changed(tar, root, fault), createGzip(), output);
  done.catch((error: unknown) => {
    output.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  return output;
}

function changed(
  tar: AsyncIterable<Buffer>,
  root: string,
  fault: Exclude<TarballVariant, { variant: "cut-off" }>,
): AsyncIterable<Buffer> {
  switch (fault.variant) {
    case "parent-path":
      return prepend(file(`${root}/../../evil.txt`, 5), tar);
    case "absolute-path":
      return prepend(file("/etc/evil.txt", 5), tar);
    case "symlink":
      return prepend(link(root, "2", fault.target ?? "/etc/passwd"), tar);
    case "hard-link":
      return prepend(link(root, "1", fault.target ?? "/etc/passwd"), tar);
    case "huge-entry":
      return prepend(file(`${root}/huge.txt`, TWO_GIBIBYTES), tar);
    case "sparse-entry":
      return prepend(
        { name: `${root}/sparse.txt`, type: "S", size: BLOCK, realSize: TWO_GIBIBYTES },
        tar,
      );
    case "wrong-bytes":
    case "missing-file":
      return rewriteTar(tar, fault);
  }
}

function file(name: string, size: number): TarEntry {
  return { name, type: "0", size };
}

function link(root: string, type: "1" | "2", linkName: string): TarEntry {
  return { name: `${root}/link.ts`, type, size: 0, linkName };
}

/** A first entry full of zeros, then the archive as it was. */
async function* prepend(entry: TarEntry, tar: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield tarHeader(entry);
  for (let left = entry.size; left > 0; left -= ZEROS.length) {
    yield left < ZEROS.length ? ZEROS.subarray(0, left) : ZEROS;
  }
  yield padding(entry.size);
  yield* tar;
}

async function* firstBytes(source: AsyncIterable<Buffer>, bytes: number): AsyncGenerator<Buffer> {
  let left = bytes;
  for await (const chunk of source) {
    if (left <= 0) return;
    yield chunk.subarray(0, left);
    left -= chunk.length;
  }
}
