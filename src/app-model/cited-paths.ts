import type { AppModel, ScreenFact, ScreenItems } from "../contracts/generated.ts";

/** Every file that a fact of the app model was read from, or that a screen is made of. */
export function citedPaths({
  mobile_apps: apps,
  routes,
  endpoints,
  parts,
  screens,
  tests,
  gaps,
}: AppModel): ReadonlySet<string> {
  const items = [...parts.map((part) => part.items), ...screens.map((screen) => screen.own)];
  const configs = [...(tests.config ? [tests.config] : []), ...(tests.flow_rules ?? [])];
  const ofTests = [...tests.specs, ...tests.helpers, ...configs];
  const ofApps = apps.flatMap((app) => [app, ...app.app_ids, ...app.permissions]);
  const facts = [
    ...ofApps,
    ...routes,
    ...endpoints,
    ...screens,
    ...items.flatMap(factsOf),
    ...ofTests,
  ];
  return new Set([
    ...facts.map((fact) => fact.source.path),
    ...items.flatMap((some) => some.files),
    ...ofTests.map((test) => test.path),
    ...gaps.map((gap) => gap.source.path),
  ]);
}

type Cited = Pick<ScreenFact, "source">;

function factsOf({ elements, forms, effects }: ScreenItems): readonly Cited[] {
  return [...elements, ...forms, ...effects];
}
