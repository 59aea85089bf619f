import { z } from "zod";
import { NamedError } from "../contracts/errors.ts";

/** The gate is real. Warnings are things an administrator may want to make stricter. */
interface Gate {
  readonly reviewers: number;
  readonly warnings: readonly string[];
}

/** The parts of "Get an environment" (REST, deployments/environments) that the gate rests on. */
const environmentSchema = z.object({
  protection_rules: z.array(
    z.object({
      type: z.string(),
      prevent_self_review: z.boolean().optional(),
      reviewers: z.array(z.unknown()).optional(),
    }),
  ),
  can_admins_bypass: z.boolean().optional(),
  deployment_branch_policy: z.unknown(),
});

/** An environment as the platform describes it. */
interface EnvironmentAnswer {
  readonly name: string;
  /** Undefined when there is no such environment. */
  readonly description: unknown;
  /** The page of its repository, e.g. `https://github.com/octo/shop`. */
  readonly repositoryPage: string;
}

/**
 * Whether somebody has to approve before a job with this environment runs. Everything that cannot
 * be told for certain is a refusal.
 *
 * Throws `GateMissing` when there is no such environment (GitHub would create it, unprotected), and
 * `GateUnprotected` when nobody has to approve.
 * Source: docs.github.com, "Managing environments for deployment".
 */
export function decideGate({ name, description, repositoryPage }: EnvironmentAnswer): Gate {
  const settings = `Settings > Environments (${repositoryPage}/settings/environments)`;
  if (description === undefined) throw missing(name, settings);
  const parsed = environmentSchema.safeParse(description);
  const rules = parsed.success ? parsed.data.protection_rules : [];
  const required = rules.filter(({ type }) => type === "required_reviewers");
  const reviewers = required.reduce((sum, rule) => sum + (rule.reviewers?.length ?? 0), 0);
  if (!parsed.success || reviewers === 0) throw unprotected(name, settings);
  const selfReview = required.some((rule) => rule.prevent_self_review !== true);
  const { can_admins_bypass: bypass, deployment_branch_policy: branches } = parsed.data;
  const warnings = [
    ...(selfReview
      ? [`the person who starts a run may approve it ("Prevent self-review" is off)`]
      : []),
    ...(bypass === false ? [] : ["administrators can (or may be able to) bypass the approval"]),
    ...(branches === null || branches === undefined
      ? ["every branch may use the environment; limit it under Deployment branches and tags"]
      : []),
  ];
  return { reviewers, warnings: warnings.map((text) => `Environment "${name}": ${text}`) };
}

function missing(environment: string, settings: string): NamedError {
  return new NamedError(
    "GateMissing",
    `There is no environment "${environment}" (or the token lacks "actions: read"). GitHub would ` +
      `create it without protection, so nobody would be asked. Create it under ${settings} and ` +
      "add required reviewers.",
  );
}

function unprotected(environment: string, settings: string): NamedError {
  return new NamedError(
    "GateUnprotected",
    `The environment "${environment}" has no required reviewers, so nobody would be asked. Add ` +
      `them under ${settings} > ${environment} > Required reviewers. Private repositories have them ` +
      "only with GitHub Enterprise; elsewhere `approval: draft-pr` opens a draft instead.",
  );
}
