import type { OpenAppModel } from "../../../app-model/open-app-model.ts";
import { findHiddenTarget, findTarget } from "../../../app-model/find-target.ts";
import { isSurelyShown, type PageState, presentElements } from "../../../app-model/page-state.ts";
import {
  isSeenSomewhere,
  isToldOnDevices,
  isToldSomewhere,
} from "../../../app-model/told-on-devices.ts";
import { followSteps } from "../../../app-model/walkthrough.ts";
import type { Expectation, Step, Target } from "../../../step-language/index.ts";
import { targetOf } from "./targets.ts";

/** Those of the expectations that are grounded after the steps; the reason when none is. */
export function groundedPart(
  model: OpenAppModel,
  steps: readonly Step[],
  expected: readonly Expectation[],
): readonly Expectation[] | string {
  const { walkthrough, problem } = followSteps(model, steps);
  if (problem !== null) return problem.reason;
  const reasons: string[] = [];
  const grounded = expected.filter((expectation) => {
    if (isAbsence(expectation) && !wasSeen(model, steps, expectation.target)) {
      reasons.push(NEVER_SEEN);
      return false;
    }
    const found = walkthrough.expect(expectation);
    if (found.kind === "problem") reasons.push(found.reason);
    else if (isUnseen(walkthrough.state, expectation)) reasons.push(UNSEEN);
    else return true;
    return false;
  });
  if (grounded.length > 0) return onEveryDevice(walkthrough.state, grounded);
  return reasons[0] ?? "The case expects nothing.";
}

/** What every device tells is enough, where there is any of it: then one flow is for all of them. */
function onEveryDevice(state: PageState, grounded: readonly Expectation[]): readonly Expectation[] {
  const isTold = (expectation: Expectation): boolean => {
    if (expectation.kind !== "state") return true;
    // What is gone reads like something that is there: nobody sees that it went.
    const look = isAbsence(expectation) ? findHiddenTarget : findTarget;
    const found = look(state, expectation.target);
    const element = found.found ? found.element : null;
    return element?.native === undefined || isToldOnDevices(state, element);
  };
  const told = grounded.filter(isTold);
  return told.length === 0 ? grounded : told;
}

const NEVER_SEEN = "what should go was never there";
const UNSEEN = "no device tells it from all else on the screen";

/** True for what is there, and has nothing by which any device would find it: a dialog as such. */
function isUnseen(state: PageState, expectation: Expectation): boolean {
  if (expectation.kind !== "state") return false;
  const { target } = expectation;
  if (isAbsence(expectation)) {
    const gone = findHiddenTarget(state, target);
    return gone.found && gone.element !== null && !isSeenSomewhere(gone.element);
  }
  const found = findTarget(state, target);
  return found.found && found.element !== null && !isToldSomewhere(state, found.element);
}

type State = Extract<Expectation, { kind: "state" }>;

function isAbsence(expectation: Expectation): expectation is State {
  return expectation.kind === "state" && expectation.state === "not visible";
}

/** Whether the element is surely on a page that the steps lead to: only then its absence says something. */
function wasSeen(model: OpenAppModel, steps: readonly Step[], target: Target): boolean {
  const wanted = JSON.stringify(target);
  return steps.some((_, index) => {
    const { state } = followSteps(model, steps.slice(0, index + 1)).walkthrough;
    if (findTarget(state, target).found) return true;
    return presentElements(state).some(
      (element) => JSON.stringify(targetOf(element)) === wanted && isSurelyShown(state, element),
    );
  });
}
