import { mobileAppNamed, runsInBrowser } from "../../../app-model/mobile-apps.ts";
import type { OpenAppModel } from "../../../app-model/open-app-model.ts";
import type { Exclusion } from "../../../contracts/exclusion.ts";
import type { ReadCase } from "../../../step-language/index.ts";
import { compileCase } from "./compile-case.ts";

/**
 * Why a case of an app has no test: no browser runs the app, or the browser would not be sure to do
 * the same. Null for one that can be written, and for every case of a page of the web: where such a
 * case cannot be run as it is, it becomes a test with `fixme`.
 */
export function whyForDevices(readCase: ReadCase, model: OpenAppModel): string | null {
  const launched = readCase.steps.flatMap(({ meaning }) =>
    meaning.kind === "launch" ? [mobileAppNamed(model, meaning.app)] : [],
  );
  if (launched.length === 0) return null;
  const isOfDevices = launched.some((app) => app === null || !runsInBrowser(app));
  return isOfDevices ? NO_BROWSER : compileCase(model, readCase).fixme;
}

/** Cases of apps of which no spec is written, and why. */
export function casesOfDevices(
  cases: readonly ReadCase[],
  model: OpenAppModel,
): readonly Exclusion[] {
  return cases.flatMap((readCase) => {
    const reason = whyForDevices(readCase, model);
    return reason === null ? [] : [{ what: readCase.testCase.id, reason, source: null }];
  });
}

const NO_BROWSER = "it is about an app that does not run in a browser";
