import { NamedError } from "../../contracts/errors.ts";
import type { Exclusion } from "../../contracts/exclusion.ts";
import type { AppModel } from "../../contracts/generated.ts";
import { LEFT_OUT_BY_TEAM } from "../../contracts/guidance.ts";
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

type Told = Pick<AppModel, "routes" | "gaps"> & Partial<Pick<AppModel, "mobile_apps">>;

/** `NothingToTest` with the pages and gaps that may be why; any other failure as it is. */
export function withReasons(
  failure: unknown,
  { routes, gaps, mobile_apps: apps = [] }: Told,
): unknown {
  const isEmpty = failure instanceof NamedError && failure.code === "NothingToTest";
  if (!isEmpty) return failure;
  const [app] = routes.length === 0 ? apps : [];
  const told = [
    ...(app === undefined
      ? []
      : [`${app.name} is a mobile app, which only the framework maestro tests.`]),
    ...sentence("Pages that no test can open", closedPages(routes)),
    ...sentence("Not followed in the source", missingByGaps(gaps)),
  ];
  if (told.length === 0) return failure;
  return new NamedError("NothingToTest", [failure.message, ...told].join(" "), {
    cause: failure.cause,
  });
}

function sentence(title: string, missing: readonly Missing[]): readonly string[] {
  if (missing.length === 0) return [];
  return [`${title}: ${reasonLines(groupByReason(missing, BRIEF)).join(" | ")}.`];
}

/** Pages that visitors do not reach who have just opened the application. */
function closedPages(routes: AppModel["routes"]): readonly Missing[] {
  return routes.flatMap(({ path, guarded, source, skipped }): readonly Missing[] => {
    const page = { what: `the page ${path}`, source };
    if (skipped !== undefined) return [{ ...page, reason: LEFT_OUT_BY_TEAM, source: skipped }];
    if (guarded)
      return [{ ...page, reason: SENT_AWAY, help: "a form in the source to sign in with" }];
    return /[:*]/u.test(path) ? [{ ...page, reason: "it needs the id of existing data" }] : [];
  });
}

const SENT_AWAY = "visitors are sent away who are not signed in, or of whom nothing is known yet";
