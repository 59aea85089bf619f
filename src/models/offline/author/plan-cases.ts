import type { AppModel } from "../../../contracts/generated.ts";
import { compileCase } from "../../../frameworks/playwright/writer/compile-case.ts";
import { hasParameter, screenOf } from "../../../frameworks/playwright/grounding/routes.ts";
import type { Candidate } from "./candidate.ts";
import { controlCases } from "./control-cases.ts";
import { fieldCases } from "./field-cases.ts";
import { navigationCases } from "./navigation-cases.ts";
import type { OpenScreen } from "./open-screen.ts";
import { pageCase } from "./page-case.ts";
import { toTestCase } from "./select-cases.ts";

export interface Plan {
  readonly candidates: readonly Candidate[];
  /** Why something has no case, one sentence each. */
  readonly leftOut: readonly string[];
}

/** Every case that the source makes sure of. A case that would not be grounded is left out. */
export function planCases(model: AppModel): Plan {
  const leftOut: string[] = [];
  const screens = openScreens(model, leftOut);
  const links = new Set<string>();
  const planned: Candidate[] = [];
  for (const place of screens) {
    planned.push(...controlCases(place, leftOut), ...pageCase(place));
    planned.push(...fieldCases(place), ...navigationCases(place, links));
  }
  const candidates = planned.filter((candidate) => {
    const reason = compileCase(model, toTestCase(candidate, "tc_plan")).fixme;
    if (reason !== null) leftOut.push(`${candidate.title}: ${reason}`);
    return reason === null;
  });
  return { candidates, leftOut };
}

function openScreens(model: AppModel, leftOut: string[]): OpenScreen[] {
  const open: OpenScreen[] = [];
  const shortest = Math.min(...model.routes.map(({ path }) => path.length));
  for (const route of model.routes) {
    const screen = screenOf(model, route);
    if (screen === null || open.some((place) => place.screen === screen)) continue;
    if (route.guarded)
      leftOut.push(`${route.path} needs a signed-in user; no credentials are known.`);
    else if (hasParameter(route.path)) leftOut.push(`${route.path} needs an id of existing data.`);
    else open.push({ model, route, screen, home: route.path.length === shortest });
  }
  return open;
}
