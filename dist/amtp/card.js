// src/contracts/mobile.ts
const SCHEME = "app://";
function appRoute(appId, screen) {
	return `${SCHEME}${appId}/${screen.replace(/^\/+/, "")}`;
}
function isAppRoute(route) {
	return route.startsWith(SCHEME);
}
function appIdIn(route) {
	return isAppRoute(route) ? route.slice(6).split("/", 1)[0] ?? null : null;
}
function screenPath(route) {
	const appId = appIdIn(route);
	return appId === null ? route : route.slice(6 + appId.length + 1);
}
// src/contracts/card.ts
const CARD = "generic";
export { screenPath as a, isAppRoute as i, appIdIn as n, appRoute as r, CARD as t };
