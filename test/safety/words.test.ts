import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isForbiddenGlobal } from "../../src/safety/language/globals.ts";
import { PAGE_GLOBALS } from "../../src/safety/language/in-page-globals.ts";
import {
  isCallableInPage,
  isReadableOfLocation,
  isTakenByLibraries,
  isWritableInPage,
  leadsAway,
  TAKES_FUNCTION,
} from "../../src/safety/language/in-page-names.ts";
import {
  isDatabase,
  isMachineModule,
  opensFile,
  runsWhatItIsHanded,
} from "../../src/safety/helpers/machine-modules.ts";
import { isMachineFunction, isReservedKey } from "../../src/safety/language/names.ts";
import { WORDS_OF_CODE } from "./corpus/word-rules.ts";
import { GUARDED_METHODS, REFUSED_METHODS } from "../../src/safety/language/powerful-methods.ts";

const RULES: Readonly<Record<string, (name: string) => boolean>> = {
  "Code in the page calls": isCallableInPage,
  "It calls on collections alone": isTakenByLibraries,
  "It hands a function first to": (name) => TAKES_FUNCTION.get(name) === 0,
  "It hands a function second to": (name) => TAKES_FUNCTION.get(name) === 1,
  "It writes": isWritableInPage,
  "It reads of an address": isReadableOfLocation,
  "It does not even read": leadsAway,
  "It reads of what every page has": (name) => PAGE_GLOBALS.get(name)?.value === true,
  "It calls of what every page has": (name) => PAGE_GLOBALS.get(name)?.call === true,
  "It makes of what every page has": (name) => PAGE_GLOBALS.get(name)?.create === true,
  "No helper of the project is called by the name": isMachineFunction,
  "Of modules, these reach the machine": isMachineModule,
  "Of modules, these run statements": isDatabase,
  "A helper opens a file by": opensFile,
  "A helper runs what it is handed by": runsWhatItIsHanded,
  "No file declares": isForbiddenGlobal,
  "No file writes as a key": isReservedKey,
  "Of Playwright, no spec calls": (name) => REFUSED_METHODS.has(name),
  "Of Playwright, it calls with judged arguments": (name) => GUARDED_METHODS.has(name),
  ...WORDS_OF_CODE,
};

/** The words of the language, a line of them below each rule. */
const WORDS = new Map(
  readFileSync(new URL("corpus/words.txt", import.meta.url), "utf8")
    .split("# ")
    .slice(1)
    .map((part) => part.split("\n"))
    .map(([rule = "", ...lines]) => [rule, lines.join(" ").split(/\s+/).filter(Boolean)]),
);

it("each rule about names has its words", () => {
  expect([...WORDS.keys()]).toEqual(Object.keys(RULES));
});

it.each(Object.entries(RULES))("%s: what is written down", (rule, isOne) => {
  const words = WORDS.get(rule) ?? [];

  expect(words.filter((word) => !isOne(word))).toEqual([]);
});

/** Rules with a list of what is let out of another rule, so that every other name is as good. */
const OPEN = new Set(["Data may be called"]);
const closedRules = Object.entries(RULES).filter(([rule]) => !OPEN.has(rule));

it.each(closedRules)("%s: nothing that has one of them in its name", (rule, isOne) => {
  const words = new Set(WORDS.get(rule));
  // A file of a module is the module's own, whatever it is called.
  const closed = [...words].filter((word) => !/[/:]|^(?:aria|data|proxy|ssh2)-/.test(word));
  const longer = [...words].map((word) => `Q${word}`).concat(closed.map((word) => `${word}Q`));

  expect(longer.filter((word) => isOne(word) && !words.has(word))).toEqual([]);
});

it.each([
  [
    "Code in the page calls",
    "open write submit assign replace replaceState send fetch import eval",
  ],
  ["It writes", "href src innerHTML outerHTML srcdoc action location cookie onclick textContent"],
  ["It makes of what every page has", "Function WebSocket Worker Image XMLHttpRequest EventSource"],
  [
    "Data may be called",
    "goto evaluate newContext setContent addInitScript saveAs launch bind connect kill setInputFiles",
  ],
  ["It calls of what every page has", "fetch eval open Function importScripts setInterval"],
])("%s: nothing else, such as %s", (rule, words) => {
  expect(words.split(" ").filter((word) => RULES[rule]?.(word))).toEqual([]);
});
