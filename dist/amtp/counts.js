// src/app-model/counts.ts
function countOnScreens({ screens }) {
	const total = (kind) => screens.reduce((sum, screen) => sum + countOn(screen, kind), 0);
	return {
		elements: total("elements"),
		forms: total("forms"),
		effects: total("effects")
	};
}
function countOn({ own, spans }, kind) {
	return spans[kind].reduce((sum, [, , , count]) => sum + count, own[kind].length);
}
export { countOnScreens as t };
