import { z } from "zod";
import { loginOf } from "../auth/caller.ts";
import { isoSeconds } from "../git/commit-object.ts";
import { readBody } from "../http/body.ts";
import { repositoryRoute, type RepositoryCall, type Route } from "../http/call.ts";
import { notFound, validationFailed } from "../http/errors.ts";
import { paginate } from "../http/pagination.ts";
import { created, noContent, ok, type Reply } from "../http/reply.ts";
import type { CommentRecord } from "../state/records.ts";
import { labelOf, presentLabel } from "./labels.ts";
import { nodeId } from "./node-id.ts";
import { repositoryPage, repositoryUrl } from "./present-repository.ts";
import { presentUser } from "./present-user.ts";
import { pullOf } from "./pulls.ts";

const NewLabels = z.union([
  z.array(z.string()),
  z.object({ labels: z.array(z.string()) }).transform(({ labels }) => labels),
]);
const NewComment = z.object({ body: z.string() });
const MAX_BODY = 65_536;

const READ = [{ issues: "read" }, { pull_requests: "read" }] as const;
const WRITE = [{ issues: "write" }, { pull_requests: "write" }] as const;

/** Labels and comments; every issue here is a pull request. Source: docs.github.com/rest/issues. */
export const issues: readonly Route[] = [
  repositoryRoute("GET /issues/{issue_number}/labels", READ, listLabels),
  repositoryRoute("POST /issues/{issue_number}/labels", WRITE, addLabels),
  repositoryRoute("DELETE /issues/{issue_number}/labels/{name}", WRITE, removeLabel),
  repositoryRoute("GET /issues/{issue_number}/comments", READ, listComments),
  repositoryRoute("POST /issues/{issue_number}/comments", WRITE, addComment),
  repositoryRoute("PATCH /issues/comments/{comment_id}", WRITE, updateComment),
  repositoryRoute("DELETE /issues/comments/{comment_id}", WRITE, deleteComment),
];

function issueOf(call: RepositoryCall): ReturnType<typeof pullOf> {
  return pullOf(call, call.param("issue_number"));
}

function listLabels(call: RepositoryCall): Reply {
  const { items, headers } = paginate(call, issueOf(call).labels);
  return ok(
    items.map((name) => presentLabel(call, labelOf(call, name))),
    headers,
  );
}

function addLabels(call: RepositoryCall): Reply {
  const issue = issueOf(call);
  const names = readBody(call.body, NewLabels).map((name) => labelOf(call, name).name);
  for (const name of names) if (!issue.labels.includes(name)) issue.labels.push(name);
  return ok(issue.labels.map((name) => presentLabel(call, labelOf(call, name))));
}

function removeLabel(call: RepositoryCall): Reply {
  const { labels } = issueOf(call);
  const at = labels.findIndex((name) => name.toLowerCase() === call.param("name").toLowerCase());
  if (at < 0) throw notFound();
  labels.splice(at, 1);
  return ok(labels.map((name) => presentLabel(call, labelOf(call, name))));
}

function listComments(call: RepositoryCall): Reply {
  const issue = issueOf(call);
  const { items, headers } = paginate(call, issue.comments);
  return ok(
    items.map((comment) => presentComment(call, issue.number, comment)),
    headers,
  );
}

function addComment(call: RepositoryCall): Reply {
  const issue = issueOf(call);
  const body = commentBody(call);
  const now = isoSeconds(call.world.now());
  const login = loginOf(call.caller) ?? "ghost";
  const comment = { id: call.repository.nextId(), login, body, createdAt: now, updatedAt: now };
  issue.comments.push(comment);
  const shown = presentComment(call, issue.number, comment);
  return created(shown, String(shown["url"]));
}

function updateComment(call: RepositoryCall): Reply {
  const { issue, comment } = findComment(call);
  comment.body = commentBody(call);
  comment.updatedAt = isoSeconds(call.world.now());
  return ok(presentComment(call, issue.number, comment));
}

function deleteComment(call: RepositoryCall): Reply {
  const { issue, comment } = findComment(call);
  issue.comments.splice(issue.comments.indexOf(comment), 1);
  return noContent();
}

function commentBody(call: RepositoryCall): string {
  const { body } = readBody(call.body, NewComment);
  const error = { resource: "IssueComment", field: "body" };
  if (body.trim() === "") throw validationFailed({ ...error, code: "missing_field" });
  if (body.length > MAX_BODY) {
    const message = `body is too long (maximum is ${MAX_BODY} characters)`;
    throw validationFailed({ ...error, code: "unprocessable", message });
  }
  return body;
}

function findComment(call: RepositoryCall): {
  issue: ReturnType<typeof pullOf>;
  comment: CommentRecord;
} {
  for (const issue of call.repository.pulls) {
    const comment = issue.comments.find(({ id }) => String(id) === call.param("comment_id"));
    if (comment !== undefined) return { issue, comment };
  }
  throw notFound();
}

function presentComment(
  call: RepositoryCall,
  issue: number,
  comment: CommentRecord,
): Record<string, unknown> {
  const api = repositoryUrl(call.world, call.repository);
  const page = repositoryPage(call.world, call.repository);
  return {
    id: comment.id,
    node_id: nodeId("IC", comment.id),
    url: `${api}/issues/comments/${comment.id}`,
    html_url: `${page}/pull/${issue}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${issue}`,
    user: presentUser(call.world, comment.login),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: "CONTRIBUTOR",
    body: comment.body,
    performed_via_github_app: null,
  };
}
