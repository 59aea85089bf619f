import { z } from "zod";
import { FULL_SHA } from "../git/ref-names.ts";
import { readBody } from "../http/body.ts";
import { repositoryRoute, type RepositoryCall, type Route } from "../http/call.ts";
import { ApiError, emptyRepository, notFound, unprocessable } from "../http/errors.ts";
import { created, ok, raw, type Reply } from "../http/reply.ts";
import { nodeId } from "./node-id.ts";
import { repositoryUrl } from "./present-repository.ts";

const NewBlob = z.object({ content: z.string(), encoding: z.string().default("utf-8") });
const NOT_A_SHA = "The sha parameter must be exactly 40 characters and contain only [0-9a-f].";

/** Source: docs.github.com/rest/git/blobs. */
export const blobs: readonly Route[] = [
  repositoryRoute("GET /git/blobs/{file_sha}", { contents: "read" }, getBlob),
  repositoryRoute("POST /git/blobs", { contents: "write" }, createBlob),
];

async function getBlob(call: RepositoryCall): Promise<Reply> {
  const { git, limits } = call.repository;
  const sha = call.param("file_sha");
  if (await git.isEmpty()) throw emptyRepository();
  if (!FULL_SHA.test(sha)) throw unprocessable(NOT_A_SHA);
  const object = await git.read(sha);
  if (object === null || object.type !== "blob") throw notFound();
  if (object.size > limits.blobBytes) throw tooLarge();
  if (call.accept.includes("raw")) return raw(object.bytes);
  return ok({
    sha,
    node_id: nodeId("B", `${call.repository.id}:${sha}`),
    size: object.size,
    url: `${repositoryUrl(call.world, call.repository)}/git/blobs/${sha}`,
    content: base64Lines(object.bytes),
    encoding: "base64",
  });
}

async function createBlob(call: RepositoryCall): Promise<Reply> {
  const { content, encoding } = readBody(call.body, NewBlob);
  if (await call.repository.git.isEmpty()) throw emptyRepository();
  if (encoding !== "utf-8" && encoding !== "base64") {
    throw unprocessable(`encoding ${encoding} is not supported`);
  }
  const input = Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
  const sha = await call.repository.git.text(["hash-object", "-w", "--stdin"], { input });
  const url = `${repositoryUrl(call.world, call.repository)}/git/blobs/${sha}`;
  return created({ sha, url }, url);
}

/** Base64 as the API breaks it: lines of 60 characters, each with its line end. */
export function base64Lines(bytes: Buffer): string {
  return bytes.toString("base64").replaceAll(/.{1,60}/g, "$&\n");
}

function tooLarge(): ApiError {
  return new ApiError(
    403,
    "This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API, but you can always clone the repository via Git in order to obtain the blob.",
    { errors: [{ resource: "Blob", field: "data", code: "too_large" }] },
  );
}
