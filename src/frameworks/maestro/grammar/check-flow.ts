import { isMap, isScalar, isSeq, type Pair, type Scalar } from "yaml";
import { judgeCustom } from "./custom-types.ts";
import { type FlowPlace, judgeFiles } from "./file-rules.ts";
import { isBareCommand, typeOfCommand } from "./grammar.ts";
import { isNull, Judge, nameOf, type TypeRules } from "./judge.ts";
import { judgeMap } from "./map-rules.ts";
import { type GrammarFinding, readYaml } from "./read-yaml.ts";
import { kindOf, textOf, textOrNull } from "./scalar.ts";
import { judgeKey } from "./value-rules.ts";

/** Keys of a header that Maestro's classes do not name; it reads them nevertheless. */
const OPEN_KEYS: Readonly<Record<string, RegExp>> = {
  androidWebViewHierarchy: /^devtools$/,
  jsEngine: /^graaljs$/,
};
/** The old names of commands, as the value of `action`. Source: `YamlFluentCommand._toCommands`. */
const ACTIONS: ReadonlySet<string> = new Set(
  "back hideKeyboard scroll clearKeychain pasteText".split(" "),
);
/** Commands for which keys that only a tap has do nothing. */
const LOOKING: ReadonlySet<string> = new Set(
  "assertVisible assertNotVisible copyTextFrom".split(" "),
);
const TAP_KEYS: ReadonlySet<string> = new Set(
  "retryTapIfNoChange waitUntilVisible repeat delay waitToSettleTimeoutMs point".split(" "),
);

/**
 * Whether Maestro takes a flow: everything in it that its parser would refuse, and everything that it
 * would silently take for something else (`STRICTER_RULES`). Empty for a flow that is as it reads.
 */
export function checkFlow(contents: string, place: FlowPlace): readonly GrammarFinding[] {
  const { documents, lineOf, findings } = readYaml(contents);
  const judge = new Judge(lineOf, rulesFor(place));
  const [header, commands, ...more] = documents;
  if (isMap(header)) judge.map("YamlConfig", header);
  else judge.refuse("header", header, "The file has to begin with a header: appId, then ---.");
  if (isSeq(commands)) judgeCommands(commands, judge);
  else judge.refuse("header", commands, "After --- there has to be a list of commands.");
  if (more.length > 0) {
    judge.refuse("more-documents", more[0], "What stands after the commands is never read.");
  }
  return [...findings, ...judge.findings].sort((left, right) => left.line - right.line);
}

function rulesFor(place: FlowPlace): TypeRules {
  return {
    custom: judgeCustom,
    map: judgeMap,
    openKey: judgeOpenKey,
    key: (key, node, judge) => {
      judgeKey(key, node, judge);
      judgeFiles(key, node, judge, { place, check: checkFlow });
    },
    commands: judgeCommands,
  };
}

/** Maestro takes any key in a header, and reads two beyond those of its classes. */
function judgeOpenKey(pair: Pair, judge: Judge): void {
  const name = nameOf(pair) ?? "";
  const shape = Object.hasOwn(OPEN_KEYS, name) ? OPEN_KEYS[name] : undefined;
  if (isScalar(pair.value) && shape?.test(textOf(pair.value)) === true) return;
  judge.refuse("unknown-key", pair, `Maestro does not read ${name} like that in a header.`);
}

function judgeCommands(node: unknown, judge: Judge): void {
  if (!isSeq(node)) return judge.refuse("type", node, "It has to be a list of commands.");
  if (node.items.length === 0) judge.refuse("empty-list", node, "There is no command.");
  for (const item of node.items) judgeCommand(item, judge);
}

function judgeCommand(node: unknown, judge: Judge): void {
  if (isScalar(node)) return judgeBareCommand(node, judge);
  const [pair, ...more] = isMap(node) ? node.items : [];
  if (pair === undefined) return judge.refuse("command", node, "A step has to be one command.");
  if (more.length > 0) {
    const message = "A step has more than one command: a dash or an indent is missing.";
    judge.refuse("command", node, message);
  }
  const name = nameOf(pair) ?? "";
  const type = typeOfCommand(name);
  if (type === undefined || name === "openBrowser") {
    return judge.refuse("command", pair, `There is no command ${name.slice(0, 60)}.`);
  }
  if (isNull(pair.value)) return judge.refuse("command", pair, `${name} needs a value.`);
  judge.value(type, pair.value);
  judgeByName(name, pair, judge);
}

function judgeBareCommand(node: Scalar, judge: Judge): void {
  const name = textOf(node);
  if (kindOf(node) === "text" && isBareCommand(name)) return;
  const isKnown = typeOfCommand(name) !== undefined;
  const what = isKnown ? "It needs a value" : "There is no such command";
  judge.refuse("command", node, `${what}: ${name.slice(0, 60)}.`);
}

/** What holds for a command although its type is that of others too. */
function judgeByName(name: string, pair: Pair, judge: Judge): void {
  if (name === "action" && !ACTIONS.has(textOrNull(pair.value) ?? "")) {
    judge.refuse("value", pair, `It has to be one of ${[...ACTIONS].join(", ")}.`);
  }
  if (!LOOKING.has(name) || !isMap(pair.value)) return;
  for (const key of pair.value.items) {
    const keyName = nameOf(key) ?? "";
    if (TAP_KEYS.has(keyName)) {
      judge.refuse("misplaced-key", key, `${keyName} does nothing in ${name}.`);
    }
  }
}
