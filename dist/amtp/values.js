import { m as sha256 } from "./key-url.js";
// src/contracts/unknown-path.ts
const UNKNOWN_SEGMENT = "no-such-page";
// src/test-data/kinds.ts
const KINDS = [
	{
		words: /e-?mail/,
		values: [
			"ada.#@example.com",
			"grace.#@example.com",
			"alan.#@example.com"
		]
	},
	{
		words: /passw|passphrase/,
		values: ["Correct-Horse-#9"]
	},
	{
		words: /phone|mobile|\btel\b/,
		values: ["+15550104477", "+15550109921"]
	},
	{
		words: /\burl\b|website|homepage|\blink\b/,
		values: ["https://example.com/#"]
	},
	{
		words: /user ?name|\blogin\b|nick ?name|handle/,
		values: [
			"ada#",
			"grace#",
			"alan#"
		]
	},
	{
		words: /first ?name|given ?name|forename/,
		values: [
			"Ada",
			"Grace",
			"Alan",
			"Edsger"
		]
	},
	{
		words: /last ?name|sur ?name|family ?name/,
		values: [
			"Lovelace",
			"Hopper",
			"Turing"
		]
	},
	{
		words: /company|organi[sz]ation|workspace|employer/,
		values: ["Analytical Engines #"]
	},
	{
		words: /\bteam\b/,
		values: [
			"Night Owls #",
			"Paper Boats #",
			"Blue Foxes #"
		]
	},
	{
		words: /\bzip\b|post ?code|postal/,
		values: [
			"94107",
			"10115",
			"75001"
		]
	},
	{
		words: /street|address/,
		values: [
			"12 Elm Street",
			"7 Harbour Road",
			"31 Mill Lane"
		]
	},
	{
		words: /\bcity\b|\btown\b/,
		values: [
			"Lisbon",
			"Bergen",
			"Ghent"
		]
	},
	{
		words: /country/,
		values: [
			"Portugal",
			"Norway",
			"Belgium"
		]
	},
	{
		words: /\bcode\b|\botp\b|\bpin\b|token/,
		values: ["482915", "730264"]
	},
	{
		words: /amount|price|cost|salary|budget|quantity|\bage\b/,
		values: [
			"42",
			"17",
			"25"
		]
	},
	{
		words: /search|filter|query|find\b/,
		values: [
			"lantern",
			"harbour",
			"violet"
		]
	},
	{
		words: /subject|title|headline/,
		values: ["Notes from Tuesday #", "A walk by the sea #"]
	},
	{
		words: /message|comment|description|\bbio\b|about|note|feedback|content|body/,
		values: ["Thank you, it arrived on Tuesday (#).", "Could you look at this again? (#)"]
	},
	{
		words: /\bname\b/,
		values: [
			"Ada Lovelace",
			"Grace Hopper",
			"Alan Turing",
			"Edsger Dijkstra"
		]
	}
];
const PHRASES = [
	"Water the ferns",
	"Call the harbour master",
	"Mend the blue bicycle",
	"Bake rye bread",
	"Return the library books",
	"Paint the garden gate",
	"Write to Aunt Clara",
	"Plan the Bergen trip",
	"Sharpen the skates",
	"Sort the old maps",
	"Order lamp oil",
	"Sweep the workshop"
];
// src/test-data/values.ts
function valueFor(element, seed) {
	const { field } = element;
	const [given] = field?.given ?? [];
	if (given !== void 0) return given;
	const type = field?.type ?? "text";
	if (type === "number") return numberFor(element, 12);
	if (type === "range") return slideOf(element, 0);
	const fixed = FIXED[type];
	if (fixed !== void 0) return fixed;
	return valuesOf(element, seed).map((text) => withLength(text, element)).find((text) => fitsPattern(text, field?.pattern ?? null)) ?? null;
}
const FIXED = {
	date: "2030-01-15",
	time: "10:30",
	"datetime-local": "2030-01-15T10:30",
	month: "2030-01",
	week: "2030-W03",
	color: "#336699"
};
function valuesOf(element, seed) {
	const own = kindOf(element);
	const best = own === void 0 ? phraseFor(element, seed) : valueOf(own, seed);
	if (typeof element.field?.pattern !== "string") return [best];
	return [
		best,
		...NUMBERS,
		...KINDS.map((kind) => valueOf(kind, seed)),
		...PLAIN
	];
}
const NUMBERS = [
	"12",
	"24",
	"120"
];
const PLAIN = [
	"Ada",
	"ada",
	"ABC",
	"1234",
	"12345",
	"123456",
	"1234567890",
	"12"
];
function kindOf(field) {
	return kindNamed(wordsOf(field));
}
function kindNamed(words) {
	return KINDS.find((kind) => kind.words.test(words.toLowerCase()));
}
function wordsOf({ field, name, label, placeholder, test_id: id }) {
	return [
		field?.type,
		field?.name,
		name,
		label,
		placeholder,
		id
	].join(" ").replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replaceAll(/[_-]/g, " ");
}
function valueOf({ values }, seed) {
	const mark = sha256(seed);
	return chosen(values, seed).replace("#", mark.slice(0, 4));
}
function phraseFor(element, seed) {
	const own = `${seed} ${element.id}`;
	return `${chosen(PHRASES, own)} ${sha256(own).slice(0, 4)}`;
}
function chosen(values, seed) {
	return values[Number.parseInt(sha256(`value ${seed}`).slice(0, 8), 16) % values.length] ?? values[0];
}
function numberFor({ field }, wanted) {
	const min = Number(field?.min ?? 1);
	const max = Number(field?.max ?? Math.max(min, wanted));
	const value = Math.min(Math.max(wanted, min), max);
	return String(Number.isFinite(value) ? value : wanted);
}
function slideOf({ field }, nth) {
	const ends = [field?.max ?? "100", field?.min ?? "0"];
	return [...ends.filter((end) => end !== field?.value), ...ends][nth % 2] ?? "0";
}
function withLength(text, { field }) {
	const min = field?.min_length ?? 0;
	const max = field?.max_length ?? Number.POSITIVE_INFINITY;
	return (text.length < min ? text.repeat(Math.ceil(Math.min(min, 200) / text.length)) : text).slice(0, Math.max(max, 1)).trimEnd();
}
const LONGEST_PATTERN = 200;
function fitsPattern(text, pattern) {
	if (pattern === null) return true;
	if (pattern.length > LONGEST_PATTERN) return false;
	try {
		return new RegExp(`^(?:${pattern})$`, "v").test(text);
	} catch {
		return true;
	}
}
export { numberFor as a, withLength as c, kindOf as i, PHRASES as l, fitsPattern as n, slideOf as o, kindNamed as r, valueFor as s, FIXED as t, UNKNOWN_SEGMENT as u };
