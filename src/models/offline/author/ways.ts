import type { EffectFact, ElementFact } from "../../../contracts/generated.ts";
import type { Step, Target } from "../../../step-language/index.ts";
import { isAppRoute } from "../../../contracts/mobile.ts";
import { behaviourOf, type Behaviour } from "./behaviours.ts";
import type { ReachedScreen } from "./reached-screen.ts";
import { nameAfter } from "./name-after.ts";
import { isSure } from "./targets.ts";
import { isText, setField } from "./user-input.ts";

/** How many controls are used before the one that a case is about. */
const MAX_CHAIN = 3;

/** How a control is used: what has to be done first, what is filled in, and the use itself. */
export interface Use {
  readonly before: readonly Step[];
  readonly inputs: readonly Step[];
  readonly final: readonly Step[];
}

/**
 * The steps of a behaviour, from the screen on; the reason when one of them is not known. `seed`
 * names the case whose data is filled in.
 */
export function useOf(
  reached: ReachedScreen,
  behaviour: Behaviour,
  seed: string,
  chain = MAX_CHAIN,
): Use | string {
  if (behaviour.dialog !== undefined && !isAnswerable(reached, behaviour)) return UNANSWERED;
  const before = stepsToShow(reached, behaviour.trigger, { seed, chain });
  if (before === null) return "no step that is certain shows it";
  const inputs = inputSteps(reached, behaviour, { seed, before });
  if (inputs === null) return "no test can fill a field that it needs";
  const target = nameAfter(reached, behaviour.trigger, [...before, ...inputs]);
  const final = target === null ? null : finalStep(behaviour, target, seed);
  return final === null ? "no test can name it" : { before, inputs, final };
}

const UNANSWERED =
  "only in a browser, and with a click, can a test answer the dialog that it opens";

function isBox({ role }: ElementFact): boolean {
  return role === "checkbox" || role === "switch";
}

function isAnswerable({ route }: ReachedScreen, { trigger, action }: Behaviour): boolean {
  if (isAppRoute(route.path)) return false;
  return !isBox(trigger) && (action === "click" || (action === "submit" && !isText(trigger)));
}

/** Steps after which the element is there; none when it is there at once, null when unknown. */
function stepsToShow(
  reached: ReachedScreen,
  element: ElementFact,
  { seed, chain }: { readonly seed: string; readonly chain: number },
): Step[] | null {
  if (element.initial) return [];
  if (chain === 0) return null;
  for (const effect of reached.screen.effects) {
    if (effect.outcome !== "shows" || effect.target !== element.id || !isSure(effect)) continue;
    const behaviour = behaviourOf(effect, reached.screen);
    if (behaviour === null) continue;
    const use = useOf(reached, behaviour, seed, chain - 1);
    if (typeof use !== "string") return [...use.before, ...use.inputs, ...use.final];
  }
  return null;
}

/** Fills everything the effects require and every field of the form; null when one cannot be set. */
function inputSteps(
  reached: ReachedScreen,
  behaviour: Behaviour,
  { seed, before }: { readonly seed: string; readonly before: readonly Step[] },
): Step[] | null {
  const required = new Set(behaviour.effects.flatMap(({ requires }) => requires));
  const steps: Step[] = [];
  // A key is pressed in the field that was used last.
  const others = [...behaviour.filled].filter((id) => id !== behaviour.trigger.id);
  for (const id of others.length < behaviour.filled.size
    ? [...others, behaviour.trigger.id]
    : others) {
    if (id === behaviour.trigger.id && setsValue(behaviour.action)) continue;
    const element = reached.screen.elements.find((candidate) => candidate.id === id);
    if (element === undefined) return null;
    const target = nameAfter(reached, element, [...before, ...steps]);
    const set = target === null ? [] : setField(element, target, seed);
    if (set.length === 0 && (required.has(id) || element.field?.required === true)) return null;
    steps.push(...set);
  }
  return steps;
}

function finalStep(behaviour: Behaviour, target: Target, seed: string): Step[] | null {
  const { trigger, action, dialog } = behaviour;
  if (dialog !== undefined) return [{ kind: dialog.accepted ? "accept" : "dismiss", target }];
  const toggle: Step = { kind: trigger.field?.value === "on" ? "uncheck" : "check", target };
  if (isBox(trigger)) return [toggle];
  switch (action) {
    case "click":
      return [{ kind: "click", target }];
    case "dblclick":
      return [{ kind: "double_click", target }];
    case "check":
      return [toggle];
    case "submit":
    case "press":
      return pressSteps(behaviour, target);
    case "fill":
    case "select": {
      const set = setField(trigger, target, seed);
      return set.length === 0 ? null : set;
    }
  }
}

/** A field that was just filled has the focus; another gets it by a click. */
function pressSteps({ trigger, pressed, filled }: Behaviour, target: Target): Step[] {
  const click: Step = { kind: "click", target };
  if (!isText(trigger)) return [click];
  const press: Step = { kind: "press", key: pressed ?? "Enter" };
  return filled.has(trigger.id) ? [press] : [click, press];
}

function setsValue(action: EffectFact["action"]): boolean {
  return action === "fill" || action === "select" || action === "check";
}
