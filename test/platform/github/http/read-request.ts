import type { IncomingMessage } from "node:http";
import { ApiError } from "./errors.ts";

const MAX_BYTES = 100 << 20;

/** The JSON body of a request; `{}` for none. Throws 400 for what is no JSON, 413 for too much. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new ApiError(413, "Request Entity Too Large");
    chunks.push(chunk);
  }
  if (size === 0) return {};
  let value: unknown;
  try {
    value = JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    throw new ApiError(400, "Problems parsing JSON");
  }
  if (typeof value !== "object" || value === null) {
    throw new ApiError(400, "Body should be a JSON object");
  }
  return value;
}
