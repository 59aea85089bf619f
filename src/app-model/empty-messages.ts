import { isAppRoute } from "../contracts/mobile.ts";
import type { ElementFact } from "../contracts/generated.ts";
import type { PageState } from "./page-state.ts";

/** Words of a text that stands where nothing was made yet, or counts what was. */
const OF_NOTHING =
  /\b(?:no|not|none|nothing|empty|yet|zero|0|first|start|haven't|don't|create|add)\b/iu;

/**
 * The page that was come to from one where something was entered: what was entered may be kept by then,
 * and what only stood there while there was nothing may be gone.
 */
export function afterEntering(left: PageState, arrived: PageState): PageState {
  const { screen, changed, path } = arrived;
  const isEntered = [...left.values.values()].some((value) => value !== "");
  if (screen === null || !isEntered || !isAppRoute(path ?? "")) return arrived;
  const doubtful = screen.elements.filter(saysNothingIsThere).map(({ id }) => [id, null] as const);
  return doubtful.length === 0
    ? arrived
    : { ...arrived, changed: new Map([...changed, ...doubtful]) };
}

function saysNothingIsThere({ role, field, name, text }: ElementFact): boolean {
  return role === null && field === null && OF_NOTHING.test(text ?? name ?? "");
}
