// Fills the tables of inputs and outputs in README.md from the action files.
// With --check it only says whether they are in step.
import { readFile, writeFile } from "node:fs/promises";
import { parse } from "yaml";

const README = "README.md";
const ACTIONS = ["action.yml", "open-pr/action.yml"];

const cell = (text) => String(text).replaceAll("|", "\\|").replaceAll("\n", " ");

function inputRows(inputs) {
  const rows = Object.entries(inputs).map(([name, { description, default: value, required }]) => {
    const shown = required ? "required" : value === undefined || value === "" ? "" : `\`${value}\``;
    return `| \`${name}\` | ${cell(description)} | ${cell(shown)} |`;
  });
  return ["| Input | What it says | Default |", "| --- | --- | --- |", ...rows];
}

function outputRows(outputs) {
  const rows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  return ["| Output | What it says |", "| --- | --- |", ...rows];
}

let text = await readFile(README, "utf8");
const before = text;
for (const file of ACTIONS) {
  const { inputs, outputs } = parse(await readFile(file, "utf8"));
  const tables = [...inputRows(inputs), "", ...outputRows(outputs)].join("\n");
  const [start, end] = [`<!-- ${file}: generated -->`, `<!-- ${file}: end -->`];
  const [head, rest] = text.split(start);
  const tail = rest?.split(end)[1];
  if (tail === undefined) throw new Error(`${README} has no place for ${file}`);
  text = `${head}${start}\n\n${tables}\n\n${end}${tail}`;
}

if (!process.argv.includes("--check")) await writeFile(README, text);
else if (text !== before) {
  console.error(`${README} is not in step with ${ACTIONS.join(" and ")}. Run: npm run docs`);
  process.exit(1);
}
