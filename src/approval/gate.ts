import { z } from "zod";
import { NamedError } from "../contracts/errors.ts";
import type { Refusal } from "./client.ts";
import type { Place } from "./refusals.ts";
import { commonRefusal } from "./refusals.ts";

/** What the platform said about the environment: its description, or a refusal. */
export type EnvironmentAnswer =
  | { readonly found: true; readonly description: unknown }
  | { readonly found: false; readonly refusal: Refusal };

/** The gate is real. Warnings are things an administrator may want to make stricter. */
export interface Gate {
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

/**
 * Whether somebody has to approve before a job with this environment runs. Everything that cannot
 * be told for certain is a refusal.
 *
 * Throws `GateMissing` when there is no such environment (GitHub would create it, unprotected),
 * `GateUnprotected` when nobody has to approve, and the platform's own refusal when the question
 * was not answered. Source: docs.github.com, "Managing environments for deployment".
 */
export function decideGate(answer: EnvironmentAnswer, environment: string, place: Place): Gate {
  const settings = `Settings > Environments (${place.serverUrl}/${place.repository}/settings/environments)`;
  if (!answer.found) throw unreadable(answer.refusal, environment, settings);
  const parsed = environmentSchema.safeParse(answer.description);
  const rules = parsed.success ? parsed.data.protection_rules : [];
  const required = rules.filter(({ type }) => type === "required_reviewers");
  const reviewers = required.reduce((sum, rule) => sum + (rule.reviewers?.length ?? 0), 0);
  if (!parsed.success || reviewers === 0) throw unprotected(environment, settings);
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
  return { reviewers, warnings: warnings.map((text) => `Environment "${environment}": ${text}`) };
}

function unreadable(refusal: Refusal, environment: string, settings: string): NamedError {
  if (refusal.status === 404) {
    return new NamedError(
      "GateMissing",
      `There is no environment "${environment}" (or the token lacks "actions: read"). GitHub would ` +
        `create it without protection, so nobody would be asked. Create it under ${settings} and ` +
        "add required reviewers.",
    );
  }
  return commonRefusal(refusal, `read the environment "${environment}"`, "actions: read");
}

function unprotected(environment: string, settings: string): NamedError {
  return new NamedError(
    "GateUnprotected",
    `The environment "${environment}" has no required reviewers, so nobody would be asked. Add ` +
      `them under ${settings} > ${environment} > Required reviewers. Private repositories have them ` +
      "only with GitHub Enterprise; elsewhere `approval: draft-pr` opens a draft instead.",
  );
}
