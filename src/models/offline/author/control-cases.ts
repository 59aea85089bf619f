import { isAppRoute } from "../../../contracts/mobile.ts";
import type { Expectation } from "../../../step-language/index.ts";
import {
  answerTo,
  behavioursOf,
  familyOf,
  identityOf,
  localId,
  type Behaviour,
} from "./behaviours.ts";
import { SCORES, type Candidate } from "./candidate.ts";
import { expectationsOf } from "./expectations.ts";
import { type Found, together } from "./found.ts";
import { groundedPart } from "./grounded-part.ts";
import type { ReachedScreen } from "./reached-screen.ts";
import { reloadCase } from "./reload-case.ts";
import { wordsFor } from "./targets.ts";
import { behaviourTitle } from "./titles.ts";
import { useOf } from "./ways.ts";

/**
 * One case per control with a known effect: use it, and expect what its handler does. A control of a
 * layout, which every screen shows, is used on the first; of the rows of a list the first comes
 * first.
 */
export function controlCases(reached: ReachedScreen, used: Set<string>): Found<Candidate> {
  const { found: behaviours, exclusions } = behavioursOf(reached);
  const cases = behaviours.map((behaviour): Found<Candidate> => {
    const key = identityOf(behaviour);
    if (used.has(key)) return NOTHING;
    const candidates = casesOf(reached, behaviour);
    if (typeof candidates === "string") return without(behaviour, candidates);
    const family = `${reached.route.path} ${familyOf(behaviour)}`;
    const isFurtherRow = used.has(family);
    used.add(key).add(family);
    const told = isFurtherRow ? candidates.map(asFurtherRow) : candidates;
    return { found: told.map((candidate) => afterTheFirst(candidate, used)), exclusions: [] };
  });
  return together([{ found: [], exclusions }, ...cases]);
}

const NOTHING: Found<Candidate> = { found: [], exclusions: [] };

function asFurtherRow(candidate: Candidate): Candidate {
  return { ...candidate, priority: "low" };
}

/** Every item of a menu closes it, as both buttons of a dialog do: one of them tells of that. */
function afterTheFirst(candidate: Candidate, used: Set<string>): Candidate {
  const { route, expected, priority } = candidate;
  const isClosing = expected.every((one) => one.kind === "state" && one.state === "not visible");
  if (!isAppRoute(route) || !isClosing || priority !== "high") return candidate;
  const key = `${route} closes ${JSON.stringify(expected)}`;
  const isFurther = used.has(key);
  used.add(key);
  return isFurther ? { ...candidate, priority: "medium" } : candidate;
}

function without({ trigger }: Behaviour, reason: string): Found<Candidate> {
  const what = `the ${wordsFor(trigger)}`;
  return { found: [], exclusions: [{ what, reason, source: trigger.source }] };
}

/** True for the tab of the screen that is shown: nobody sees that it was tapped. */
function staysHere({ route }: ReachedScreen, expected: readonly Expectation[]): boolean {
  return (
    isAppRoute(route.path) && expected.some((one) => one.kind === "url" && one.path === route.path)
  );
}

/** Words for a use of a control, the same in every run. */
function keyOf({ trigger, action, pressed, dialog, empty }: Behaviour): string {
  const when = empty.length > 0 ? ` without ${empty.map(localId).join(" ")}` : "";
  const answered = dialog === undefined ? "" : ` dialog ${answerTo(dialog)}`;
  const done = pressed === undefined ? action : `${action} ${pressed}`;
  return `${done} ${trigger.name ?? trigger.test_id ?? trigger.id}${when}${answered}`;
}

/** The case, and the one that opens the page again; the reason when there is none. */
export function casesOf(reached: ReachedScreen, behaviour: Behaviour): Candidate[] | string {
  const { trigger, action, effects, empty, filled } = behaviour;
  const key = `${reached.route.path} ${keyOf(behaviour)}`;
  const use = useOf(reached, behaviour, key);
  if (typeof use === "string") return use;
  const { before, inputs, final } = use;
  const steps = [...reached.way, ...before, ...inputs, ...final];
  const done = [...before, ...inputs, ...final];
  const hoped = expectationsOf(reached, behaviour, done);
  if (hoped.length === 0) return "nothing that a test could look at is sure to follow";
  if (staysHere(reached, hoped)) return "it leads to where it stands";
  const grounded = groundedPart(reached.model, steps, hoped);
  // A title names only what the test looks at.
  const expected = typeof grounded === "string" ? hoped : grounded;
  const isFlow = action === "submit";
  // Any box can be ticked; that one in a row can, is what its row is for.
  const isOwnTick =
    trigger.row === undefined &&
    effects.every(({ target, ticked }) => target === trigger.id && ticked !== undefined);
  const used: Candidate = {
    key,
    title: behaviourTitle(reached, behaviour, { inputs: done, expected }),
    preconditions: [],
    steps,
    expected,
    priority: isFlow && empty.length === 0 ? "critical" : isOwnTick ? "medium" : "high",
    // That one field alone is missing says less than what the form is for, and that all are.
    score: isFlow && !(empty.length > 0 && filled.size > 0) ? SCORES.formFlow : SCORES.control,
    route: reached.route.path,
    source: trigger.source,
  };
  return [used, ...reloadCase(reached, behaviour, { key, done })];
}
