import { NamedError } from "../contracts/errors.ts";
import { type Framework, type FrameworkChoice, FRAMEWORKS } from "../contracts/framework.ts";
import type { AppModel } from "../contracts/generated.ts";
import { isAppRoute } from "../contracts/mobile.ts";
import { runsInBrowser } from "./mobile-apps.ts";

type Places = Pick<AppModel, "routes" | "mobile_apps">;

/**
 * The frameworks that are written, in the order of `FRAMEWORKS`: those that were asked for; for `auto`
 * the one that fits what the repository has. Throws `InvalidInput` for `auto` where there are pages of
 * the web and apps of devices, and for `both` where there is only one of them.
 */
export function chooseFrameworks(choice: FrameworkChoice, model: Places): readonly Framework[] {
  if (choice === "both") return bothFor(model);
  if (choice !== "auto") return [choice];
  const { routes } = model;
  const hasApp = routes.some(({ path }) => isAppRoute(path));
  const hasPage = routes.some(({ path }) => !isAppRoute(path));
  if (!hasApp) return ["playwright"];
  if (!hasPage) return ["maestro"];
  throw new NamedError(
    "InvalidInput",
    "The source has pages for a browser and screens of an app: choose framework playwright, maestro or both, or name the folder of one of them as working-directory.",
  );
}

function bothFor(model: Places): readonly Framework[] {
  const useless = FRAMEWORKS.filter(
    (framework) => !model.routes.some(({ path }) => isUseful(framework, path, model)),
  );
  const [none, another] = useless;
  // Where there is nothing at all, the case generator tells why.
  if (none === undefined || another !== undefined) return FRAMEWORKS;
  const [what, other] =
    none === "maestro"
      ? ["no screen of an app for Android or iOS", "playwright"]
      : ["nothing that runs in a browser", "maestro"];
  throw new NamedError(
    "InvalidInput",
    `framework both needs a side for each: the source has ${what} that was found. Choose framework ${other}, or another working-directory.`,
  );
}

/**
 * The facts that these frameworks have use for: screens of apps for Maestro, pages for Playwright, and
 * beside them the screens of an app that also runs in a browser.
 */
export function factsFor(frameworks: readonly Framework[], model: AppModel): AppModel {
  const isKept = (route: string): boolean =>
    frameworks.some((framework) => isUseful(framework, route, model));
  return {
    ...model,
    routes: model.routes.filter(({ path }) => isKept(path)),
    screens: model.screens.filter(({ route }) => isKept(route)),
  };
}

function isUseful(framework: Framework, route: string, { mobile_apps: apps }: Places): boolean {
  if (framework === "maestro") return isAppRoute(route);
  return !isAppRoute(route) || apps.some((app) => runsInBrowser(app) && isOf(app, route));
}

function isOf({ id }: { readonly id: string }, route: string): boolean {
  return route.startsWith(`app://${id}/`);
}
