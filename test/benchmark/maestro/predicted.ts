// How many of the ids and texts that people's own flows look for the app model knows.
// node test/benchmark/maestro/predicted.ts <folder of an app with flows>…
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { OpenAppModel } from "../../../src/app-model/open-app-model.ts";
import { sightOn } from "../../../src/app-model/mobile-apps.ts";
import { modelOf, sourcesOf } from "./app-flows.ts";
import { yamlFilesIn } from "./flow-folder.ts";
import { type FlowSelector, selectorsIn } from "./selectors.ts";

interface Known {
  readonly id: ReadonlySet<string>;
  readonly text: ReadonlySet<string>;
}

function knownOf({ screens }: OpenAppModel): Known {
  const sights = screens.flatMap(({ elements }) =>
    elements.flatMap((element) =>
      (["android", "ios"] as const).flatMap((device) => sightOn(element, device) ?? []),
    ),
  );
  return {
    id: new Set(sights.flatMap(({ id }) => id ?? [])),
    text: new Set(sights.flatMap(({ texts }) => texts)),
  };
}

/** As Maestro matches: the whole value, by a regular expression without regard to case, or word for word. */
function isKnown({ by, pattern }: FlowSelector, known: Known): boolean {
  if (known[by].has(pattern)) return true;
  try {
    const whole = new RegExp(`^(?:${pattern})$`, "isu");
    return [...known[by]].some((value) => whole.test(value.trim()));
  } catch {
    return false;
  }
}

for (const folder of process.argv.slice(2)) {
  const known = knownOf(await modelOf(sourcesOf(folder)));
  const texts = (await yamlFilesIn(folder)).map((path) => readFileSync(join(folder, path), "utf8"));
  const flows = texts.filter((text) => /^(?:appId|url):/mu.test(text));
  const wanted = new Map(
    flows
      .flatMap(selectorsIn)
      .filter(({ pattern }) => !pattern.includes("${"))
      .map((selector) => [`${selector.by} ${selector.pattern}`, selector]),
  );
  const missed = [...wanted].filter(([, selector]) => !isKnown(selector, known));
  console.log(
    `${basename(folder)}: ${wanted.size - missed.length} of ${wanted.size} ids and texts of ${flows.length} flows are in the app model`,
  );
  for (const [name] of missed.slice(0, 30)) console.log(`  not known: ${name}`);
}
