// Writes .github/UNDERSTOOD.md, the table of what each dialect and package understands, from the
// fixtures of the analysis. With --check it only says whether the file is in step.
import { readFile, writeFile } from "node:fs/promises";
import { readFixtures, STANDINGS } from "../test/analysis/fixtures.ts";

const TARGET = ".github/UNDERSTOOD.md";
const NAMES = {
  react: "React",
  next: "Next.js",
  html: "HTML",
  compose: "Jetpack Compose",
  flutter: "Flutter",
  stacks: "Stacks without a dialect",
  endpoints: "Endpoints",
  tests: "Existing tests",
};

const cell = (text) => text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
const folderOf = ({ dialect, construct }) => `../test/analysis/${dialect}/${construct}`;

function today({ about: { standing, note } }) {
  return note === "" ? standing : `**${standing}**: ${note}`;
}

function table(heads, rows) {
  if (rows.length === 0) return [];
  const lines = [heads, heads.map(() => "---"), ...rows];
  return [lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")];
}

const link = (fixture) => `[${fixture.construct}](${folderOf(fixture)})`;
const packagesOf = ({ about }) => about.packages.map((name) => `\`${name}\``).join(" ");
const saidOf = (fixture) => `${cell(fixture.about.shows)} | ${cell(today(fixture))}`;

function section(dialect, fixtures) {
  const understood = fixtures.filter(({ about }) => about.standing === "understood");
  const plain = fixtures.filter(({ about }) => about.packages.length === 0);
  const others = fixtures
    .filter(({ about }) => about.packages.length > 0)
    .toSorted((a, b) => (packagesOf(a) < packagesOf(b) ? -1 : 1));
  return [
    `## ${NAMES[dialect] ?? dialect}`,
    `${understood.length} of ${fixtures.length} are understood.`,
    ...table(
      ["Construct", "What it shows", "Today"],
      plain.map((fixture) => [link(fixture), saidOf(fixture)]),
    ),
    ...table(
      ["Packages", "Construct", "What it shows", "Today"],
      others.map((fixture) => [packagesOf(fixture), link(fixture), saidOf(fixture)]),
    ),
  ].join("\n\n");
}

const order = Object.keys(NAMES);
const placeOf = (dialect) => (order.includes(dialect) ? order.indexOf(dialect) : order.length);
const byDialect = Object.entries(Object.groupBy(readFixtures(), ({ dialect }) => dialect));
byDialect.sort(([a], [b]) => placeOf(a) - placeOf(b));

const text = `<!-- Generated from test/analysis by \`npm run understood\`. Do not edit. -->

# What is understood

Each row is a fixture: a small repository with the facts that the analysis reads out of it beside
it, in \`expected.txt\`. What is said today is one of these:

${Object.entries(STANDINGS)
  .toReversed()
  .map(([standing, meaning]) => `- **${standing}**: ${meaning}`)
  .join("\n")}

${byDialect.map(([dialect, fixtures]) => section(dialect, fixtures)).join("\n\n")}
`;

if (!process.argv.includes("--check")) await writeFile(TARGET, text);
else if ((await readFile(TARGET, "utf8").catch(() => "")) !== text) {
  console.error(`${TARGET} is not in step with test/analysis. Run: npm run understood`);
  process.exit(1);
}
