import { isAppRoute } from "../../../contracts/mobile.ts";
import type { Candidate } from "./candidate.ts";

/**
 * Cases with each of those that only look at the screen of an app put into the one that leads there: on a
 * device both take the same taps, so that one flow tells where a control leads and what is there then.
 */
export function withArrivals(candidates: readonly Candidate[]): readonly Candidate[] {
  const leading = new Map(
    candidates.flatMap((one) => (leadsSomewhere(one) ? [[wayOf(one), one] as const] : [])),
  );
  const seen = new Map<Candidate, Candidate>();
  for (const page of candidates.filter(isLook)) {
    const control = leading.get(wayOf(page));
    if (control !== undefined && control !== page) seen.set(control, page);
  }
  const merged = new Set(seen.values());
  return candidates.flatMap((one) => {
    const page = seen.get(one);
    if (page !== undefined) return [joined(one, page)];
    return merged.has(one) ? [] : [one];
  });
}

/** The same taps lead to both. */
function wayOf({ steps }: Candidate): string {
  return JSON.stringify(steps);
}

function leadsSomewhere({ route, expected }: Candidate): boolean {
  return isAppRoute(route) && expected.some(({ kind }) => kind === "url");
}

/** True for a case that does no more than look at a screen. */
function isLook({ route, expected }: Candidate): boolean {
  return isAppRoute(route) && !expected.some(({ kind }) => kind === "url");
}

function joined(control: Candidate, page: Candidate): Candidate {
  const told = new Set(control.expected.map((one) => JSON.stringify(one)));
  const more = page.expected.filter((one) => !told.has(JSON.stringify(one)));
  const { priority } = control.priority === "critical" ? control : page;
  return {
    ...control,
    expected: [...control.expected, ...more],
    priority,
    score: page.score,
  };
}
