import { open, stat } from "node:fs/promises";

/** More came than is taken in. Whoever reads says what of. */
export class TooMuch extends Error {
  override readonly name = "TooMuch";
}

/** All bytes of a stream. Throws `TooMuch` as soon as there are more, and reads no further. */
export async function readBounded(
  stream: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  if (stream === null) return new Uint8Array();
  // Leaving the loop early cancels the stream, and so the connection behind it.
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new TooMuch(`more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * The bytes of a file. Throws `TooMuch` for a larger one and for what is no file, such as a device or a
 * pipe, which has no end; and what the file system says.
 */
export async function readFileBounded(path: string, maxBytes: number): Promise<Buffer> {
  const found = await stat(path);
  // To open a pipe would wait for somebody to write into it.
  if (!found.isFile() || found.size > maxBytes) throw new TooMuch(`more than ${maxBytes} bytes`);
  const file = await open(path, "r");
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}
