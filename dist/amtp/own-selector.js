// src/contracts/own-selector.ts
const OWN_SELECTOR = /^(?:#[A-Za-z][\w-]*|[a-z]+\[(?:name|type)=[A-Za-z_][\w-]*\])$/u;
function isOwnSelector(selector) {
	return OWN_SELECTOR.test(selector);
}
function valueInSelector(selector) {
	return /[#=](?<value>[\w-]+)\]?$/u.exec(selector)?.groups?.["value"] ?? selector;
}
export { valueInSelector as n, isOwnSelector as t };
