import type { OpenAppModel } from "../../../src/app-model/open-app-model.ts";
import { isAppRoute } from "../../../src/contracts/mobile.ts";

/** How many screens the source has, how many of them taps lead to from the start, and why not to the others. */
export function screensReached(model: OpenAppModel): string {
  const routes = model.routes.map(({ path }) => path).filter(isAppRoute);
  const leads = new Map(
    model.screens.map(({ route, effects }) => [
      route,
      effects.flatMap(({ outcome, target }) =>
        outcome === "navigates" && target !== null ? [target] : [],
      ),
    ]),
  );
  const reached = new Set(model.mobile_apps.flatMap(({ start }) => start ?? []));
  for (const route of reached) for (const target of leads.get(route) ?? []) reached.add(target);
  const missed = routes.filter((route) => !reached.has(route));
  const notLooked = missed.filter((route) => !leads.has(route)).length;
  const reasons = new Map<string, number>();
  for (const { why } of model.gaps) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  const most = [...reasons].sort(([, a], [, b]) => b - a).slice(0, 4);
  return [
    `${routes.length} screens exist, ${routes.length - missed.length} reached; ${notLooked} were not looked at, to ${missed.length - notLooked} no control that is followed leads`,
    ...most.map(([why, count]) => `  ${count} × ${why}`),
  ].join("\n");
}
