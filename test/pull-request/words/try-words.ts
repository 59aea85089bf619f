import { type ApprovedArtifact, readApprovedArtifact } from "../../../src/pull-request/artifact.ts";
import { contentToldIn } from "../../../src/pull-request/body.ts";
import { type PullRequestPlan, planPullRequest } from "../../../src/pull-request/plan.ts";
import { createSecretScanner } from "../../../src/safety/secrets.ts";
import { randomFrom } from "../../random.ts";
import { buildArtifact } from "../artifact-builder.ts";
import {
  actionsOfBody,
  actionsOfTitle,
  KNOWN_SECRET,
  randomWords,
  showsSecret,
} from "./random-words.ts";

const BASE = "0123456789012345678901234567890123456789";
const scanner = createSecretScanner([KNOWN_SECRET]);
const CONTEXT = { approval: { mode: "none" }, behindBy: 0 } as const;

/** How many pairs of a title and a body were tried, how many of them refused, and what got through. */
export interface Tried {
  readonly pairs: number;
  readonly refused: number;
  readonly escapes: readonly string[];
}

/** Plans pull requests with the words of seeds from `first` on, and looks at what would be published. */
export function tryWords(first: number, pairs: number): Tried {
  const { bytes, digest } = buildArtifact(BASE);
  const artifact = readApprovedArtifact(bytes, { digest, baseSha: BASE, repository: "acme/shop" });
  const escapes: string[] = [];
  let refused = 0;
  for (let seed = first; seed < first + pairs; seed += 1) {
    const random = randomFrom(seed);
    const pr_title = randomWords(random);
    const pr_body = randomWords(random);
    const plan = planPullRequest(withWords(artifact, pr_title, pr_body), CONTEXT);
    const { title, body } = plan.pullRequest;
    const words = [pr_title, pr_body, title, body, plan.commitMessage];
    if (words.some((text) => scanner.scan(text) !== undefined)) {
      refused += 1;
      continue;
    }
    const actions = actionsIn(plan);
    if (actions.length > 0)
      escapes.push(`${seed}: ${actions.join(", ")} ${JSON.stringify([title, body.slice(0, 900)])}`);
  }
  return { pairs, refused, escapes };
}

function withWords(
  artifact: ApprovedArtifact,
  pr_title: string,
  pr_body: string,
): ApprovedArtifact {
  const report = { testability: [{ what: pr_body.slice(0, 80), reason: pr_title, source: null }] };
  return {
    ...artifact,
    payload: { ...artifact.payload, pr_title, pr_body },
    meta: { ...artifact.meta, report },
  };
}

function actionsIn({
  pullRequest,
  commitMessage,
  contentDigest,
}: PullRequestPlan): readonly string[] {
  const { title, body } = pullRequest;
  return [
    ...actionsOfTitle(title).map((action) => `the title ${action}`),
    ...actionsOfBody(body).map((action) => `the body ${action}`),
    ...([title, body, commitMessage].some(showsSecret) ? ["a secret is shown"] : []),
    ...(contentToldIn(body) === contentDigest ? [] : ["the body tells another content"]),
  ];
}
