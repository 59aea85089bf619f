import { NamedError } from "../contracts/errors.ts";
import type { Framework, FrameworkChoice } from "../contracts/framework.ts";
import type { AppModel } from "../contracts/generated.ts";
import { isAppRoute } from "../contracts/mobile.ts";

type Routed = Pick<AppModel, "routes">;

/**
 * The framework that is written: the one that was asked for; for `auto` the one that fits what the
 * repository has. Throws `InvalidInput` for `auto` where there are pages of the web and apps of devices.
 */
export function chooseFramework(choice: FrameworkChoice, { routes }: Routed): Framework {
  if (choice !== "auto") return choice;
  const hasApp = routes.some(({ path }) => isAppRoute(path));
  const hasPage = routes.some(({ path }) => !isAppRoute(path));
  if (hasApp && hasPage) {
    throw new NamedError(
      "InvalidInput",
      "The source has pages for a browser and screens of an app: choose framework playwright or maestro, or name the folder of one of them as working-directory.",
    );
  }
  return hasApp ? "maestro" : "playwright";
}

/**
 * The facts that a framework has use for: screens of apps for Maestro, pages for Playwright, and
 * beside them the screens of an app that also runs in a browser.
 */
export function factsFor(framework: Framework, model: AppModel): AppModel {
  const inBrowser = new Set(
    model.mobile_apps.filter(({ platforms }) => platforms.includes("web")).map(({ id }) => id),
  );
  const isUseful = (route: string): boolean => {
    if (framework === "maestro") return isAppRoute(route);
    return !isAppRoute(route) || [...inBrowser].some((id) => route.startsWith(`app://${id}/`));
  };
  return {
    ...model,
    routes: model.routes.filter(({ path }) => isUseful(path)),
    screens: model.screens.filter(({ route }) => isUseful(route)),
  };
}
