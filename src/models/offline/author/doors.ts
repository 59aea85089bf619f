import { accessTo, doorsOf, type Door } from "../../../app-model/accounts.ts";
import type { OpenAppModel } from "../../../app-model/open-app-model.ts";
import { stateAfter } from "../../../app-model/walkthrough.ts";
import type { ElementFact } from "../../../contracts/generated.ts";
import { isAppRoute } from "../../../contracts/mobile.ts";
import type { Expectation, Step, Target } from "../../../step-language/index.ts";
import { behaviourOf } from "./behaviours.ts";
import { SCORES, type Candidate } from "./candidate.ts";
import { groundedPart } from "./grounded-part.ts";
import { arrivalAt } from "./navigation-cases.ts";
import type { ReachedScreen } from "./reached-screen.ts";
import { placeName } from "./titles.ts";
import { isText } from "./user-input.ts";
import { useOf } from "./ways.ts";

/** A way behind the guards of an app: steps from nothing to the page that it leads to. */
export interface WayIn {
  readonly door: Door;
  readonly steps: readonly Step[];
}

/** What a person is known by, of which there may be one alone. */
const IDENTIFIES = /e-?mail|user.?name|\blogin\b|handle|nick.?name/iu;

/**
 * The steps through the best door of an app; null where there is none that can be followed. Where the
 * project's own set-up signs in, its account is not ours to use: then it is that of a new account.
 */
export function wayIn(model: OpenAppModel, reachable: readonly ReachedScreen[]): WayIn | null {
  const access = accessTo(model);
  for (const door of doorsOf(model)) {
    if (isAppRoute(door.route.path)) continue;
    if (door.kind !== (access === "own" ? "sign_up" : access)) continue;
    const reached = reachable.find(({ screen }) => screen === door.screen);
    const steps = reached === undefined ? null : stepsThrough(reached, door);
    if (steps !== null) return { door, steps };
  }
  return null;
}

/** The way through the sign-in of an app on this screen, with the account of the environment. */
export function wayThrough({ model, screen, ...reached }: ReachedScreen): WayIn | null {
  for (const door of doorsOf(model)) {
    const isHere = door.screen === screen && door.kind === "sign_in";
    const steps = isHere ? stepsThrough({ model, screen, ...reached }, door) : null;
    if (steps !== null) return { door, steps };
  }
  return null;
}

function stepsThrough(reached: ReachedScreen, { kind, screen, effect }: Door): Step[] | null {
  const behaviour = behaviourOf(effect, screen);
  if (behaviour === null) return null;
  const fields = screen.elements.filter(
    ({ id, initial, field }) =>
      (initial || effect.requires.includes(id)) && field !== null && behaviour.filled.has(id),
  );
  const entered = kind === "sign_up" ? newAccount(fields) : givenAccount(fields);
  if (entered === null) return null;
  const filled = new Set(fields.map(({ id }) => id));
  const use = useOf(reached, { ...behaviour, filled }, `${reached.route.path} ${kind}`);
  if (typeof use === "string") return null;
  const inputs = use.inputs.map((step) => withEntered(step, fields, entered));
  // What is opened next would break off the request that makes the account.
  const arrive: Step = { kind: "wait", path: effect.target };
  const steps = [...reached.way, ...use.before, ...inputs, ...use.final, arrive];
  return stateAfter(reached.model, steps)?.path === effect.target ? steps : null;
}

type Enter = (typed: string, field: ElementFact) => string;

/** A new account has a name that no other has: whatever tells people apart is made anew in each run. */
function newAccount(fields: readonly ElementFact[]): Enter | null {
  if (!fields.some(identifies)) return null;
  return (typed, field) => {
    if (!identifies(field)) return typed;
    const [name = "", ...host] = typed.split("@");
    const person = name.replace(/[^a-z].*$/iu, "");
    return [`${person}${host.length > 0 ? "." : ""}{unique}`, ...host].join("@");
  };
}

function identifies(field: ElementFact): boolean {
  return isText(field) && IDENTIFIES.test(wordsOf(field));
}

/** Who signs in is read from the environment: one field that names them, and their password. */
function givenAccount(fields: readonly ElementFact[]): Enter | null {
  const texts = fields.filter(isText);
  const secrets = texts.filter(({ field }) => field?.type === "password");
  if (texts.length !== 2 || secrets.length !== 1) return null;
  return (_, { field }) => (field?.type === "password" ? "{E2E_PASSWORD}" : "{E2E_USER}");
}

function wordsOf({ name, label, placeholder, field }: ElementFact): string {
  return [name, label, placeholder, field?.name, field?.type].join(" ");
}

function withEntered(step: Step, fields: readonly ElementFact[], enter: Enter): Step {
  if (step.kind !== "fill") return step;
  const { target, value } = step;
  const words = wordsIn(target);
  const field = fields.find(({ name, label, placeholder, test_id: id }) =>
    target.by === "test_id" ? id === words : [name, label, placeholder].includes(words),
  );
  return field === undefined ? step : { ...step, value: enter(value, field) };
}

function wordsIn(target: Target): string | null {
  if (target.by === "role") return target.name;
  if (target.by === "label") return target.label;
  return target.by === "test_id" ? target.id : null;
}

/** Getting in is a case of its own: whoever cannot sign up or in can do nothing at all. */
export function doorCase(
  reachable: readonly ReachedScreen[],
  { door, steps }: WayIn,
): Candidate | null {
  const reached = reachable.find(({ screen }) => screen === door.screen);
  if (reached === undefined) return null;
  const { kind, route, effect } = door;
  const hoped: Expectation[] = arrivalAt(reached, effect.target);
  const expected = groundedPart(reached.model, steps, hoped);
  if (typeof expected === "string") return null;
  const who = kind === "sign_up" ? "signing up" : "signing in";
  return {
    key: `${route.path} ${kind}`,
    title: `${who} leads to ${placeName(effect.target)}`,
    preconditions:
      kind === "sign_up" ? [] : ["E2E_USER and E2E_PASSWORD are an account of the app"],
    steps,
    expected,
    priority: "critical",
    score: SCORES.formFlow,
    route: route.path,
    source: effect.source,
  };
}
