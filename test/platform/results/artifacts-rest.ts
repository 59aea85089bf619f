import { type Artifact, type ArtifactTable, isExpired } from "./artifact-table.ts";
import { jsonReply, type HttpHandler, type HttpReply } from "./http.ts";

export type ActionsAccess = "unauthenticated" | "hidden" | "none" | "read" | "write";

/** What a token may do with the Actions of a repository (`owner/name`). */
export type ActionsAccessOf = (token: string, repository: string) => ActionsAccess;

interface RestOptions {
  readonly table: ArtifactTable;
  readonly origin: () => string;
  readonly accessOf: ActionsAccessOf;
}

const PATH =
  /^\/repos\/(?<repository>[^/]+\/[^/]+)\/actions\/(?:runs\/(?<run>\d+)\/)?artifacts(?:\/(?<id>\d+)(?<zip>\/zip)?)?$/;

/** The artifacts part of GitHub's REST API. @see https://docs.github.com/rest/actions/artifacts */
export function artifactsRestHandler(options: RestOptions): HttpHandler {
  const { table, accessOf } = options;
  return (request) => {
    const parts = PATH.exec(request.url.pathname)?.groups;
    if (parts === undefined) return undefined;
    const repository = parts["repository"] ?? "";
    const token = (request.headers.authorization ?? "").replace(/^(?:bearer|token) /i, "");
    const refusal = refuse(accessOf(token, repository), request.method);
    if (refusal !== undefined) return refusal;
    const inRepository = table
      .list()
      .filter((artifact) => artifact.run.repository === repository)
      .filter(({ run }) => parts["run"] === undefined || run.runId === Number(parts["run"]));
    if (parts["id"] === undefined) return listPage(inRepository, request.url, options.origin());
    const artifact = inRepository.find(({ id }) => id === Number(parts["id"]));
    if (artifact === undefined) return jsonReply(404, { message: "Not Found" });
    if (parts["zip"] !== undefined) return redirectToZip(table, artifact);
    if (request.method === "DELETE") {
      table.delete(artifact.id);
      return { status: 204 };
    }
    return jsonReply(200, described(artifact, options.origin()));
  };
}

function refuse(access: ActionsAccess, method: string): HttpReply | undefined {
  if (access === "unauthenticated") return jsonReply(401, { message: "Bad credentials" });
  if (access === "hidden") return jsonReply(404, { message: "Not Found" });
  const needed = method === "GET" ? "read" : "write";
  if (access === "write" || access === needed) return undefined;
  const message = "Resource not accessible by integration";
  const reply = jsonReply(403, { message, status: "403" });
  return {
    ...reply,
    headers: { ...reply.headers, "x-accepted-github-permissions": `actions=${needed}` },
  };
}

function listPage(artifacts: readonly Artifact[], url: URL, origin: string): HttpReply {
  const name = url.searchParams.get("name");
  const newestFirst = artifacts
    .filter((artifact) => name === null || artifact.name === name)
    .toSorted((a, b) => b.id - a.id);
  const perPage = Math.min(Number(url.searchParams.get("per_page") ?? 30), 100);
  const start = (Number(url.searchParams.get("page") ?? 1) - 1) * perPage;
  return jsonReply(200, {
    total_count: newestFirst.length,
    artifacts: newestFirst
      .slice(start, start + perPage)
      .map((artifact) => described(artifact, origin)),
  });
}

function redirectToZip(table: ArtifactTable, artifact: Artifact): HttpReply {
  if (isExpired(artifact)) return jsonReply(410, { message: "Artifact has expired" });
  return { status: 302, headers: { location: table.downloadUrl(artifact) } };
}

function described(artifact: Artifact, origin: string): Record<string, unknown> {
  const url = `${origin}/repos/${artifact.run.repository}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: Buffer.from(`08:Artifact${artifact.id}`).toString("base64"),
    name: artifact.name,
    size_in_bytes: artifact.bytes,
    url,
    archive_download_url: `${url}/zip`,
    expired: isExpired(artifact),
    digest: artifact.digest ?? null,
    created_at: artifact.createdAt.toISOString(),
    updated_at: artifact.createdAt.toISOString(),
    expires_at: artifact.expiresAt.toISOString(),
    workflow_run: { id: artifact.run.runId },
  };
}
