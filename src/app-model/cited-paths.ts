import type { AppModel } from "../contracts/generated.ts";

/** Every file that a fact of the app model was read from, or that a screen is made of. */
export function citedPaths(appModel: AppModel): ReadonlySet<string> {
  const { routes, endpoints, screens, tests, gaps } = appModel;
  const ofScreens = screens.flatMap((screen) => [
    screen,
    ...screen.elements,
    ...screen.forms,
    ...screen.effects,
  ]);
  const ofTests = [...tests.specs, ...tests.helpers, ...(tests.config ? [tests.config] : [])];
  const facts = [...routes, ...endpoints, ...ofScreens, ...ofTests];
  return new Set([
    ...facts.map((fact) => fact.source.path),
    ...screens.flatMap((screen) => screen.files),
    ...ofTests.map((test) => test.path),
    ...gaps.map((gap) => gap.source.path),
  ]);
}
