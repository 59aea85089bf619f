import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);

/** The most memory, in megabytes, of a process that makes much garbage and keeps little. */
async function peak(limits: boolean): Promise<number> {
  const module = JSON.stringify(resolve("src/agents/repo-crawler/limit-memory.ts"));
  const script = `
    ${limits ? `(await import(${module})).limitMemory("core");` : ""}
    let kept = [];
    for (let round = 0; round < 300; round += 1)
      kept = Array.from({ length: 100_000 }, (_, index) => ({ round, index }));
    console.log(process.resourceUsage().maxRSS / 1024);`;
  const args = ["--input-type=module", "--eval", script];
  const { stdout, stderr } = await run(process.execPath, args);
  expect(stderr.replaceAll(/\(node:.*|\(Use `node.*/gu, "").trim()).toBe("");
  return Number(stdout);
}

test("a process that limits its memory needs less for the same work", async () => {
  const [limited, unlimited] = await Promise.all([peak(true), peak(false)]);
  expect(limited / unlimited).toBeLessThan(0.9);
});
