// src/safety/finding.ts
const MAX_SHOWN_PATH = 200;
function printablePath(path) {
	return (path.length > MAX_SHOWN_PATH ? `${path.slice(0, MAX_SHOWN_PATH)}…(cut)` : path).replaceAll(/[^\x20-\x7e]/gu, (character) => {
		if (character === "…") return "...";
		return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
	});
}
// src/safety/normalise.ts
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;
const IGNORABLES = /\p{Default_Ignorable_Code_Point}+/gu;
const TERMINAL = /(?:\u001B\[|\u009B)[0-9;:?]{0,40}[ -/]{0,4}[@-~]|\u001B\][^\u0007\u001B]{0,200}(?:\u0007|\u001B\\)|\u001B[@-Z\\^_]/gu;
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFFF9-\uFFFB\u2800]+/gu;
function isIgnorable(character) {
	return IGNORABLE.test(character);
}
function withoutHidden(text) {
	return text.replaceAll(TERMINAL, "").replaceAll(CONTROLS, "").replaceAll(IGNORABLES, "").normalize("NFKC");
}
function lettersAndDigits(text) {
	return withoutHidden(text).replaceAll(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
}
// src/safety/hidden-text.ts
const HIDDEN_RANGES = [
	[0, 8],
	[11, 31],
	[127, 159],
	[8232, 8238],
	[10240, 10240],
	[65529, 65531]
];
const JOINERS = new Set([
	8204,
	8205,
	65038,
	65039
]);
const PLAIN = /^[\t\n -~]*$/u;
function isHiddenCharacter(character) {
	const point = character.codePointAt(0) ?? 0;
	if (JOINERS.has(point)) return false;
	return isIgnorable(character) || HIDDEN_RANGES.some(([from, to]) => point >= from && point <= to);
}
function withoutHiddenCharacters(text) {
	const characters = Array.from(text);
	return characters.filter((one, index) => !isHiddenCharacter(one) && !isStrayJoiner(characters, index)).join("");
}
function withVisibleEscapes(text) {
	const characters = Array.from(text);
	return characters.map((character, index) => {
		return isHiddenCharacter(character) || isStrayJoiner(characters, index) ? escapeOf(character) : character;
	}).join("");
}
function escapeOf(character) {
	const point = (character.codePointAt(0) ?? 0).toString(16);
	return point.length > 4 ? `\\u{${point}}` : `\\u${point.padStart(4, "0")}`;
}
function isStrayJoiner(characters, index) {
	const point = characters[index]?.codePointAt(0) ?? 0;
	if (!JOINERS.has(point)) return false;
	const before = characters[index - 1] ?? "";
	if (point === 65038 || point === 65039) return !/[0-9#*]|\p{Emoji}/u.test(before);
	const after = characters[index + 1] ?? "";
	const joins = /[\p{Emoji}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}\p{Script=Syriac}\p{M}\uFE0F]/u;
	return !(joins.test(before) && joins.test(after)) || /[0-9#*]/.test(before + after);
}
const ENCODED_RUN = /[A-Za-z0-9+/_=-]{1000}/;
function reviewText(files) {
	return files.flatMap((file) => [...hiddenCharacters(file), ...embeddedPrograms(file)]);
}
function hiddenCharacters(file) {
	const path = printablePath(file.path);
	if (Buffer.from(file.contents, "utf8").toString("utf8") !== file.contents) return [{
		rule: "hidden-text",
		path,
		line: null,
		message: "the text is not well-formed Unicode"
	}];
	const line = file.contents.replaceAll("\r\n", "\n").split("\n").findIndex(hasHiddenCharacter);
	if (line === -1) return [];
	return [{
		rule: "hidden-text",
		path,
		line: line + 1,
		message: "the line has invisible characters; write them as escapes"
	}];
}
function hasHiddenCharacter(text) {
	if (PLAIN.test(text)) return false;
	const characters = Array.from(text);
	return characters.some((character, index) => isHiddenCharacter(character) || isStrayJoiner(characters, index));
}
function embeddedPrograms(file) {
	const path = printablePath(file.path);
	const findings = [];
	if (file.contents.startsWith("#!")) findings.push({
		rule: "embedded-program",
		path,
		line: 1,
		message: "the file starts like a program (#!)"
	});
	const line = file.contents.split("\n").findIndex((text) => ENCODED_RUN.test(text));
	if (line !== -1) findings.push({
		rule: "embedded-program",
		path,
		line: line + 1,
		message: "the line has a long run of encoded data"
	});
	return findings;
}
export { lettersAndDigits as a, withoutHiddenCharacters as i, reviewText as n, withoutHidden as o, withVisibleEscapes as r, printablePath as s, isHiddenCharacter as t };
