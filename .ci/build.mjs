// Builds dist/: tsc, then one ncc ESM bundle with a stub per entry.
// With --check it builds into a temporary folder and says whether dist/ is in step with src/.
import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Entry name → module under src/ that exports `main()`. */
const ENTRIES = {
  cli: "cli/main",
  preflight: "preflight/entry",
  "repo-crawler": "agents/repo-crawler/entry",
  "test-case-generator": "agents/test-case-generator/entry",
  "test-engineer": "agents/test-engineer/entry",
  "open-pr": "pull-request/entry",
};

const DIST = "dist";

function run(command, args) {
  execFileSync(command, args, { stdio: ["ignore", "inherit", "inherit"] });
}

// Each entry is loaded only when its stub is started, so ncc puts it into a file of its own.
function bundleSource() {
  const rows = Object.entries(ENTRIES).map(
    ([name, module]) => `  "${name}": () => import("./src/${module}.js"),`,
  );
  return `const entries = {\n${rows.join("\n")}\n};\n\nexport async function start(name) {\n  const { main } = await entries[name]();\n  await main();\n}\n`;
}

function stub(name) {
  const start = `import { start } from "./bundle/index.js";\n\nawait start("${name}");\n`;
  return name === "cli" ? `#!/usr/bin/env node\n${start}` : start;
}

async function build(target) {
  await rm("lib", { recursive: true, force: true });
  run("tsc", ["-p", ".ci/tsconfig.build.json"]);
  await writeFile("lib/bundle.js", bundleSource());
  await cp("package.json", "lib/package.json");
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  run("ncc", ["build", "lib/bundle.js", "-o", join(target, "bundle"), "--target", "es2022"]);
  for (const name of Object.keys(ENTRIES)) {
    await writeFile(join(target, `${name}.js`), stub(name));
  }
  await writeFile(join(target, "package.json"), '{ "type": "module" }\n');
  await rm("lib", { recursive: true, force: true });
}

async function contents(folder) {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const pairs = files
    .sort()
    .map(async (file) => [file.slice(folder.length + 1), await readFile(file, "base64")]);
  return new Map(await Promise.all(pairs));
}

async function differences(built) {
  const [fresh, committed] = await Promise.all([contents(built), contents(DIST)]);
  const names = [...new Set([...fresh.keys(), ...committed.keys()])];
  return names.filter((name) => fresh.get(name) !== committed.get(name));
}

if (process.argv.includes("--check")) {
  const folder = await mkdtemp(join(tmpdir(), "amtp-dist-"));
  await build(join(folder, DIST));
  const different = await differences(join(folder, DIST));
  await rm(folder, { recursive: true, force: true });
  if (different.length > 0) {
    console.error(`dist/ is not in step with src/ (${different.join(", ")}). Run: npm run build`);
    process.exit(1);
  }
} else {
  await build(DIST);
}
