import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { reachingHelpers } from "../../../src/safety/helpers/reaching.ts";

/** One helper a line, the file `a.ts`; what stands behind `== path` is another file of the project. */
const HELPERS = readFileSync(new URL("../corpus/helpers.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "");

/** By which names each file of a project reaches the machine, and how. */
function told(line: string): string {
  if (line.startsWith("# ")) return line;
  const [own = "", ...others] = line.replaceAll(" ⏎ ", "\n").split("\n== ");
  const files = others.map((text): [string, string] => {
    const [path = "", ...lines] = text.split("\n");
    return [path, lines.join("\n")];
  });
  const found = reachingHelpers(new Map([["a.ts", own], ...files]));
  const facts = [...found].map(([path, names]) => {
    const all = [...names].map(([name, reach]) => `${name} ${reach}`).toSorted();
    return `  ${path}: ${all.join(", ")}`;
  });
  return [line, ...(facts.length === 0 ? ["  nothing"] : facts)].join("\n");
}

// After a change on purpose: `npx vitest run test/safety/helpers/facts.test.ts -u`, and read the difference.
it("the names by which helpers reach the machine are what is written down", async () => {
  await expect(`${HELPERS.map(told).join("\n\n")}\n`).toMatchFileSnapshot(
    "../corpus/helpers.facts.txt",
  );
});
