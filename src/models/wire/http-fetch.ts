import { request as requestPlain, type IncomingMessage } from "node:http";
import { request as requestSecure } from "node:https";
import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { BOUNDS } from "../../bounds/bounds.ts";
import { HttpRefusal, WireFailure } from "./failures.ts";

export interface WireLimits {
  /** Most milliseconds between two pieces of an answer; before the first there is the deadline. */
  readonly idleMs: number;
  /** Most bytes of an answer, after decompression. */
  readonly maxBytes: number;
  /** So much is read of what a server says when it refuses. */
  readonly maxRefusalBytes: number;
}

/**
 * A `fetch` for the clients of providers that is safe with servers that are slow or hostile: it
 * follows no redirect, so that a key stays with its server; it waits for the first byte as long as
 * its signal lets it (that of Node gives up after 300 s); and an answer ends by name when it falls
 * silent or is too large, compressed or not.
 *
 * Throws `HttpRefusal` for every status but 2xx, `WireFailure`, and what Node says of a connection.
 */
export function createHttpFetch(limits: WireLimits): typeof fetch {
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const answer = await send(url, init);
    const status = answer.statusCode ?? 0;
    const headers = headersOf(answer);
    const body = decoded(answer);
    if (status >= 300 && status < 400) {
      body.destroy();
      throw new WireFailure("redirect");
    }
    if (status < 200 || status >= 300) {
      throw new HttpRefusal(status, headers, await textStart(body, limits));
    }
    return new Response(ReadableStream.from(guarded(body, limits)), { status, headers });
  };
}

function send(url: URL, { method = "GET", headers, body, signal }: RequestInit) {
  const request = url.protocol === "https:" ? requestSecure : requestPlain;
  return new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request(url, {
      method,
      headers: { ...Object.fromEntries(new Headers(headers)), "accept-encoding": "identity" },
      ...(signal ? { signal } : {}),
    });
    sent.once("response", resolve);
    sent.once("error", reject);
    sent.end(body);
  });
}

function headersOf({ headersDistinct }: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct)) {
    // What is decoded already must not be decoded again.
    if (name === "content-encoding" || name === "content-length") continue;
    for (const value of values) headers.append(name, value);
  }
  return headers;
}

const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Compression was not asked for; a server or something between that does it anyway is undone. */
function decoded(answer: IncomingMessage): Readable {
  const encoding = answer.headers["content-encoding"]?.trim().toLowerCase() ?? "";
  const createDecoder = Object.hasOwn(DECODERS, encoding) ? DECODERS[encoding] : undefined;
  if (createDecoder === undefined) return answer;
  const decoder = createDecoder();
  // A failure of either reaches who reads the decoder.
  pipeline(answer, decoder, () => {});
  return decoder;
}

/** The pieces of a body. For its first one there is `firstMs`, or as long as the signal lets it. */
async function* guarded(
  body: Readable,
  { idleMs, maxBytes, firstMs }: Pick<WireLimits, "idleMs" | "maxBytes"> & { firstMs?: number },
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  const silent = (): unknown => body.destroy(new WireFailure("silence"));
  let timer = firstMs === undefined ? undefined : setTimeout(silent, firstMs);
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw new WireFailure("too_much", { mostBytes: maxBytes });
      timer ??= setTimeout(silent, idleMs);
      timer.refresh();
      yield chunk;
    }
  } catch (error) {
    throw error instanceof WireFailure ? error : new WireFailure("cut", { cause: error });
  } finally {
    clearTimeout(timer);
    body.destroy();
  }
}

async function textStart(body: Readable, limits: WireLimits): Promise<string> {
  const chunks: Uint8Array[] = [];
  // A refusal is short: what it says is there at once, or never.
  const idleMs = Math.min(limits.idleMs, BOUNDS.modelRefusal.idleMs);
  let bytes = 0;
  try {
    const bounds = { idleMs, firstMs: idleMs, maxBytes: Number.POSITIVE_INFINITY };
    for await (const chunk of guarded(body, bounds)) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes >= limits.maxRefusalBytes) break;
    }
  } catch {
    // The status says what matters; what came before the cut is still worth reading.
  }
  return Buffer.concat(chunks).subarray(0, limits.maxRefusalBytes).toString("utf8");
}
