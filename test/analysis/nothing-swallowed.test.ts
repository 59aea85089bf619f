import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findLosses } from "./find-losses.ts";

const ANALYSIS = join(import.meta.dirname, "../../src/analysis");

/** What may stand in the analysis all the same, and why nothing is lost by it. */
const ARGUED: readonly (readonly [file: string, code: string, why: string])[] = [
  ["analyse.ts", "MOST_WORK = 20_000_000", "pages that are left out are gaps"],
  [
    "facts/answered-screens.ts",
    "ROUNDS = 4",
    "what is not found out is not in the answer, nor claimed",
  ],
  [
    "facts/used-screens.ts",
    "ROUNDS = 3",
    "what is not found out is not in the answer, nor claimed",
  ],
  ["packages/browser/files-of-app.ts", "path.slice(0, index + 1)", "the folders around a file"],
  ["packages/browser/requests.ts", "status >= 200", "which answers went well"],
  ["packages/browser/requests.ts", "status < 300", "the same"],
  ["packages/axios.ts", "status < 300", "the same"],
  ["budget.ts", "STEPS_PER_ELEMENT = 24", "the same: a part of what is counted"],
  ["budget.ts", "PAGE_STEPS = 600_000", "controls that are not tried are gaps"],
  ["guide.ts", "LONGEST_NAME = 500", "instructions have no longer lines, so none could mean it"],
  ["code/chance.ts", "STEP_MS = 1_000", "how far apart two times of a rehearsal are"],
  ["code/members.ts", "count <= 20", "a number with more digits is told as one that is not known"],
  ["dialects/react/index.ts", "FEW = 3", "tables are looked for as well, nothing is left out"],
  ["interaction/rehearse.ts", "ENOUGH = 3", "what is alike was told where it was used before"],
  ["packages/kits/material-theme.ts", "PAGE = 1280", "the width of Playwright's pages"],
  ["packages/browser/timers.ts", "AT_ONCE = 1000", "what comes later is noted"],
  ["packages/browser/timers.ts", "WAITED_FOR = 4000", "the same"],
  ["code/locale-text.ts", "WITHOUT_SEPARATOR = 999", "larger numbers are told as not known"],
  ["code/session.ts", "STEPS_OF_LOOK = 200_000", "BudgetSpent is thrown, and noted by who catches"],
  ["script/dispatch.ts", "STEPS_OF_EVENT = 50_000", "the same"],
  ["dialects/html/run-scripts.ts", "STEPS_OF_SCRIPT = 50_000", "the same"],
  ["code/value.ts", "options.length < 3", "two options are compared by nobody"],
  ["code/list-items.ts", "TOLD_APART = 3", "a length that may be one of more numbers is not known"],
  ["code/store.ts", "LAYERS = 8", "layers are put together, none is dropped"],
  ["code/same-value.ts", "WORTH = 2_000", "what may be the same is evaluated again"],
  ["dialects/react/memory.ts", "KEPT = 4", "what is not remembered is evaluated again"],
  ["dialects/react/memory.ts", "PAGES = 8", "the same"],
  ["dialects/react/memory.ts", "[rendered, ...others].slice(0, KEPT)", "the same"],
  ["source/languages/slim.ts", "NAMES = 50_000", "names are shared anew, none is lost"],
  ["facts/screen-builder.ts", "SLUG_LENGTH = 40", "equal ids are numbered, so no element is lost"],
  [
    "facts/screen-builder.ts",
    'words.replaceAll(/^-|-$/gu, "").slice(0, SLUG_LENGTH)',
    "the same; the name itself stays whole",
  ],
  [
    "packages/translations/catalogues.ts",
    "paths.slice(0, 1)",
    "other catalogues say the same in other languages",
  ],
  ["dialects/apple-first-launch.ts", "text.slice(0, index)", "a body up to its closing bracket"],
  ["dialects/first-shown.ts", "HOPS = 4", "the last screen of them is told instead"],
  [
    "dialects/react-native/route-map.ts",
    "leaf.path.slice(0, shared(leaf.path, from))",
    "the screens around both",
  ],
  ["packages/react-router/file-routes.ts", "segments.slice(0, length)", "the names around a route"],
  ["dialects/react-native/route-map.ts", "path.slice(0, depth)", "the screens around one"],
  ["source/line-at.ts", "text.slice(0, Math.max(at, 0))", "the text before a place"],
  ["mobile/names.ts", "SLUG_LENGTH = 40", "equal ids are numbered, so no app is lost"],
  [
    "mobile/names.ts",
    'words .replaceAll(/^-+|-+$/gu, "") .slice(0, SLUG_LENGTH)',
    "the same; the name itself stays whole",
  ],
  ["code/members.ts", "base <= 36", "the language has no numbers to a larger base"],
  ["code/list-items.ts", "list.items.slice(0, count)", "the source shortens it: `list.length = 1`"],
  [
    "code/list-holders.ts",
    "MOST_HOLDERS = 12",
    "the first of more names of one list keep what it was",
  ],
  ["code/unknown-calls.ts", "LIMITS.arguments.max", "isWithin has noted it"],
  ["code/strings.ts", "LIMITS.repeatedLength.max", "isWithin has noted it"],
  ["script/dispatch.ts", "LIMITS.conditions.max", "isWithin has noted it"],
  ["script/dispatch.ts", "taken.slice(0, followed)", "isWithin has noted it"],
  [
    "script/dispatch.ts",
    "taken.slice(0, index)",
    "the conditions up to the one that goes otherwise",
  ],
  ["dialects/next/around.ts", "parts.slice(0, index)", "the folders around a part of a page"],
  ["interaction/consequences.ts", "target.slice(0, query)", "a path without its query"],
  ["interaction/triggers.ts", "around.slice(0, at)", "what is outside of a form"],
  ["script/dom/dom-tree.ts", "others.slice(0, place)", "the children before those that are put in"],
  [
    "script/selectors/match.ts",
    "siblings.slice(0, Math.max(siblings.indexOf(node), 0))",
    "the siblings before a node",
  ],
  ["script/selectors/match.ts", "before.slice(0, 1)", "`+` means the one before alone"],
  ["script/selectors/parse.ts", "text.slice(0, index)", "what stands before a bracket"],
  ["dialects/declarative/declarative-page.ts", "LIMITS.conditions.max", "isWithin has noted it"],
  [
    "dialects/declarative/declarative-page.ts",
    "taken.slice(0, index)",
    "the conditions up to the one that goes otherwise",
  ],
  [
    "dialects/swiftui/tabs.ts",
    "SHOWN_TABS = 5",
    "tabs behind the others may be there, and are told",
  ],
  [
    "dialects/flutter/translations.ts",
    "known.path.slice(0, at)",
    "what stands before the last name",
  ],
  [
    "source/languages/calls/lambdas.ts",
    "group.inner.slice(0, Math.max(at, 0))",
    "the parameters of a block, whose body is read beside them",
  ],
  [
    "source/languages/calls/lex-strings.ts",
    "code <= 0x10_ff_ff",
    "there are no characters beyond: the language refuses them",
  ],
  ["source/languages/calls/loops.ts", "group.inner.slice(0, at)", "the names before `in`"],
  ["source/languages/calls/parameters.ts", "part.slice(0, at)", "what stands before a value"],
  [
    "source/languages/calls/type-declarations.ts",
    "inner.slice(0, endOfCases(inner))",
    "the cases of an enum, whose members are read beside them",
  ],
  ["source/written-exports.ts", "text.slice(0, at)", "what stands before a statement"],
  ["source/languages/css.ts", "rest.slice(0, end)", "what stands before a block"],
  ["source/languages/css.ts", "text.slice(0, colon)", "the name before a value"],
  ["interaction/attempts.ts", "LIMITS.fields.max", "noted where the fields are found"],
  ["packages/kits/ant-design/data.ts", "ROWS = 10", "as many rows are on a page of a table"],
  ["styles/media.ts", "PIXELS_OF_EM = 16", "what a browser is set to"],
  ["ui/url-paths.ts", "to.slice(0, at)", "a path without its query, which is given beside it"],
  ["source/paths.ts", 'path.slice(0, path.lastIndexOf("/"))', "the folder of a path"],
  [
    "source/languages/json.ts",
    "try { return fromParsed(JSON.parse(text), 0); }",
    "comments are allowed: it is read again as JavaScript",
  ],
  [
    "source/languages/script.ts",
    "try { return parseExpression(text, { attachComment: false, errorRecovery: true }); }",
    "null says so, and who reads the file notes badJson",
  ],
  ["dialects/flutter/toolkit.ts", "WIDTH_OF_PHONE = 400", "a width, and no limit"],
];

const argued = new Set(ARGUED.map(([file, code]) => `${file}: ${code}`));

function lossesOfAnalysis(): ReadonlySet<string> {
  const files = readdirSync(ANALYSIS, { recursive: true, encoding: "utf8" });
  const modules = files
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && file !== "limits.ts");
  const losses = modules.flatMap((file) =>
    findLosses(readFileSync(join(ANALYSIS, file), "utf8")).map(({ code }) => `${file}: ${code}`),
  );
  return new Set(losses);
}

const found = lossesOfAnalysis();

test("what the analysis catches, cuts or limits is noted, or argued for here", () => {
  expect([...found].filter((loss) => !argued.has(loss))).toEqual([]);
});

test("nothing is argued for that is not there any more", () => {
  expect([...argued].filter((loss) => !found.has(loss))).toEqual([]);
});

const RUN_SCRIPTS = readFileSync(join(ANALYSIS, "dialects/html/run-scripts.ts"), "utf8");

test("a handler of errors that no longer notes them is found", () => {
  const before = findLosses(RUN_SCRIPTS).filter(({ kind }) => kind === "catch");
  const swallowing = RUN_SCRIPTS.replaceAll(/^ +noteScript\(.*messageOf.*\n/gmu, "");
  const after = findLosses(swallowing).filter(({ kind }) => kind === "catch");
  expect([before.length, after.length]).toEqual([0, 3]);
});

test("a limit of its own in a module is found", () => {
  const limited = `${RUN_SCRIPTS}\nconst MOST_SCRIPTS = 12;\n`;
  expect(findLosses(limited)).toContainEqual({ kind: "number", code: "MOST_SCRIPTS = 12" });
});

test.each([
  ["try { work(); } catch {}", "catch", "try { work(); }"],
  ["try { work(); } catch (error) { log(error); }", "catch", "try { work(); }"],
  ["work().catch(() => null);", "catch", "work().catch(() => null)"],
  ["const pages = all.slice(0, 12);", "cut", "all.slice(0, 12)"],
  ["const pages = all.slice(0, most);", "cut", "all.slice(0, most)"],
  ["if (depth > 40) leave();", "comparison", "depth > 40"],
  ["while (12 >= rounds) rounds += 1;", "comparison", "12 >= rounds"],
  ["const most = LIMITS.routes.max;", "limit", "LIMITS.routes.max"],
])("%s loses something", (source, kind, code) => {
  expect(findLosses(source)).toEqual([{ kind, code }]);
});

test.each([
  "try { work(); } catch (error) { gaps.note(gapOf(error)); }",
  "try { work(); } catch (error) { noteScript(error); }",
  "try { work(); } catch (error) { if (!isOurs(error)) throw error; }",
  'const first = cutTo("routes", all);',
  "const rest = all.slice(1);",
  "const operator = assignment.slice(0, -1);",
  "if (all.length > 1) choose();",
])("%s loses nothing", (source) => {
  expect(findLosses(source)).toEqual([]);
});
