import type { ElementFact } from "../../../contracts/generated.ts";
import { isAppRoute } from "../../../contracts/mobile.ts";
import { behavioursOf, type Behaviour } from "./behaviours.ts";
import type { Candidate } from "./candidate.ts";
import { casesOf } from "./control-cases.ts";
import type { ReachedScreen } from "./reached-screen.ts";
import { isText } from "./user-input.ts";

/**
 * A form is also sent by Enter in one of its fields: whoever types does not look for the button. It
 * fails when the button does what the form should do.
 */
export function keyboardCases(reached: ReachedScreen): Candidate[] {
  if (isAppRoute(reached.route.path)) return [];
  return behavioursOf(reached).found.flatMap((behaviour) => {
    const field = fieldForEnter(reached, behaviour);
    if (field === null) return [];
    const found = casesOf(reached, { ...behaviour, trigger: field });
    const [used] = typeof found === "string" ? [] : found;
    if (used === undefined) return [];
    return [
      { ...used, key: `${used.key} enter`, title: `Enter in ${used.title}`, priority: "low" },
    ];
  });
}

/** The last line of text of a form that a button submits; null for what Enter does not submit. */
function fieldForEnter(
  { screen }: ReachedScreen,
  { action, empty, trigger, form, filled }: Behaviour,
): ElementFact | null {
  if (action !== "submit" || empty.length > 0 || isText(trigger)) return null;
  const ids = form?.fields.filter((id) => filled.has(id)) ?? [];
  const fields = screen.elements.filter(({ id }) => ids.includes(id));
  return fields.findLast((field) => isText(field) && field.tag === "input") ?? null;
}
