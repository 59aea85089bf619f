import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkFlow } from "../../../src/frameworks/maestro/grammar/check-flow.ts";
import type { FlowFiles } from "../../../src/frameworks/maestro/grammar/file-rules.ts";
import { isStricter } from "../../../src/frameworks/maestro/grammar/strictness.ts";
import { filesOf } from "../../benchmark/maestro/flow-folder.ts";

const FLOWS = join(import.meta.dirname, "flows");
const HEADER = "appId: com.example.shop\n---\n";

/** Rules that a flow breaks; by default its commands alone are given. */
function broken(commands: string, { header = HEADER, files = NO_FILES } = {}): string[] {
  const findings = checkFlow(header + commands, { path: ".maestro/a.yaml", files });
  return [...new Set(findings.map(({ rule }) => rule))];
}

const NO_FILES: FlowFiles = { has: () => false, read: () => null };

test.each(["every-command.yaml", "part.yaml"])("takes all of %s", (path) => {
  const contents = readFileSync(join(FLOWS, path), "utf8");
  expect(checkFlow(contents, { path, files: filesOf(FLOWS) })).toEqual([]);
});

describe("what Maestro's parser refuses", () => {
  test.each([
    ["an unknown command", "- tap: a"],
    ["a command that needs a value", "- tapOn"],
    ["a command with nothing after it", "- tapOn:"],
    ["two commands in one step", "- tapOn: a\n  label: b"],
    ["a key of another command", "- assertVisible:\n    timeout: 3"],
    ["a description", "- tapOn:\n    description: a"],
    ["a list as a selector", "- tapOn: [a]"],
    ["a number in short", "- launchApp: 5"],
    ["keys of scroll", "- scroll: {direction: DOWN}"],
    ["scrollUntilVisible in short", "- scrollUntilVisible: a"],
    ["extendedWaitUntil for nothing", "- extendedWaitUntil: {timeout: 1}"],
    ["a swipe of one point", "- swipe: {start: '50%, 50%'}"],
    ["points of two kinds", "- swipe: {start: '50%, 50%', end: '10, 20'}"],
    ["a point beyond the screen", "- swipe: {start: '50%, 150%', end: '50%, 50%'}"],
    ["a direction in mixed letters", "- swipe: {direction: Left}"],
    ["a location without a longitude", "- setLocation: {latitude: 1}"],
    ["a point that is none", "- travel: {points: ['a,b']}"],
    ["an orientation that is none", "- setOrientation: sideways"],
    ["a key that is none", "- pressKey: VOLUME_UP"],
    ["a trait that is none", "- tapOn: {traits: round}"],
    ["media that is nowhere", "- addMedia: [a.png]"],
    ["media without files", "- addMedia: {label: a}"],
    ["a flow that is nowhere", "- runFlow: a.yml"],
    ["a flow that runs itself", "- runFlow: a.yaml"],
    ["a flow and commands", "- runFlow: {file: b.yaml, commands: [back]}"],
    ["neither a flow nor commands", "- runFlow: {when: {visible: a}}"],
    ["a mode that is none", "- setAirplaneMode: on"],
    ["a truth value in words", "- launchApp: {clearState: maybe}"],
    ["the old browser", "- openBrowser: https://example.com"],
    ["an action that is none", "- action: fly"],
    ["a variable where a number is read", "- eraseText: ${COUNT}"],
  ])("%s", (_, commands) => {
    const rules = broken(commands, {
      files: { has: (path) => path === ".maestro/a.yaml", read: () => null },
    });
    expect(rules.some((rule) => !isStricter(rule))).toBe(true);
  });

  test("a flow without a header, without commands, or without an app", () => {
    expect(broken("- back\n", { header: "" })).toContain("header");
    expect(broken("", { header: "appId: a" })).toContain("header");
    expect(broken("- back", { header: "name: a\n---\n" })).toContain("header");
  });

  test("a part that is not taken, where it is read along", () => {
    const files: FlowFiles = { has: () => true, read: () => `${HEADER}- tap: a` };
    expect(broken("- runFlow: part.yaml", { files })).toEqual(["command"]);
  });
});

describe("what Maestro's parser passes over in silence", () => {
  test.each([
    ["empty-selector", "- tapOn: {}"],
    ["empty-selector", "- tapOn: ''"],
    ["empty-selector", "- tapOn: {label: a}"],
    ["no-value", "- tapOn: {text: }"],
    ["not-a-point", "- tapOn: {text: a, point: banana}"],
    ["not-an-index", "- tapOn: {text: a, index: first}"],
    ["duplicate-key", "- tapOn: {text: a, text: b}"],
    ["unknown-key", "- inputText: {text: a, id: b}"],
    ["empty-text", "- inputText: {label: a}"],
    ["unknown-key", "- evalScript: {script: '${1}', foo: 1}"],
    ["empty-text", "- assertTrue: {label: a}"],
    ["empty-text", "- launchApp: ''"],
    ["permission", "- launchApp: {permissions: {camera: maybe}}"],
    ["nested-argument", "- launchApp: {arguments: {a: {b: c}}}"],
    ["unknown-key", "- swipe: {direction: UP, foo: 1}"],
    ["not-a-number", "- extendedWaitUntil: {visible: a, timeout: abc}"],
    ["out-of-range", "- scrollUntilVisible: {element: a, visibilityPercentage: 150}"],
    ["endless-repeat", "- repeat: {commands: [back]}"],
    ["empty-list", "- repeat: {times: 2, commands: []}"],
    ["empty-condition", "- runFlow: {when: {}, commands: [back]}"],
    ["enum-spelling", "- setAirplaneMode: xxenabledxx"],
    ["path-form", "- takeScreenshot: ../../a"],
    ["misplaced-key", "- assertVisible: {text: a, repeat: 2}"],
    ["converted-scalar", "- launchApp: {clearState: 'true'}"],
    ["ambiguous-scalar", "- tapOn: No"],
    ["ambiguous-scalar", "- inputText: 007"],
    ["ambiguous-scalar", "- inputText: 1e3"],
    ["yaml-feature", "- tapOn: !important"],
    ["yaml-feature", "- tapOn: *bold"],
  ] as const)("%s: %s", (rule, commands) => {
    expect(broken(commands)).toContain(rule);
  });

  test("what stands after the commands, and keys of a header that it does not read", () => {
    expect(broken("- back\n---\n- nonsense")).toEqual(["more-documents"]);
    expect(broken("- back", { header: "appId: a\ntag: b\n---\n" })).toEqual(["unknown-key"]);
  });
});
