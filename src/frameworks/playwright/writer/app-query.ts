import type { ElementQuery } from "../../../app-model/element-query.ts";
import { ground, groundHidden } from "../../../app-model/grounding.ts";
import { matches } from "../../../app-model/matching.ts";
import { presentElements, type PageState } from "../../../app-model/page-state.ts";
import type { ElementFact } from "../../../contracts/generated.ts";
import { isAppRoute } from "../../../contracts/mobile.ts";

/** Where a query is looked up. */
export interface Moment {
  readonly state: PageState;
  /** The page at earlier moments of the test. */
  readonly earlier: readonly PageState[];
}

/**
 * How a browser tells an element of an app that was built for devices. React Native Web gives no role
 * to what can be pressed, so it is told by its test id, its text or its placeholder; and screens that
 * were left stay in the page, hidden, so none of them may have the same. Null where nothing tells it.
 */
export function queryInBrowser(
  { state, earlier }: Moment,
  query: ElementQuery,
  isGone = false,
): ElementQuery | null {
  if (state.path === null || !isAppRoute(state.path)) return query;
  const lookUp = isGone ? groundHidden : ground;
  const found = lookUp(state, query);
  if (!found.grounded) return null;
  const { element } = found;
  // A text that was entered is looked for as it is.
  if (element === null) return query.by === "text" ? query : null;
  // Alerts of React Native are not shown in a browser.
  if (element.id.includes("#alert")) return null;
  const left = earlier.filter(({ path }) => path !== state.path);
  const isIt = (candidate: ElementQuery): boolean => {
    const again = lookUp(state, candidate);
    const isSame = again.grounded && again.element?.id === element.id;
    return isSame && !left.some((page) => hasAnother(page, candidate, element));
  };
  return queriesOf(element).find(isIt) ?? null;
}

function queriesOf({ test_id: id, text, name, placeholder, field }: ElementFact): ElementQuery[] {
  const words = field === null ? (text ?? name) : null;
  return [
    ...(id === null ? [] : [{ by: "test_id", id } as const]),
    ...(words === null ? [] : [{ by: "text", text: words, exact: true } as const]),
    ...(placeholder === null
      ? []
      : [{ by: "placeholder", text: placeholder, exact: true } as const]),
  ];
}

/** What is around all screens, such as a bar of tabs, is there once. */
function hasAnother(page: PageState, query: ElementQuery, { id }: ElementFact): boolean {
  return presentElements(page).some((other) => other.id !== id && matches(other, query));
}
