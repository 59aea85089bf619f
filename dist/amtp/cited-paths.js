// src/app-model/cited-paths.ts
function citedPaths({ mobile_apps: apps, routes, endpoints, parts, screens, tests, gaps }) {
	const items = [...parts.map((part) => part.items), ...screens.map((screen) => screen.own)];
	const configs = [...tests.config ? [tests.config] : [], ...tests.flow_rules ?? []];
	const ofTests = [
		...tests.specs,
		...tests.helpers,
		...configs
	];
	const facts = [
		...apps.flatMap((app) => [
			app,
			...app.app_ids,
			...app.permissions
		]),
		...routes,
		...endpoints,
		...screens,
		...items.flatMap(factsOf),
		...ofTests
	];
	return new Set([
		...facts.map((fact) => fact.source.path),
		...items.flatMap((some) => some.files),
		...ofTests.map((test) => test.path),
		...gaps.map((gap) => gap.source.path)
	]);
}
function factsOf({ elements, forms, effects }) {
	return [
		...elements,
		...forms,
		...effects
	];
}
export { citedPaths as t };
