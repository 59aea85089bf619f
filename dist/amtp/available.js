import { G as NamedError } from "./key-url.js";
// src/frameworks/available.ts
const AVAILABLE = ["playwright"];
function checkAvailable(id) {
	if (AVAILABLE.includes(id)) return;
	const choices = AVAILABLE.map((choice) => `"${choice}"`).join(" or ");
	throw new NamedError("FrameworkUnavailable", `There is no writer for ${id} tests yet. Choose framework ${choices}.`);
}
export { checkAvailable as t };
