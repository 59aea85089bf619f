/**
 * What telling a thing once is worth: `node test/benchmark/app-model/table.ts [screens [elements
 * [shared]]]` prints the size of a synthetic app model, and what an agent needs to read it, with
 * whole screens and with screens whose parts are told once.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { factorScreens } from "../../../src/app-model/factor-screens.ts";
import type { AppModel, ScreenFact } from "../../../src/contracts/generated.ts";
import { SCHEMAS } from "../../../src/contracts/schemas.ts";
import { appModel } from "../../app-model/builders.ts";
import { bytesOf, digestOf, sampleArtifact } from "../../artifacts/sample-artifact.ts";
import type { ReadingCost } from "./read-artifact.ts";
import { syntheticScreens } from "./synthetic-screens.ts";

const run = promisify(execFile);

/** Screens that share nothing: each tells all that is on it. */
function wholeScreens(screens: readonly ScreenFact[]): Pick<AppModel, "parts" | "screens"> {
  const told = screens.map(({ id, route, title, source, elements, forms, effects, files }) => ({
    id,
    route,
    title,
    parts: [],
    own: { elements, forms, effects, files },
    spans: { elements: [], forms: [], effects: [] },
    source,
  }));
  return { parts: [], screens: told };
}

async function measure(what: string, payload: AppModel, folder: string): Promise<void> {
  const schemaId = SCHEMAS.appModel.$id;
  const artifact = sampleArtifact({ kind: "app_model", schema_id: schemaId });
  const whole = { ...artifact, content: { ...artifact.content, payload: { ...payload } } };
  const file = join(folder, `${what}.json`);
  const bytes = bytesOf(whole);
  await writeFile(file, bytes);
  const program = join(import.meta.dirname, "read-artifact.ts");
  const { stdout } = await run(process.execPath, [program, file, digestOf(whole)]);
  const cost = JSON.parse(stdout) as ReadingCost;
  const cells = [
    what,
    cost.elements,
    (bytes.byteLength / 1e6).toFixed(2),
    cost.readMilliseconds.toFixed(0),
    cost.pageMilliseconds.toFixed(0),
    cost.peakMegabytes.toFixed(0),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

const [screenCount = 150, elementsPerScreen = 400, shared = 0.95] = process.argv
  .slice(2)
  .map(Number);
const screens = syntheticScreens({ screens: screenCount, elementsPerScreen, shared });
const { screens: _whole, ...others } = appModel(screens);
const started = performance.now();
const factored = factorScreens(screens);
const milliseconds = performance.now() - started;
const folder = await mkdtemp(join(tmpdir(), "amtp-app-model-"));
try {
  console.log("| screens | elements | MB | read and hash ms | page and open ms | peak MB |");
  console.log("|---|---|---|---|---|---|");
  await measure("whole", { ...others, ...wholeScreens(screens) }, folder);
  await measure("factored", { ...others, ...factored }, folder);
  console.log(`Factoring took ${milliseconds.toFixed(0)} ms.`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
