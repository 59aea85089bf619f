import { n as appIdIn } from "./card.js";
// src/app-model/mobile-apps.ts
function mobileAppNamed({ mobile_apps: apps }, name) {
	return apps.find((app) => app.name === name) ?? null;
}
function mobileAppOf({ mobile_apps: apps }, route) {
	const id = appIdIn(route);
	return apps.find((app) => app.id === id) ?? null;
}
function runsInBrowser({ platforms }) {
	return platforms.includes("web");
}
function installedAs({ app_ids: ids }) {
	const [fact, ...others] = ids;
	return fact?.certainty === "literal" && others.every(({ id, certainty }) => id === fact.id && certainty === "literal") ? {
		kind: "certain",
		id: fact.id,
		fact
	} : {
		kind: "choices",
		choices: ids
	};
}
function sightOn({ native }, platform) {
	if (native === void 0) return null;
	const own = native[platform];
	return own === void 0 ? native.all : own;
}
export { sightOn as a, runsInBrowser as i, mobileAppNamed as n, mobileAppOf as r, installedAs as t };
