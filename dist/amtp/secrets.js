import { o as lettersAndDigits, s as withoutHidden } from "./hidden-text.js";
import { n as secretShapeIn } from "./secret-shapes.js";
// src/safety/encodings.ts
const MIN_SECRET_LENGTH = 8;
function encodingsOf(secret) {
	if (secret.length < MIN_SECRET_LENGTH) return [];
	const bytes = Buffer.from(secret, "utf8");
	const exact = [
		secret,
		Array.from(secret).toReversed().join(""),
		encodeURIComponent(secret),
		JSON.stringify(secret).slice(1, -1),
		...base64Forms(bytes),
		...base64Forms(Buffer.from(bytes.toString("base64")))
	];
	const anyCase = [
		bytes.toString("hex"),
		[...bytes].map((byte) => `%${hex(byte, 2)}`).join(""),
		[...bytes].map((byte) => String.raw`\x${hex(byte, 2)}`).join(""),
		Array.from(secret, (_, index) => String.raw`\u${hex(secret.charCodeAt(index), 4)}`).join("")
	];
	return [...[...new Set(exact)].map((text) => ({
		text,
		ignoreCase: false
	})), ...anyCase.map((text) => ({
		text: text.toLowerCase(),
		ignoreCase: true
	}))];
}
function bareFormsOf(secret) {
	const bytes = [...Buffer.from(secret, "utf8")];
	const numbers = [
		bytes.join(""),
		...[
			"",
			"x",
			"0x"
		].map((mark) => bytes.map((byte) => mark + hex(byte, 2)).join("")),
		bytes.map((byte) => `u${hex(byte, 4)}`).join("")
	];
	return [...[secret, movedBy13(secret)].map(lettersAndDigits), ...numbers];
}
function movedBy13(text) {
	return text.replaceAll(/[a-z]/gi, (letter) => {
		const code = letter.charCodeAt(0);
		return String.fromCharCode(code % 32 + 13 > 26 ? code - 13 : code + 13);
	});
}
function base64Forms(bytes) {
	return [
		0,
		1,
		2
	].flatMap((offset) => {
		const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
		const unstableEnd = (offset + bytes.length) % 3 === 0 ? 0 : 4;
		const unstableStart = offset === 0 ? 0 : 4;
		const stable = encoded.slice(unstableStart, encoded.length - unstableEnd);
		return [stable, stable.replaceAll("+", "-").replaceAll("/", "_")];
	});
}
function hex(value, digits) {
	return value.toString(16).padStart(digits, "0");
}
// src/safety/secrets.ts
const MIN_BARE_LENGTH = 12;
function createSecretScanner(knownSecrets) {
	const encodings = knownSecrets.flatMap(encodingsOf);
	const bare = knownSecrets.filter((secret) => lettersAndDigits(secret).length >= MIN_BARE_LENGTH).flatMap(bareFormsOf);
	return { scan(text) {
		const seen = withoutHidden(text);
		const squeezed = bare.length === 0 ? "" : lettersAndDigits(text);
		if (hasKnownSecret(text, encodings) || seen !== text && hasKnownSecret(seen, encodings) || bare.some((value) => squeezed.includes(value))) return {
			rule: "known-secret",
			message: "the text has a key or token of this run, possibly encoded"
		};
		const shape = secretShapeIn(text) ?? (seen === text ? void 0 : secretShapeIn(seen));
		if (shape === void 0) return void 0;
		return {
			rule: "secret-shape",
			message: `the text has what looks like a ${shape}`
		};
	} };
}
function hasKnownSecret(text, encodings) {
	const lower = text.toLowerCase();
	return encodings.some((encoding) => (encoding.ignoreCase ? lower : text).includes(encoding.text));
}
function reviewSecrets(path, contents, scanner) {
	const hit = scanner.scan(contents);
	if (hit === void 0) return [];
	const line = contents.split("\n").findIndex((text) => scanner.scan(text) !== void 0);
	return [{
		...hit,
		path,
		line: line === -1 ? null : line + 1
	}];
}
export { reviewSecrets as n, createSecretScanner as t };
