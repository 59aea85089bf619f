// Writes the grammar of Maestro's flows from the classes of its own parser. With --check it only says
// whether the file is in step. Without Java and Maven nothing is done: it is the opt-in part.
import { readFile, writeFile } from "node:fs/promises";
import { run, VERSION, whatIsMissing } from "./maestro/parser.mjs";

const GRAMMAR = "src/frameworks/maestro/grammar/grammar.json";

const missing = whatIsMissing();
if (missing !== undefined) {
  console.log(`${missing} The grammar is left as it is.`);
  process.exit(process.argv.includes("--check") ? 0 : 1);
}
const text = `${JSON.stringify(JSON.parse(run("Describe", VERSION)), null, 2)}\n`;
if (process.argv.includes("--check")) {
  const known = JSON.stringify(JSON.parse(await readFile(GRAMMAR, "utf8")));
  if (known === JSON.stringify(JSON.parse(text))) process.exit(0);
  console.error(`${GRAMMAR} is not what Maestro ${VERSION} reads; run this without --check.`);
  process.exit(1);
}
await writeFile(GRAMMAR, text);
