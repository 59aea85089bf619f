import { L as FRAMEWORKS, X as NamedError } from "./key-url.js";
import { i as isAppRoute } from "./card.js";
import { i as runsInBrowser } from "./mobile-apps.js";
// src/app-model/for-framework.ts
function chooseFrameworks(choice, model) {
	if (choice === "both") return bothFor(model);
	if (choice !== "auto") return [choice];
	const { routes } = model;
	const hasApp = routes.some(({ path }) => isAppRoute(path));
	const hasPage = routes.some(({ path }) => !isAppRoute(path));
	if (!hasApp) return ["playwright"];
	if (!hasPage) return ["maestro"];
	throw new NamedError("InvalidInput", "The source has pages for a browser and screens of an app: choose framework playwright, maestro or both, or name the folder of one of them as working-directory.");
}
function bothFor(model) {
	const [none, another] = FRAMEWORKS.filter((framework) => !model.routes.some(({ path }) => isUseful(framework, path, model)));
	if (none === void 0 || another !== void 0) return FRAMEWORKS;
	const [what, other] = none === "maestro" ? ["no screen of an app for Android or iOS", "playwright"] : ["nothing that runs in a browser", "maestro"];
	throw new NamedError("InvalidInput", `framework both needs a side for each: the source has ${what} that was found. Choose framework ${other}, or another working-directory.`);
}
function factsFor(frameworks, model) {
	const isKept = (route) => frameworks.some((framework) => isUseful(framework, route, model));
	return {
		...model,
		routes: model.routes.filter(({ path }) => isKept(path)),
		screens: model.screens.filter(({ route }) => isKept(route))
	};
}
function isUseful(framework, route, { mobile_apps: apps }) {
	if (framework === "maestro") return isAppRoute(route);
	return !isAppRoute(route) || apps.some((app) => runsInBrowser(app) && isOf(app, route));
}
function isOf({ id }, route) {
	return route.startsWith(`app://${id}/`);
}
export { factsFor as n, chooseFrameworks as t };
