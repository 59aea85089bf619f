import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/analysis/analyse.ts";
import type { EffectFact, ElementFact, ScreenFact } from "../../../src/contracts/generated.ts";
import { openAppModel } from "../../../src/app-model/open-app-model.ts";
import { readFixtures } from "../fixtures.ts";
import { KIT_FIXTURES, type KitRecord } from "./kit-fixtures.ts";

const fixtures = readFixtures();
const CONTROLS =
  /^(?:button|checkbox|combobox|heading|link|menuitem|radio|searchbox|spinbutton|switch|tab|textbox) "/u;

/** What users meet of an element, as the record has it: without states. */
function lineOf({ role, name }: Pick<ElementFact, "role" | "name">): string {
  return name === null ? String(role) : `${role} ${JSON.stringify(name)}`;
}

function withoutStates(line: string): string {
  return line.replace(/(?: \[[^\]]*\])+$/u, "");
}

/** Whether a line is about an element, which may be known by its label alone. */
function isAbout(line: string, { role, name, label }: ElementFact): boolean {
  if (name === null && label !== null) return line.startsWith(`${role} `) && line.includes(label);
  return line === lineOf({ role, name });
}

describe.each(KIT_FIXTURES)("$fixture", ({ fixture, path }) => {
  const record = JSON.parse(readFileSync(join(path, "browser.json"), "utf8")) as KitRecord;
  const first = record.first.map((line) => withoutStates(line));

  test("says only what a browser shows at first, and knows every control", async () => {
    const { elements } = await screenOf(fixture);
    const spoken = elements.filter(({ initial, role }) => initial && role !== null);
    const named = spoken.filter((one) => one.certainty === "literal" && CONTROLS.test(lineOf(one)));
    expect(named.map((one) => lineOf(one)).filter((line) => !first.includes(line))).toEqual([]);
    const controls = first.filter((line) => CONTROLS.test(line));
    const missing = controls.filter((line) => !spoken.some((one) => isAbout(line, one)));
    expect(missing).toEqual(MISSING.get(fixture));
  });

  test("says of a click only what a browser does", async () => {
    const { elements, effects } = await screenOf(fixture);
    const byId = new Map(elements.map((element) => [element.id, element]));
    const wrong = effects.flatMap((effect) => wrongOf(effect, byId, record));
    expect(wrong).toEqual([]);
  });
});

/** Controls that nothing is known of: what a field opens beside itself, and choices by the mouse. */
const MISSING = new Map<string, readonly string[]>([
  ["antd-components", ['button "Increase Value"', 'button "Decrease Value"']],
  ["mantine-components", ['radio "Day"', 'radio "Week"']],
  ["chakra-components", []],
  ["radix-controls", []],
]);

async function screenOf(construct: string): Promise<ScreenFact> {
  const { files } = fixtures.find((fixture) => fixture.construct === construct) ?? {
    files: new Map<string, string>(),
  };
  const sources = [...files].map(([path, text]) => ({ path, text }));
  const model = await analyse(sources, { workingDirectory: "", paths: [...files.keys()] });
  const [screen] = openAppModel(model).screens;
  if (screen === undefined) throw new Error(`${construct} has no screen`);
  return screen;
}

/** What is said to be shown by a click that the browser did not show. */
function wrongOf(
  { trigger, outcome, target }: EffectFact,
  elements: ReadonlyMap<string, ElementFact>,
  { clicks, first }: KitRecord,
): readonly string[] {
  const control = elements.get(trigger);
  const shown = elements.get(target);
  if (control === undefined || shown === undefined || outcome !== "shows") return [];
  const seen = Object.entries(clicks).find(([line]) => isAbout(line, control))?.[1];
  if (seen === undefined || shown.role === null || shown.name === null) return [];
  // What is called like something behind it is not told apart from that.
  const lines = [...seen.shows, ...first].map((line) => withoutStates(line));
  return lines.includes(lineOf(shown)) ? [] : [`${lineOf(control)} shows ${lineOf(shown)}`];
}
