// Writes src/contracts/generated.ts from schemas/. With --check it only says whether the file is in step.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compile } from "json-schema-to-typescript";

const TARGET = "src/contracts/generated.ts";
const HEADER = "// Generated from schemas/ by `npm run generate`. Do not edit.\n";

const schemaFiles = (await readdir("schemas", { recursive: true }))
  .filter((name) => name.endsWith(".json"))
  .sort();

const options = { bannerComment: "", additionalProperties: true, unreachableDefinitions: true };
const declared = new Set();
let text = HEADER;
for (const name of schemaFiles) {
  const schema = JSON.parse(await readFile(join("schemas", name), "utf8"));
  // A bound on the length of a list is checked at run time; as a tuple type it only gets in the way.
  const body = JSON.stringify(schema).replaceAll('"minItems":1,', "");
  const types = await compile(JSON.parse(body), schema.title, { ...options, format: false });
  if (declared.has(schema.title)) throw new Error(`Two schemas have the title ${schema.title}`);
  declared.add(schema.title);
  text += `\n// schemas/${name}\n${types}`;
}

if (process.argv.includes("--check")) {
  const current = await readFile(TARGET, "utf8");
  if (current !== text) {
    console.error(`${TARGET} is not in step with schemas/. Run: npm run generate`);
    process.exit(1);
  }
} else {
  await writeFile(TARGET, text);
}
