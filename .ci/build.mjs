// Builds dist/: one bundle of all entries, and a script per entry that starts it.
// With --check it builds into a temporary folder and says whether dist/ is in step with src/.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeBundle } from "./bundle.mjs";
import { folderDifferences } from "./folder-differences.ts";

/** Entry name → module under src/ that exports `main()`. */
const ENTRIES = {
  cli: "cli/main",
  preflight: "preflight/entry",
  "repo-crawler": "agents/repo-crawler/entry",
  "test-case-generator": "agents/test-case-generator/entry",
  "test-engineer": "agents/test-engineer/entry",
  "open-pr": "pull-request/entry",
};

/** What every script loads first, as all that comes after depends on it. */
const FIRST = {
  "compile-cache": "start/compile-cache",
  "interpret-schemas": "start/interpret-schemas",
};

const DIST = "dist";

function startScript(name) {
  return `${name === "cli" ? "#!/usr/bin/env node\n" : ""}import { useCompileCache } from "./amtp/compile-cache.js";

useCompileCache(process.env);
const { interpretSchemas } = await import("./amtp/interpret-schemas.js");
interpretSchemas();
const { main } = await import("./amtp/${name}.js");
await main();
`;
}

async function build(target) {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const modules = Object.entries({ ...FIRST, ...ENTRIES });
  const files = modules.map(([name, module]) => [name, resolve("src", `${module}.ts`)]);
  await writeBundle(Object.fromEntries(files), target);
  for (const name of Object.keys(ENTRIES)) {
    await writeFile(join(target, `${name}.js`), startScript(name));
  }
  await writeFile(join(target, "package.json"), '{ "type": "module" }\n');
}

if (process.argv.includes("--check")) {
  const folder = await mkdtemp(join(tmpdir(), "amtp-dist-"));
  await build(join(folder, DIST));
  const different = await folderDifferences(join(folder, DIST), DIST);
  await rm(folder, { recursive: true, force: true });
  if (different.length > 0) {
    console.error(`dist/ is not in step with src/ (${different.join(", ")}). Run: npm run build`);
    process.exit(1);
  }
} else {
  await build(DIST);
}
