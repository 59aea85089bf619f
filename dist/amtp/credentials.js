import { i as __toESM } from "../packages/rolldown-runtime.js";
import { p as require__stands_in_util } from "../packages/stand-ins.js";
import { S as MODEL_KEY, T as SOURCE_ACCESS, W as createHider, X as NamedError, v as secretNames, w as REQUEST, y as COMMAND_ONLY } from "./key-url.js";
// src/contracts/inputs/options.ts
var import__stands_in_util = __toESM(require__stands_in_util(), 1);
function optionsOf(command) {
	const rows = {
		...REQUEST,
		...COMMAND_ONLY
	};
	return Object.entries(rows).flatMap(([name, row]) => {
		return row.option?.commands.includes(command) === true ? [{
			name,
			row,
			value: row.option.value
		}] : [];
	});
}
function descriptionOf(row, wayIn) {
	const otherwise = row.otherwise?.[wayIn];
	return otherwise === void 0 ? row.description : `${row.description} Default: ${otherwise}.`;
}
// src/cli/arguments.ts
const SUBJECTS = {
	generate: "a folder or owner/repo",
	"open-pr": "a run folder",
	mcp: "a folder or owner/repo",
	explain: "a run folder",
	doctor: "nothing"
};
function parseCommand(args) {
	const [first = ""] = args;
	const asksForHelp = args.includes("--help") || args.includes("-h");
	if (first === "help" || asksForHelp) return { name: "help" };
	if (["--version", "-v"].includes(first)) return { name: "version" };
	const isCommand = isCommandName(first);
	const name = isCommand ? first : "generate";
	const { values, positionals } = parseOptions(isCommand ? args.slice(1) : args, name);
	const [subject, topic] = positionals;
	if (subject === void 0 && !isCommand) return {
		name: "sample",
		values
	};
	if (name === "doctor") return checkedDoctor(positionals, values);
	const isTooMuch = positionals.length > (name === "explain" ? 2 : 1);
	if (subject === void 0 || isTooMuch) throw wrongArguments(name);
	return {
		name,
		subject,
		values,
		...topic === void 0 ? {} : { topic }
	};
}
function checkedDoctor(positionals, values) {
	if (positionals.length === 0) return {
		name: "doctor",
		values
	};
	throw new NamedError("InvalidInput", "doctor takes no argument; see --help.");
}
function wrongArguments(name) {
	const more = name === "explain" ? " and, if you like, a route, a case id or a path:line" : "";
	return new NamedError("InvalidInput", `${name} takes one argument, ${SUBJECTS[name]}${more}; see --help.`);
}
function isCommandName(word) {
	return Object.hasOwn(SUBJECTS, word);
}
function parseOptions(args, name) {
	try {
		const options = Object.fromEntries(optionsOf(name).map(({ name: option, value }) => [option, formOf(value)]));
		return (0, import__stands_in_util.parseArgs)({
			args: [...args],
			options,
			allowPositionals: true
		});
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message.split(". ")[0] ?? "" : "";
		throw new NamedError("InvalidInput", `${reason}; see --help for the options of ${name}.`, { cause });
	}
}
function formOf(value) {
	return { type: value === void 0 ? "boolean" : "string" };
}
function requestTexts(values) {
	const given = Object.keys(REQUEST).flatMap((name) => {
		const value = values[name];
		return value === void 0 ? [] : [[name, String(value)]];
	});
	return Object.fromEntries(given);
}
function textOf(values, option) {
	const value = values[option];
	return typeof value === "string" ? value : void 0;
}
function isSet(values, option) {
	return values[option] === true;
}
// src/cli/credentials.ts
const ROWS = {
	...MODEL_KEY,
	...SOURCE_ACCESS
};
const SECRETS = secretNames(ROWS);
function credentialsIn(environment) {
	const values = Object.entries(ROWS).map(([name, { variable }]) => [name, environment[variable] ?? ""]);
	return Object.fromEntries(values);
}
function gitHubCredentials(credentials) {
	return {
		token: credentials["github-token"],
		appId: credentials["app-id"],
		appPrivateKey: credentials["app-private-key"]
	};
}
function hiderFor(environment) {
	const hider = createHider();
	for (const [name, value] of Object.entries(credentialsIn(environment))) {
		const isPath = name === "app-private-key" && !value.startsWith("-----BEGIN");
		if (SECRETS.has(name) && !isPath) hider.add(value);
	}
	return hider;
}
export { parseCommand as a, descriptionOf as c, isSet as i, optionsOf as l, gitHubCredentials as n, requestTexts as o, hiderFor as r, textOf as s, credentialsIn as t };
