import { randomUUID } from "node:crypto";
import type { HttpReply, HttpRequest } from "./http.ts";
import { sameText, signature } from "./runtime-token.ts";

/** Bytes in memory behind signed URLs. */
export interface BlobStore {
  /** The length of a finished blob; undefined before its upload is complete. */
  size(id: string): number | undefined;
  read(id: string): Buffer | undefined;
  /** Puts other bytes behind the same id: what an attacker with storage access could do. */
  replace(id: string, bytes: Buffer): void;
  uploadUrl(id: string): string;
  downloadUrl(id: string, fileName: string): string;
  handle(request: HttpRequest): HttpReply | undefined;
}

interface Blob {
  readonly blocks: Map<string, Buffer>;
  bytes?: Buffer;
  contentType: string;
}

type Permission = "r" | "cw";

/**
 * The part of Azure's block blobs that GitHub's clients use: Put Block, Put Block List, Put Blob,
 * Get Blob with a range, and shared access signatures with a permission each.
 * @see https://learn.microsoft.com/rest/api/storageservices/put-block-list
 */
export function createBlobStore(secret: string, origin: () => string): BlobStore {
  const blobs = new Map<string, Blob>();
  const signed = (id: string, permission: Permission): string =>
    `sp=${permission}&sig=${signature(secret, `${id} ${permission}`)}`;
  return {
    size: (id) => blobs.get(id)?.bytes?.length,
    read: (id) => blobs.get(id)?.bytes,
    replace: (id, bytes) => {
      const blob = blobs.get(id);
      if (blob !== undefined) blob.bytes = bytes;
    },
    uploadUrl: (id) => `${origin()}/blob/${id}?${signed(id, "cw")}`,
    downloadUrl: (id, fileName) =>
      `${origin()}/blob/${id}/${encodeURIComponent(fileName)}?${signed(id, "r")}`,
    handle: (request) => {
      const [, id, fileName] = /^\/blob\/([\w-]+)(?:\/([^/]+))?$/.exec(request.url.pathname) ?? [];
      if (id === undefined) return undefined;
      const permission = request.method === "PUT" ? "cw" : "r";
      if (!isSigned(request.url, signature(secret, `${id} ${permission}`), permission)) {
        return failure(403, "AuthenticationFailed");
      }
      if (request.method !== "PUT") return download(blobs.get(id), request, fileName);
      const blob = blobs.get(id) ?? { blocks: new Map(), contentType: "application/octet-stream" };
      blobs.set(id, blob);
      return upload(blob, request);
    },
  };
}

function isSigned(url: URL, expected: string, permission: Permission): boolean {
  const given = url.searchParams.get("sig") ?? "";
  return url.searchParams.get("sp") === permission && sameText(given, expected);
}

function upload(blob: Blob, request: HttpRequest): HttpReply {
  const operation = request.url.searchParams.get("comp");
  if (operation === "block") {
    blob.blocks.set(request.url.searchParams.get("blockid") ?? "", request.body);
    return { status: 201, headers: commonHeaders() };
  }
  const bytes = operation === "blocklist" ? joinBlocks(blob, request.body) : request.body;
  if (bytes === undefined) return failure(400, "InvalidBlockList");
  blob.bytes = bytes;
  blob.contentType = String(request.headers["x-ms-blob-content-type"] ?? blob.contentType);
  return { status: 201, headers: commonHeaders() };
}

function joinBlocks(blob: Blob, blockList: Buffer): Buffer | undefined {
  const entries = blockList.toString().matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g);
  const blocks = [...entries].map((entry) => blob.blocks.get(entry[1] ?? ""));
  blob.blocks.clear();
  const present = blocks.filter((block) => block !== undefined);
  return present.length === blocks.length ? Buffer.concat(present) : undefined;
}

function download(blob: Blob | undefined, request: HttpRequest, fileName?: string): HttpReply {
  if (blob?.bytes === undefined) return failure(404, "BlobNotFound");
  const total = blob.bytes.length;
  const range = parseRange(request, total);
  if (range !== undefined && range.first >= total) return failure(416, "InvalidRange");
  const bytes = range === undefined ? blob.bytes : blob.bytes.subarray(range.first, range.end);
  return {
    status: range === undefined ? 200 : 206,
    headers: {
      ...commonHeaders(),
      "content-type": blob.contentType,
      "content-length": String(bytes.length),
      "x-ms-blob-type": "BlockBlob",
      "accept-ranges": "bytes",
      ...(range && { "content-range": `bytes ${range.first}-${range.end - 1}/${total}` }),
      ...(fileName && { "content-disposition": attachment(fileName) }),
    },
    ...(request.method === "HEAD" ? {} : { body: bytes }),
  };
}

interface ByteRange {
  readonly first: number;
  /** One past the last byte. */
  readonly end: number;
}

function parseRange(request: HttpRequest, total: number): ByteRange | undefined {
  const header = String(request.headers["x-ms-range"] ?? request.headers.range ?? "");
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(header) ?? [];
  if (first === undefined) return undefined;
  return { first: Number(first), end: last ? Math.min(Number(last) + 1, total) : total };
}

/** RFC 6266: the encoded form keeps every character of the name. */
function attachment(encodedName: string): string {
  return `attachment; filename*=UTF-8''${encodedName}`;
}

function commonHeaders(): Record<string, string> {
  return {
    "x-ms-request-id": randomUUID(),
    "x-ms-version": "2025-07-05",
    "x-ms-request-server-encrypted": "true",
    etag: `"${randomUUID()}"`,
    "last-modified": new Date().toUTCString(),
  };
}

function failure(status: number, code: string): HttpReply {
  return { status, headers: { ...commonHeaders(), "x-ms-error-code": code } };
}
