import { q as NamedError } from "./key-url.js";
import { r as isAppRoute } from "./mobile.js";
// src/app-model/for-framework.ts
function chooseFramework(choice, { routes }) {
	if (choice !== "auto") return choice;
	const hasApp = routes.some(({ path }) => isAppRoute(path));
	const hasPage = routes.some(({ path }) => !isAppRoute(path));
	if (hasApp && hasPage) throw new NamedError("InvalidInput", "The source has pages for a browser and screens of an app: choose framework playwright or maestro, or name the folder of one of them as working-directory.");
	return hasApp ? "maestro" : "playwright";
}
function factsFor(framework, model) {
	const inBrowser = new Set(model.mobile_apps.filter(({ platforms }) => platforms.includes("web")).map(({ id }) => id));
	const isUseful = (route) => {
		if (framework === "maestro") return isAppRoute(route);
		return !isAppRoute(route) || [...inBrowser].some((id) => route.startsWith(`app://${id}/`));
	};
	return {
		...model,
		routes: model.routes.filter(({ path }) => isUseful(path)),
		screens: model.screens.filter(({ route }) => isUseful(route))
	};
}
export { factsFor as n, chooseFramework as t };
