import type { Step } from "../../../step-language/index.ts";
import type { Behaviour } from "./behaviours.ts";
import { SCORES, type Candidate } from "./candidate.ts";
import { expectationsOf } from "./expectations.ts";
import { groundedPart } from "./grounded-part.ts";
import type { ReachedScreen } from "./reached-screen.ts";
import { wordsFor } from "./targets.ts";

/** What a control adds or takes away is so too when the page is opened again, where the browser stores it. */
export function reloadCase(
  reached: ReachedScreen,
  behaviour: Behaviour,
  { key, done }: { readonly key: string; readonly done: readonly Step[] },
): Candidate[] {
  // What a dismissed dialog keeps, nothing has stored.
  if (behaviour.dialog?.accepted === false) return [];
  const effects = behaviour.effects.filter(({ lasts }) => lasts === true);
  const hoped = expectationsOf(reached, { ...behaviour, effects }, done);
  if (hoped.length === 0) return [];
  const steps: Step[] = [...reached.way, ...done, { kind: "reload" }];
  const expected = groundedPart(reached.model, steps, hoped);
  if (typeof expected === "string") return [];
  const isAdded = effects.some(({ outcome }) => outcome === "echoes");
  const words = isAdded ? "keeps what was entered" : "takes away what was entered for good";
  return [
    {
      key: `${key} reload`,
      title: `${wordsFor(behaviour.trigger)} ${words}, after a reload too`,
      preconditions: [],
      steps,
      expected,
      priority: "high",
      score: SCORES.kept,
      route: reached.route.path,
      source: behaviour.trigger.source,
    },
  ];
}
