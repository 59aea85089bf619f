import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { extract, pack, type Pack } from "tar-stream";
import type { TarballVariant } from "./fault.ts";

type FileFault = Extract<TarballVariant, { readonly file: string }>;

/** The archive with one file changed by a byte, or left out. */
export async function* rewriteTar(
  tar: AsyncIterable<Buffer>,
  fault: FileFault,
): AsyncGenerator<Buffer> {
  const writer = pack();
  const done = copyEntries(tar, writer, fault);
  done.catch((error: unknown) => {
    writer.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  yield* writer as AsyncIterable<Buffer>;
  await done;
}

async function copyEntries(
  tar: AsyncIterable<Buffer>,
  writer: Pack,
  fault: FileFault,
): Promise<void> {
  const reader = extract();
  const read = pipeline(Readable.from(tar), reader);
  for await (const entry of reader) {
    const chunks: Buffer[] = [];
    for await (const chunk of entry as AsyncIterable<Buffer>) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const { header } = entry;
    const isTarget = header.name.slice(header.name.indexOf("/") + 1) === fault.file;
    if (isTarget && fault.variant === "missing-file") continue;
    if (isTarget) bytes.writeUInt8(bytes.readUInt8(0) ^ 1, 0);
    await new Promise<void>((resolve, reject) => {
      writer.entry(header, bytes, (error) => (error ? reject(error) : resolve()));
    });
  }
  writer.finalize();
  await read;
}
