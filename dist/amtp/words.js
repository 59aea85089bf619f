// src/app-model/lines/words.ts
const LONGEST = /^.{0,160}/u;
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;
function quoted(text) {
	return JSON.stringify(cut(plain(text)));
}
function plain(text) {
	return text.replace(UNSEEN, " ").replace(/\s+/gu, " ").trim();
}
function visible(line) {
	return line.replaceAll("	", "  ").replace(UNSEEN, " ").trimEnd();
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function firstOf(items, most) {
	const told = items.slice(0, most).join(", ");
	return items.length <= most ? told : `${told} and ${items.length - most} more`;
}
function cut(text) {
	const [told = ""] = LONGEST.exec(text) ?? [];
	return told.length < text.length ? `${told}…` : text;
}
export { visible as a, quoted as i, firstOf as n, plain as r, counted as t };
