import { behavioursOf, type Behaviour } from "./behaviours.ts";
import { SCORES, type Candidate } from "./candidate.ts";
import { expectationsOf } from "./expectations.ts";
import { groundedPart } from "./grounded-part.ts";
import type { ReachedScreen } from "./reached-screen.ts";
import { wordsFor } from "./targets.ts";
import { useOf } from "./ways.ts";

/**
 * A form that refuses to be sent empty takes what is filled in afterwards, and what it said of the
 * empty fields is gone. It fails when a mistake can be made only once.
 */
export function correctionCases(reached: ReachedScreen): Candidate[] {
  const { found: behaviours } = behavioursOf(reached);
  return behaviours.flatMap((refused) => {
    if (refused.empty.length === 0 || refused.filled.size > 0) return [];
    const intended = behaviours.find(
      ({ trigger, action, empty }) =>
        trigger.id === refused.trigger.id && action === refused.action && empty.length === 0,
    );
    const found = intended === undefined ? null : correctionCase(reached, refused, intended);
    return found === null ? [] : [found];
  });
}

function correctionCase(
  reached: ReachedScreen,
  refused: Behaviour,
  intended: Behaviour,
): Candidate | null {
  const { route, way } = reached;
  const { trigger, action } = intended;
  const key = `${route.path} ${action} ${trigger.name ?? trigger.id} corrected`;
  const [wrong, right] = [useOf(reached, refused, key), useOf(reached, intended, key)];
  if (typeof wrong === "string" || typeof right === "string" || right.inputs.length === 0)
    return null;
  const toRefusal = [...way, ...wrong.before, ...wrong.final];
  const messages = expectationsOf(reached, refused, []).filter(
    (one) => one.kind === "state" && one.state === "visible",
  );
  // Without a message that surely comes, nobody sees that the form has refused.
  if (typeof groundedPart(reached.model, toRefusal, messages) === "string") return null;
  const steps = [...toRefusal, ...right.inputs, ...right.final];
  const hoped = expectationsOf(reached, intended, right.inputs);
  const expected = groundedPart(reached.model, steps, hoped);
  if (typeof expected === "string") return null;
  return {
    key,
    title: `${wordsFor(trigger)} takes a form that it has refused empty before`,
    preconditions: [],
    steps,
    expected,
    priority: "medium",
    score: SCORES.control,
    route: route.path,
    source: trigger.source,
  };
}
