// Holds the directions of imports: a room of src/ knows only the rooms that its row of this table
// names, and a row names only rooms above it, so there is no way around. Imports of types count.
// Why the rooms stand in this order: .github/ARCHITECTURE.md, "Rooms".
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";

const NOTES = [
  "analysis/gaps.ts",
  "analysis/limits.ts",
  "analysis/order.ts",
  "analysis/phase-clock.ts",
  "analysis/remembered.ts",
];
const BASICS = [...NOTES, "analysis/partial.ts", "analysis/answers"];
const SOURCE = "analysis/source";
const CODE = "analysis/code";
const UI = "analysis/ui";
const SCRIPT = "analysis/script";
const PACKAGES = "analysis/packages";
const STYLES = "analysis/styles";
const DIALECTS = "analysis/dialects";
const INTERACTION = "analysis/interaction";
const FACTS = "analysis/facts";
const MOBILE = "analysis/mobile";
const EXISTING_TESTS = "analysis/existing-tests";
const BUDGET = "analysis/budget.ts";
const GUIDE = "analysis/guide.ts";
const SCREENS = "analysis/read-screens.ts";
const ANALYSE = "analysis/analyse.ts";
/** What a process reports with. */
const BASE = ["contracts", "bounds", "telemetry", "github"];

/** Room, as a folder or a file of src/ → what it may import. */
const ROOMS = Object.entries({
  contracts: [],
  start: [],
  bounds: [],
  files: ["contracts"],
  telemetry: ["contracts"],
  github: ["contracts", "bounds"],
  "step-language": ["contracts"],
  safety: ["contracts"],
  guidance: ["contracts", "safety"],
  artifacts: ["contracts", "bounds", "files"],
  "app-model": ["contracts", "step-language"],
  "test-data": ["contracts"],
  report: ["contracts", "step-language", "safety", "app-model"],
  repository: [...BASE, "files"],
  approval: BASE,

  "analysis/partial.ts": [],
  "analysis/answers": ["test-data"],
  "analysis/limits.ts": [],
  "analysis/order.ts": [],
  "analysis/phase-clock.ts": [],
  "analysis/remembered.ts": [],
  [BUDGET]: [],
  "analysis/gaps.ts": ["contracts", "analysis/limits.ts", "analysis/order.ts"],
  [GUIDE]: ["contracts", "test-data", "analysis/gaps.ts"],
  [SOURCE]: NOTES,
  [CODE]: [...BASICS, SOURCE],
  [UI]: ["contracts", ...BASICS],
  [SCRIPT]: [...BASICS, SOURCE, CODE, UI],
  [STYLES]: [...BASICS, SOURCE, UI, SCRIPT],
  [PACKAGES]: ["contracts", ...BASICS, SOURCE, CODE, UI, SCRIPT, STYLES],
  [DIALECTS]: ["contracts", ...BASICS, SOURCE, CODE, UI, SCRIPT, PACKAGES, STYLES],
  [INTERACTION]: ["contracts", "test-data", ...BASICS, UI, BUDGET, GUIDE],
  [FACTS]: ["contracts", ...BASICS, SOURCE, UI, INTERACTION, BUDGET],
  [MOBILE]: ["contracts", ...BASICS, SOURCE, CODE],
  [EXISTING_TESTS]: ["contracts", "safety", ...BASICS, SOURCE, CODE],
  [SCREENS]: ["contracts", ...BASICS, BUDGET, GUIDE, CODE, UI, DIALECTS, FACTS],
  [ANALYSE]: [
    "contracts",
    "app-model",
    ...BASICS,
    GUIDE,
    SOURCE,
    CODE,
    PACKAGES,
    DIALECTS,
    FACTS,
    SCREENS,
    MOBILE,
    EXISTING_TESTS,
  ],

  observations: ["contracts", "app-model"],
  frameworks: ["contracts", "step-language", "safety", "app-model"],
  models: [
    "contracts",
    "bounds",
    "telemetry",
    "step-language",
    "app-model",
    "test-data",
    "frameworks",
  ],
  mcp: [
    "contracts",
    "bounds",
    "telemetry",
    "safety",
    "guidance",
    "app-model",
    "repository",
    "models",
    ANALYSE,
    SOURCE,
    "analysis/order.ts",
    "analysis/phase-clock.ts",
  ],
  agents: [
    ...BASE,
    "step-language",
    "safety",
    "report",
    "artifacts",
    "app-model",
    "observations",
    "repository",
    "frameworks",
    "models",
    "mcp",
  ],
  "pull-request": [
    ...BASE,
    "safety",
    "artifacts",
    "app-model",
    "report",
    "repository",
    "approval",
    "frameworks",
    ANALYSE,
    SOURCE,
  ],
  preflight: [...BASE, "repository", "approval", "models", "agents"],
  cli: [
    ...BASE,
    "files",
    "safety",
    "step-language",
    "artifacts",
    "app-model",
    "report",
    "repository",
    "frameworks",
    "models",
    "mcp",
    "agents",
    "pull-request",
  ],
});

const NAMES = ROOMS.map(([name]) => name);
const ALLOWED = new Map(ROOMS);
const IMPORTS = /\b(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"]+)"/gu;

/** The room of a file; undefined where the table has none. */
function roomOf(path) {
  return NAMES.find((name) => path === `src/${name}` || path.startsWith(`src/${name}/`));
}

function problemsOfTable() {
  return ROOMS.flatMap(([name, allowed], row) =>
    allowed
      .filter((other) => !NAMES.slice(0, row).includes(other))
      .map((other) => `the table lets ${name} import ${other}, which no row above it is`),
  );
}

function problemsOf(path) {
  const room = roomOf(path);
  if (room === undefined)
    return [`${path} is in no room: give its folder a row in .ci/check-rooms.mjs`];
  // Doc comments name imports of the code that is analysed.
  const code = readFileSync(path, "utf8").replaceAll(/^\s*(?:\/\*\*|\*|\/\/).*$/gmu, "");
  return [...code.matchAll(IMPORTS)].flatMap(([, address]) => {
    const target = join(dirname(path), address);
    const other = roomOf(target);
    if (!target.startsWith("src/") || other === room) return [];
    if (other !== undefined && ALLOWED.get(room)?.includes(other)) return [];
    return [`${path}: ${room} may not import ${target} (${other ?? "no room"})`];
  });
}

const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "src"], {
  encoding: "utf8",
});
const files = listed.split("\n").filter((path) => path.endsWith(".ts") && existsSync(path));
const used = new Set(files.map((path) => roomOf(path)));
const problems = [
  ...problemsOfTable(),
  ...NAMES.filter((name) => !used.has(name)).map((name) => `the room ${name} has no file`),
  ...files.flatMap((path) => problemsOf(path)),
];
for (const problem of problems) console.error(problem);
console.log(`${files.length} files in ${ROOMS.length} rooms, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
