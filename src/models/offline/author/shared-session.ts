import type { OpenAppModel } from "../../../app-model/open-app-model.ts";
import { routeFor } from "../../../app-model/routes.ts";
import type { Step } from "../../../step-language/index.ts";
import type { Candidate } from "./candidate.ts";
import type { Found } from "./found.ts";

/** What every test of an account that is shared needs, for people who read the case. */
const SIGNED_IN = "Signed in";
const ENDS_IT = "it would end the session, or the account, that all tests share";

/** Controls that leave, or do away with, the account: of a test that made its own, they are fine. */
const ENDING =
  /\b(?:sign|log).?(?:out|off)\b|\b(?:delete|close|deactivate|remove) (?:my |your |the |this )?account\b/iu;

/** Marks the cases that start signed in, and leaves out those after which no other test is. */
export function withSession(model: OpenAppModel, candidate: Candidate): Found<Candidate> {
  const { steps, preconditions, title, route, source } = candidate;
  if (!startsInside(model, steps)) return { found: [candidate], exclusions: [] };
  if (steps.some(endsSession)) {
    const what = `the case ${title} on ${route}`;
    return { found: [], exclusions: [{ what, reason: ENDS_IT, source }] };
  }
  return {
    found: [{ ...candidate, preconditions: [SIGNED_IN, ...preconditions] }],
    exclusions: [],
  };
}

function startsInside(model: OpenAppModel, [first]: readonly Step[]): boolean {
  return first?.kind === "open" && routeFor(model, first.path)?.guarded === true;
}

function endsSession(step: Step): boolean {
  if (step.kind !== "click") return false;
  const { target } = step;
  return target.by === "role" && ENDING.test(target.name);
}
