import { describe, expect, it } from "vitest";
import { reviewGeneratedFiles } from "../../src/safety/review.ts";

const PATH = ".maestro/login.yaml";
const HEADER = "appId: com.example.app\n---\n";

/** `rule@line message` of everything that is wrong with a flow of these steps. */
function told(steps: string, header = HEADER): readonly string[] {
  const context = { framework: "maestro", allowedRoots: [".maestro"] } as const;
  const { unsafe } = reviewGeneratedFiles([{ path: PATH, contents: header + steps }], context);
  return unsafe.map(({ rule, line, message }) => `${rule}@${line} ${message}`);
}

const isFine = (steps: string) => told(steps).length === 0;
const words = (text: string) => text.trim().split(/\s+/);

/** Commands that stand alone: `- back`. */
const ALONE = words(`
  back hideKeyboard pasteText scroll clearKeychain stopRecording toggleAirplaneMode toggleDarkMode
  assertDarkMode assertLightMode inputRandomEmail inputRandomPersonName inputRandomCityName
  inputRandomCountryName inputRandomColorName inputRandomText inputRandomNumber stopApp killApp clearState
  eraseText launchApp waitForAnimationToEnd`);

/** Commands that are given one value: `- tapOn: Save`. */
const IN_SHORT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    words(`
      tapOn doubleTapOn longPressOn assertVisible assertNotVisible copyTextFrom setAirplaneMode setDarkMode
      inputText assertTrue setClipboard pressKey setOrientation action`).map((name) => [name, "a"]),
  ),
  ...Object.fromEntries(
    words("stopApp killApp clearState launchApp").map((name) => [name, "com.example.app"]),
  ),
  ...Object.fromEntries(
    words("takeScreenshot assertScreenshot startRecording").map((name) => [name, "home"]),
  ),
  eraseText: "10",
  openLink: "myapp://items/7",
  addMedia: "[assets/a.png]",
  runFlow: "login/start.yaml",
};

const SELECTOR =
  "text: a, id: a, point: 50%, index: 0, css: a, width: 1, height: 1, tolerance: 1, traits: text, label: a, " +
  "delay: 1, enabled: true, selected: true, checked: true, focused: true, optional: true, " +
  "retryTapIfNoChange: true, waitUntilVisible: true, repeat: 2, waitToSettleTimeoutMs: 9, " +
  "below: a, above: {id: a}, leftOf: a, rightOf: a, childOf: a, containsChild: a, containsDescendants: [a, {id: b}]";
const CONDITION =
  "platform: iOS, label: a, 'true': a, visible: a, notVisible: {id: a}, optional: true";

/** Commands with every key that they take: `- tapOn: { id: save }`. */
const WITH_KEYS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    words("tapOn doubleTapOn longPressOn assertVisible assertNotVisible copyTextFrom").map(
      (name) => [name, SELECTOR],
    ),
  ),
  ...Object.fromEntries(
    words(`
      back hideKeyboard pasteText scroll clearKeychain stopRecording toggleAirplaneMode toggleDarkMode
      assertDarkMode assertLightMode inputRandomEmail inputRandomPersonName inputRandomCityName
      inputRandomCountryName inputRandomColorName`).map((name) => [name, ""]),
  ),
  ...Object.fromEntries(
    words("inputRandomText inputRandomNumber").map((name) => [name, "length: 9"]),
  ),
  ...Object.fromEntries(
    words("stopApp killApp clearState").map((name) => [name, "appId: com.example.app"]),
  ),
  ...Object.fromEntries(words("setAirplaneMode setDarkMode").map((name) => [name, "value: a"])),
  inputText: "text: a",
  eraseText: "charactersToErase: 9",
  assertTrue: "condition: a",
  setClipboard: "text: a",
  pressKey: "key: a",
  setOrientation: "orientation: a",
  launchApp:
    "appId: com.example.app, url: com.example.app, clearState: true, clearKeychain: true, stopApp: true, " +
    "permissions: {all: deny}, arguments: {a: b}",
  setPermissions: "appId: com.example.app, permissions: {all: deny}",
  openLink: "link: myapp://a, browser: true, autoVerify: true",
  swipe: "direction: UP, start: a, end: a, from: a, duration: 9, waitToSettleTimeoutMs: 9",
  scrollUntilVisible:
    "element: a, direction: UP, centerElement: true, timeout: 9, speed: 9, visibilityPercentage: 9, waitToSettleTimeoutMs: 9",
  extendedWaitUntil: "visible: a, notVisible: a, timeout: 9",
  waitForAnimationToEnd: "timeout: 9",
  takeScreenshot: "path: a, cropOn: a",
  assertScreenshot: "path: a, cropOn: a, thresholdPercentage: 9",
  startRecording: "path: a",
  addMedia: "files: [assets/a.png]",
  runFlow: `file: a.yaml, commands: [back], when: {${CONDITION}}, env: {A: b}`,
  retry: "file: a.yaml, commands: [back], maxRetries: 2, env: {A: b}",
  repeat: `commands: [back], times: 2, while: {${CONDITION}}`,
  setLocation: "latitude: 1, longitude: 2",
  travel: "points: [a], speed: 9",
};

const ALL = [...new Set([...ALONE, ...Object.keys(IN_SHORT), ...Object.keys(WITH_KEYS)])];

describe("every command of a flow", () => {
  it("may stand alone where nothing is missing", () => {
    expect(ALL.filter((name) => isFine(`- ${name}`))).toEqual(
      ALL.filter((name) => ALONE.includes(name)),
    );
    expect(isFine("- hide keyboard")).toBe(true);
  });

  it("may be given one value where it takes one", () => {
    expect(ALL.filter((name) => isFine(`- ${name}: ${IN_SHORT[name] ?? "a"}`))).toEqual(
      ALL.filter((name) => name in IN_SHORT),
    );
  });

  it("may be given its keys, and those that all take", () => {
    const refused = Object.entries(WITH_KEYS).flatMap(([name, keys]) =>
      told(`- ${name}: {${keys}}`).concat(told(`- ${name}: {label: a, optional: true}`)),
    );

    expect(refused).toEqual(["endless-loop@3 `repeat` has neither `times` nor `while`"]);
  });

  it("may be given no other key", () => {
    const passed = ALL.filter(
      (name) => isFine(`- ${name}: {'': a}`) || isFine(`- ${name}: {file2: a}`),
    );

    expect(passed).toEqual([]);
  });

  it("may have a header of these keys", () => {
    const header =
      "appId: com.example.app\nurl: http://localhost:1\nname: a\ntags: [a]\nenv: {A: b}\n" +
      "onFlowStart: [back]\nonFlowComplete: [back]\nproperties: {a: b}\nandroidWebViewHierarchy: devtools\n---\n";

    expect(told("- back", header)).toEqual([]);
    expect(told("- back", "- back\n---\n")).toEqual([
      "flow-command@1 the part before `---` is not a map",
    ]);
    expect(told("- back", "appId: a/b\n---\n")).toContain(
      "flow-command@1 another app than the flow's own is used",
    );
  });
});

describe("a value of a flow", () => {
  it.each([
    ["a list for a text", "- tapOn: [a]", "a value is not a single text or number"],
    ["a text for a map", "- runFlow: {when: a, file: a.yaml}", "a value is not a map"],
    ["a text for variables", "- runFlow: {env: a, file: a.yaml}", "a value is not a map"],
    ["a text for a list", "- travel: {points: a}", "a value is not a list"],
    ["a text for commands", "- repeat: {times: 1, commands: a}", "the commands are not a list"],
    ["a map for a command", "- {}", "a step is not one command"],
    ["two commands", "- {back: a, scroll: a}", "a step is not one command"],
    ["a number", "- 7", "a command is not in the language of flows"],
    ["an unknown command", "- fly: a", "the command `fly` is not in the language of flows"],
    ["an unknown key", "- tapOn: {fly: a}", "the key `fly` is not in the language of flows"],
    ["a list as a key", "- tapOn: {[a]: a}", "the key `` is not in the language of flows"],
    ["what takes none", "- back: a", "`back` is given something that it does not take"],
    ["keys where none are", "- action: {a: b}", "a value is not a single text or number"],
    ["an alias", "- tapOn: &a b", "YAML anchors and tags are not allowed"],
    ["a tag", "- tapOn: !a b", "YAML anchors and tags are not allowed"],
    [
      "a permission",
      "- setPermissions: {permissions: {all: some}}",
      "a permission is neither allow, deny nor unset",
    ],
    [
      "a script",
      "- tapOn: ${a()}",
      "a script is run in `${…}`; use a variable, a default or a comparison",
    ],
    ["another app", "- stopApp: a.b", "another app than the flow's own is used"],
  ])("may not be %s", (_, steps, message) => {
    expect(told(steps)).toEqual([`flow-command@3 ${message}`]);
  });

  it.each([
    [
      "another host",
      "- openLink: https://a.dev",
      "external-origin@3 a link leads to another host or another app",
    ],
    [
      "a computed flow",
      "- runFlow: a.txt",
      "module-forbidden@3 a flow is run whose path is not a literal one of the repository",
    ],
    [
      "a picture elsewhere",
      "- takeScreenshot: /a",
      "file-write@3 a picture is kept outside of the folder for results; give a plain name",
    ],
    [
      "no picture",
      "- addMedia: [a.txt]",
      "process-access@3 a file is put on the device that is no picture or film of the repository",
    ],
    [
      "a time without an end",
      "- waitForAnimationToEnd: {timeout: 600001}",
      "endless-loop@3 a number is not from 0 to 600000",
    ],
  ])("may not be %s", (_, steps, message) => {
    expect(told(steps)).toEqual([message]);
  });

  it.each(["0", "600000", "9.5", "' 7 '"])("may be the number %s", (number) => {
    expect(told(`- waitForAnimationToEnd: {timeout: ${number}}`)).toEqual([]);
  });

  it.each(["-1", "''", "' '", "abc", "Infinity"])("may not be the number %s", (number) => {
    expect(told(`- waitForAnimationToEnd: {timeout: ${number}}`)).toHaveLength(1);
  });

  it("may be a permission of these", () => {
    const all = words("allow deny unset always inuse never");

    expect(all.filter((one) => !isFine(`- setPermissions: {permissions: {a: ${one}}}`))).toEqual(
      [],
    );
    expect(isFine("- setPermissions: {permissions: {a: allowed}}")).toBe(false);
    expect(isFine("- setPermissions: {permissions: {a: not-allow}}")).toBe(false);
  });

  it.each([
    "${A}",
    "${ A_1 }",
    "${!A}",
    "a ${A} b ${B}",
    "${A || 'x'}",
    '${A || "x y"}',
    "${A == 'x' && B !== 3}",
    "${A + B + C + D}",
    "${A <= 1 || B > 2}",
    "${output.a.b_1.c.d}",
    "${maestro.copiedText}",
    "${maestro.platform == 'ios'}",
    "${true}",
    "$a {b} $",
  ])("may be text with %s", (text) => {
    expect(told(`- inputText: ${JSON.stringify(text)}`)).toEqual([]);
  });

  it.each([
    "${}",
    "${a}",
    "${A B}",
    "${A.b}",
    "${A = 1}",
    "${A + B + C + D + E}",
    "${output}",
    "${output.a.b.c.d.e}",
    "${output.1}",
    "${maestro.x}",
    "${A || 'x}",
    "${'\\\\'}",
    "${1234567890}",
    "${A",
    "${A} ${",
    "x ${a()} ${A}",
    "${A; b}",
  ])("may not be text with %s", (text) => {
    expect(told(`- inputText: ${JSON.stringify(text)}`)).toHaveLength(1);
  });

  it("may not be a link of another scheme", () => {
    const schemes = words(
      `about blob content data file ftp geo intent itms itms-apps javascript mailto market sms smsto tel
      view-source ws wss JavaScript`,
    );

    expect(schemes.filter((one) => isFine(`- openLink: ${one}://a`))).toEqual([]);
    expect(
      words("shop files my+app x.y exp").filter(
        (one) => !isFine(`- openLink: ${one}://localhost/a`),
      ),
    ).toEqual([]);
    expect(isFine("- openLink: shop:a")).toBe(false);
    expect(isFine("- openLink: ${LINK}")).toBe(true);
    expect(isFine("- openLink: http://localhost/${ID}")).toBe(true);
    expect(isFine("- openLink: http://localhost${ID}")).toBe(false);
  });

  it("may be a variable for an app, with a plain default", () => {
    const apps = ["${APP}", "${ APP || 'a.b' }", '${APP || "a-b"}', "com.example.app"];

    expect(apps.filter((one) => !isFine(`- stopApp: ${one}`))).toEqual([]);
    expect(
      ["${APP || 'a b'}", "x${APP}", "${APP}x", "${app}"].filter((one) =>
        isFine(`- stopApp: ${one}`),
      ),
    ).toEqual([]);
  });

  it("may be an app where the flow has none, and only then", () => {
    expect(told("- stopApp: a.b", "name: a\n---\n")).toEqual([]);
    expect(told("- stopApp: a.b-c.d_e", "name: a\n---\n")).toEqual([]);
    expect(
      ["a", ".a.b", "1.b", "a..b", "a.b/c", "a.b c"].filter(
        (app) => told(`- stopApp: ${app}`, "name: a\n---\n").length === 0,
      ),
    ).toEqual([]);
  });

  it("may be commands in commands, twelve deep", () => {
    const nested = (times: number) =>
      `- ${"{repeat: {times: 1, commands: [".repeat(times)}back${"]}}".repeat(times)}`;

    expect(told(nested(12))).toEqual([]);
    expect(told(nested(13))).toEqual(["flow-command@3 commands are nested too deeply"]);
  });
});
