import type { RouteFact, ScreenFact } from "../../contracts/generated.ts";
import type { OpenAppModel } from "../open-app-model.ts";
import { hasParameter, isCatchAll, screenOf } from "../routes.ts";

/** A page that a browser can be sent to, and what is known to be there. */
export interface Place {
  readonly route: RouteFact;
  /** Null where nothing is known of what is shown. */
  readonly screen: ScreenFact | null;
}

/**
 * Every route, those first of which a test has most: open to all visitors and without a parameter,
 * then with forms, then with known effects, then in the order of the source. A screen stands at
 * the first of its routes.
 */
export function placesByImportance(model: OpenAppModel): readonly Place[] {
  const places = model.routes.map((route) => ({ route, screen: screenOf(model, route) }));
  const ranks = new Map(places.map((place) => [place, rankOf(place)]));
  return places.toSorted((left, right) => (ranks.get(left) ?? 0) - (ranks.get(right) ?? 0));
}

function rankOf({ route, screen }: Place): number {
  const closed = isCatchAll(route.path) ? 3 : hasParameter(route.path) ? 2 : route.guarded ? 1 : 0;
  const content =
    screen === null || screen.elements.length === 0
      ? 3
      : screen.forms.length > 0
        ? 0
        : screen.effects.length > 0
          ? 1
          : 2;
  return closed * 4 + content;
}
