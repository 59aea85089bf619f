import { a as lettersAndDigits, o as withoutHidden } from "./hidden-text.js";
// src/safety/secret-shapes.ts
const SHAPES = [
	{
		name: "GitHub token",
		pattern: /gh[pousr]_[A-Za-z0-9]{36,255}/g
	},
	{
		name: "GitHub installation token",
		pattern: /(?<![A-Za-z0-9_-])gh[su]_[0-9]{1,12}_[A-Za-z0-9_-]{10,2000}(?:\.[A-Za-z0-9_-]{10,2000}){1,2}/g
	},
	{
		name: "GitHub fine-grained token",
		pattern: /github_pat_[A-Za-z0-9_]{50,255}/g
	},
	{
		name: "GitLab token",
		pattern: /gl(?:pat|dt|rt|cbt|ptt|ft|oas|soat)-[A-Za-z0-9_.-]{20,255}/g
	},
	{
		name: "AWS access key",
		pattern: /(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Z0-9])/g
	},
	{
		name: "OpenAI or Anthropic key",
		pattern: /(?:\bsk-|sk-(?:ant|or|proj|svcacct)-)[A-Za-z0-9_-]{20,255}/g
	},
	{
		name: "Google API key",
		pattern: /AIza[A-Za-z0-9_-]{35}/g
	},
	{
		name: "Google OAuth token",
		pattern: /ya29\.[A-Za-z0-9_-]{30,255}/g
	},
	{
		name: "Slack token",
		pattern: /xox[abeprs]-[A-Za-z0-9-]{20,255}/g
	},
	{
		name: "Slack webhook",
		pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{6,20}\/B[A-Z0-9]{6,20}\/[A-Za-z0-9]{16,40}/g
	},
	{
		name: "Stripe key",
		pattern: /[rs]k_live_[A-Za-z0-9]{20,255}/g
	},
	{
		name: "Atlassian token",
		pattern: /AT(?:ATT|CTT|BB|STT)3x[A-Za-z0-9_=-]{30,255}/g
	},
	{
		name: "Azure storage key",
		pattern: /AccountKey=[A-Za-z0-9+/]{86}==/g
	},
	{
		name: "Databricks token",
		pattern: /dapi[a-f0-9]{32}/g
	},
	{
		name: "Docker token",
		pattern: /dckr_[aop]at_[A-Za-z0-9_-]{20,255}/g
	},
	{
		name: "Figma token",
		pattern: /fig[dor]_[A-Za-z0-9_-]{40,255}/g
	},
	{
		name: "Groq key",
		pattern: /gsk_[A-Za-z0-9]{40,255}/g
	},
	{
		name: "Linear key",
		pattern: /lin_(?:api|oauth)_[A-Za-z0-9]{32,255}/g
	},
	{
		name: "Netlify token",
		pattern: /nf[pcoub]_[A-Za-z0-9]{36,255}/g
	},
	{
		name: "Notion token",
		pattern: /ntn_[A-Za-z0-9]{40,255}/g
	},
	{
		name: "1Password token",
		pattern: /ops_eyJ[A-Za-z0-9_-]{100,2000}/g
	},
	{
		name: "Postman key",
		pattern: /PMAK-[a-f0-9]{24}-[a-f0-9]{34}/g
	},
	{
		name: "Pulumi token",
		pattern: /pul-[a-f0-9]{40}/g
	},
	{
		name: "Sentry token",
		pattern: /sntry[su]_[A-Za-z0-9+/=_-]{40,255}/g
	},
	{
		name: "Shopify token",
		pattern: /shp(?:at|ca|pa|ss|ua|rt|tka)_[a-fA-F0-9]{32}/g
	},
	{
		name: "Slack app token",
		pattern: /xapp-[0-9]-[A-Z0-9]{8,20}-[0-9]{8,20}-[a-f0-9]{40,128}/g
	},
	{
		name: "Supabase key",
		pattern: /sb(?:p|_secret)_[A-Za-z0-9_-]{20,255}/g
	},
	{
		name: "Tailscale key",
		pattern: /tskey-[a-z]+-[A-Za-z0-9-]{20,255}/g
	},
	{
		name: "Vault token",
		pattern: /hv[sbr]\.[A-Za-z0-9_-]{24,255}/g
	},
	{
		name: "xAI key",
		pattern: /xai-[A-Za-z0-9]{60,255}/g
	},
	{
		name: "age key",
		pattern: /AGE-SECRET-KEY-1[A-Z0-9]{58}/g
	},
	{
		name: "npm token",
		pattern: /npm_[A-Za-z0-9]{36}/g
	},
	{
		name: "PyPI token",
		pattern: /pypi-AgEI[A-Za-z0-9_-]{40,255}/g
	},
	{
		name: "Hugging Face token",
		pattern: /hf_[A-Za-z0-9]{30,60}/g
	},
	{
		name: "SendGrid key",
		pattern: /SG\.[A-Za-z0-9_-]{20,30}\.[A-Za-z0-9_-]{30,60}/g
	},
	{
		name: "DigitalOcean token",
		pattern: /do[opr]_v1_[a-f0-9]{64}/g
	},
	{
		name: "JSON Web Token",
		pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{20,2000}/g
	},
	{
		name: "JSON Web Token",
		pattern: /(?<=eyJ[A-Za-z0-9_-]{10,2000})\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{20,2000}/g
	},
	{
		name: "private key",
		pattern: /-----BEGIN (?:[A-Z]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g
	}
];
const MIN_DISTINCT_CHARACTERS = 10;
const PLACEHOLDER = /example|placeholder|redacted|dummy|your[-_]/i;
const SHORTEST_TOKEN = 20;
const KEYED = /(?:api[_-]?key|access[_-]?key|private[_-]?key|client[_-]?secret|auth[_-]?token|bearer|secret|token)["']?\s{0,3}[:=]?\s{0,3}["']?([A-Za-z0-9+/_=-]{32,200})/gi;
const MIN_ENTROPY = 4.2;
function hasKeyedSecret(text) {
	for (const [, value = ""] of text.matchAll(KEYED)) if (/[0-9]/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value) && !PLACEHOLDER.test(value) && entropyOf(value) >= MIN_ENTROPY) return true;
	return false;
}
function entropyOf(text) {
	const counts = new Map();
	for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
	return [...counts.values()].reduce((sum, count) => {
		const share = count / text.length;
		return sum - share * Math.log2(share);
	}, 0);
}
function secretShapeIn(text) {
	if (text.length < SHORTEST_TOKEN) return void 0;
	for (const { name, pattern } of SHAPES) for (const [match] of text.matchAll(pattern)) if (looksReal(name, match)) return name;
	return hasKeyedSecret(text) ? "key or token" : void 0;
}
const WEB_TOKEN = "eyJ";
const ANY_SHAPE = new RegExp(SHAPES.map(({ pattern: { source } }) => source).filter((source) => !source.includes(WEB_TOKEN)).map((source) => `(?:${source})`).join("|"));
function hasAnyShape(text) {
	return text.includes(WEB_TOKEN) || ANY_SHAPE.test(text);
}
const PRIVATE_KEY_BLOCK = /(-----BEGIN (?:[A-Z]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----)((?:(?!-----END )[^])*)/g;
const ACCOUNT = /(:\/\/[^\s/:@"'`<>${}]{0,100}:)([^\s/@"'`<>${}]{1,200})(?=@)/g;
const NO_PASSWORD = /^(?:pass(?:word|wd)?|pwd?|secret|changeme|[*x.]+)$/i;
function hideSecretShapes(text) {
	return hideTokens(text.replaceAll(ACCOUNT, (whole, start, password) => NO_PASSWORD.test(password) || PLACEHOLDER.test(password) ? whole : start + starsFor(password)));
}
function hideTokens(text) {
	if (!hasAnyShape(text)) return text;
	let hidden = text.replaceAll(PRIVATE_KEY_BLOCK, (_block, first, body) => first + starsFor(body));
	for (const { name, pattern } of SHAPES) {
		if (name === "private key") continue;
		hidden = hidden.replaceAll(pattern, (match) => looksReal(name, match) ? starsFor(match) : match);
	}
	return hidden;
}
function starsFor(text) {
	return text.replaceAll(/[^\r\n]/g, "*");
}
function looksReal(name, match) {
	if (name === "private key") return true;
	if (PLACEHOLDER.test(match)) return false;
	if (new Set(match).size < MIN_DISTINCT_CHARACTERS) return false;
	return !match.startsWith("sk-") || (match.match(/[0-9]/g)?.length ?? 0) >= 3;
}
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
export { reviewSecrets as n, hideSecretShapes as r, createSecretScanner as t };
