import type { EffectFact, ElementFact, ScreenFact } from "../../contracts/generated.ts";
import { callOf } from "./element-words.ts";
import { plain, quoted } from "./words.ts";

/** What some effects say, one line for each way to use a control: `click "Save" button → …`. */
export function effectLines(screen: ScreenFact, effects: readonly EffectFact[]): string[] {
  const names = callsOf(screen);
  const outcomes = new Map<string, string[]>();
  const addresses = new Map(screen.elements.map(({ id, href }) => [id, href]));
  for (const effect of effects) {
    // Where a link leads is told with the link.
    if (effect.outcome === "navigates" && addresses.get(effect.trigger) === effect.target) continue;
    const way = wayOf(effect, names);
    const told = outcomes.get(way) ?? [];
    const outcome = outcomeOf(effect, names);
    outcomes.set(way, told.includes(outcome) ? told : [...told, outcome]);
  }
  return [...outcomes].map(([way, told]) => `${way} → ${told.join("; ")}`);
}

type Calls = (id: string) => string;

const calls = new WeakMap<ScreenFact, Calls>();

/** How the elements of a screen are called, by their ids; a form by what submits it. */
function callsOf(screen: ScreenFact): Calls {
  const known = calls.get(screen);
  if (known !== undefined) return known;
  const elements = new Map<string, ElementFact>(screen.elements.map((each) => [each.id, each]));
  const forms = new Map(screen.forms.map((form) => [form.id, form]));
  const callById: Calls = (id) => {
    const form = forms.get(id);
    const element = elements.get(
      form === undefined ? id : (form.submit ?? form.fields.at(-1) ?? id),
    );
    return element === undefined ? "something unnamed" : callOf(element);
  };
  calls.set(screen, callById);
  return callById;
}

function wayOf(effect: EffectFact, callById: Calls): string {
  const { action, trigger, requires, unless = [], dialog, key } = effect;
  const filled =
    requires.length === 0 ? "" : ` with ${requires.map(callById).join(" and ")} filled`;
  const empty = unless.length === 0 ? "" : ` without ${unless.map(callById).join(" or ")}`;
  const answered =
    dialog === undefined || dialog.kind === "alert"
      ? ""
      : ` ${dialog.accepted ? "accepting" : "dismissing"} the dialog`;
  const done = key === undefined ? action : `${action} ${key} in`;
  return `${done} ${callById(trigger)}${filled}${empty}${answered}`;
}

function outcomeOf(effect: EffectFact, callById: Calls): string {
  const { outcome, target, reads, ticked, lasts } = effect;
  const reading = reads === undefined ? "" : ` reading ${quoted(reads)}`;
  const kept = lasts === true ? " for good" : "";
  const tick = ticked === undefined ? "" : ticked ? " to ticked" : " to not ticked";
  const observed = effect.certainty === "observed" ? " (observed)" : "";
  return `${wordsFor(outcome, target, callById)}${tick}${kept}${reading}${observed}`;
}

function wordsFor(outcome: EffectFact["outcome"], target: string, callById: Calls): string {
  switch (outcome) {
    case "navigates":
      return `goes to ${plain(target)}`;
    case "shows":
      return `shows ${callById(target)}`;
    case "hides":
      return `hides ${callById(target)}`;
    case "echoes":
      return `shows the text that was in ${callById(target)}`;
    case "erases":
      return `takes away the text that was in ${callById(target)}`;
    case "clears":
      return `empties ${callById(target)}`;
    case "changes":
      return `changes ${callById(target)}`;
    case "asks":
      return `opens a dialog${target === "" ? "" : ` that says ${quoted(target)}`}`;
  }
}
