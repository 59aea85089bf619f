import { posix } from "node:path";
import { configuredOrigins } from "../app-model/configured-origins.ts";
import { faultsIn } from "../frameworks/files-to-drop.ts";
import { frameworkFor } from "../frameworks/registry.ts";
import { fixedToken } from "../github/token-source.ts";
import { openGitHubRepository } from "../repository/github/index.ts";
import { assertPublishable } from "../safety/publishable.ts";
import type { Logger } from "../telemetry/logger.ts";
import type { ApprovedArtifact } from "./artifact.ts";
import { type BaseFacts, readBaseFacts } from "./base-facts.ts";
import type { PullRequestPlan } from "./plan.ts";

/**
 * What needs no look at the repository: nothing of an artifact that breaks a rule wherever it is
 * written is worth a request. Throws `UnsafeOutput`.
 */
export function assertHarmless(
  { payload, meta }: ApprovedArtifact,
  knownSecrets: readonly string[],
): void {
  const { files, framework, pr_title, pr_body } = payload;
  assertPublishable(files, {
    framework,
    allowedRoots: files.map(({ path }) => posix.dirname(path)),
    knownSecrets,
    words: [pr_title, pr_body, JSON.stringify(meta.report ?? {})],
    faults: () => [],
  });
}

interface Access {
  readonly repository: string;
  readonly token: string;
  readonly apiUrl: string;
  readonly paced?: boolean;
  readonly knownSecrets?: readonly string[];
  readonly logger: Logger;
}

export interface PublishableArtifact {
  readonly options: Access;
  readonly artifact: ApprovedArtifact;
  readonly plan: PullRequestPlan;
}

/**
 * Judges the very bytes that would be written, by what the repository says at the commit that was
 * read: where its tests are and which files it has. Throws `UnsafeOutput`.
 */
export async function assertArtifactPublishable(subject: PublishableArtifact): Promise<void> {
  const { options, artifact, plan } = subject;
  const framework = await frameworkFor(artifact.payload.framework);
  const { model, existingPaths, reaching } = await readFacts(subject);
  const { title, body, head } = plan.pullRequest;
  assertPublishable(plan.files, {
    framework: framework.id,
    allowedRoots: framework.allowedRoots(model),
    existingPaths,
    reaching,
    origins: configuredOrigins(model),
    knownSecrets: [options.token, ...(options.knownSecrets ?? [])],
    words: [title, body, head, plan.commitMessage],
    faults: (files) => faultsIn(framework.checkCode(files, { model, existingPaths })),
  });
}

async function readFacts({ options, artifact, plan }: PublishableArtifact): Promise<BaseFacts> {
  const { repository, token, apiUrl, paced, logger } = options;
  const { baseSha: commit, baseBranch } = plan;
  const { requested_ref: requestedRef, working_directory: workingDirectory } = artifact.meta.source;
  const reader = await openGitHubRepository({
    repository,
    pinned: { commit, requestedRef, baseBranch },
    auth: fixedToken(token),
    apiUrl,
    paced,
    logger,
  });
  try {
    const { framework } = artifact.payload;
    return await readBaseFacts(reader, { workingDirectory, framework, files: plan.files });
  } finally {
    await reader.close();
  }
}
