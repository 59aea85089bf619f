import { NamedError } from "../../contracts/errors.ts";
import type { Exclusion } from "../../contracts/exclusion.ts";
import type { AppModel } from "../../contracts/generated.ts";
import { reasonLines } from "../../contracts/reason-lines.ts";
import { BRIEF, groupByReason, type Missing, missingByGaps } from "../../contracts/reasons.ts";

/** For the notes, which the next agent and a person read whole. */
const IN_NOTES = { groups: 20, examples: 3 } as const;

/**
 * The coverage notes of a model, and under them what the program knows for certain, whatever the
 * model says: what the analysis did not follow, and which of the model's cases were left out.
 */
export function completeNotes(
  notes: string,
  { gaps }: Pick<AppModel, "gaps">,
  exclusions: readonly Exclusion[],
): string {
  return [
    notes,
    ...section("Not followed in the source", missingByGaps(gaps)),
    ...section("Test cases left out", exclusions),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function section(title: string, missing: readonly Missing[]): string[] {
  if (missing.length === 0) return [];
  const lines = reasonLines(groupByReason(missing, IN_NOTES));
  return [`${title}:`, ...lines.map((line) => `- ${line}`)];
}

/** `NothingToTest` with the gaps that may be why; any other failure as it is. */
export function withGaps(failure: unknown, { gaps }: Pick<AppModel, "gaps">): unknown {
  const isEmpty = failure instanceof NamedError && failure.code === "NothingToTest";
  if (!isEmpty || gaps.length === 0) return failure;
  const lines = reasonLines(groupByReason(missingByGaps(gaps), BRIEF));
  return new NamedError(
    "NothingToTest",
    `${failure.message} Not followed in the source: ${lines.join(" | ")}.`,
    { cause: failure.cause },
  );
}
