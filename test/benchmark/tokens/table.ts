/**
 * What a run costs in input tokens: `node test/benchmark/tokens/table.ts <folder> … [--depth=core]`
 * runs the three agents on each repository at every depth, with a model over HTTP that reads all it is
 * offered, and prints the estimated tokens of what it is sent (a token is 3.2 characters).
 */
import { basename } from "node:path";
import { DEPTHS } from "../../../src/contracts/depth.ts";
import { requestsOf } from "./run-agents.ts";
import type { Sent } from "./thorough-model.ts";

const CHARACTERS_PER_TOKEN = 3.2;
const AGENTS = ["Repo Crawler", "Test Case Generator", "Test Engineer"];

function tokens(characters: number): number {
  return Math.ceil(characters / CHARACTERS_PER_TOKEN);
}

function sumOf(sent: readonly Sent[], key: "characters" | "repeated" = "characters"): number {
  return tokens(sent.reduce((sum, request) => sum + request[key], 0));
}

function print(repository: string, depth: string, sent: readonly Sent[]): void {
  const largest = tokens(Math.max(0, ...sent.map(({ characters }) => characters)));
  const total = sumOf(sent);
  const share = `${Math.round((100 * sumOf(sent, "repeated")) / Math.max(total, 1))} %`;
  const each = AGENTS.map((name) => {
    const own = sent.filter(({ agent }) => agent === name);
    return `${sumOf(own).toLocaleString("en")} (${own.length})`;
  });
  const figures = [largest, total].map((figure) => figure.toLocaleString("en"));
  console.log(`| ${[repository, depth, sent.length, ...figures, share, ...each].join(" | ")} |`);
}

const wanted = process.argv.slice(2);
const depths = DEPTHS.filter(
  (depth) =>
    !wanted.some((word) => word.startsWith("--depth=")) || wanted.includes(`--depth=${depth}`),
);
console.log(
  `| repository | depth | requests | largest | sum | cacheable | ${AGENTS.join(" | ")} |`,
);
console.log("|---|---|---|---|---|---|---|---|---|");
for (const folder of wanted.filter((word) => !word.startsWith("--"))) {
  for (const depth of depths) print(basename(folder), depth, await requestsOf(folder, depth));
}
