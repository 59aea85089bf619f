// src/contracts/tokens.ts
const CHARACTERS_PER_TOKEN = 3.2;
function tokensIn(...texts) {
	const characters = texts.reduce((sum, text) => sum + text.length, 0);
	return Math.ceil(characters / CHARACTERS_PER_TOKEN);
}
export { tokensIn as n, CHARACTERS_PER_TOKEN as t };
