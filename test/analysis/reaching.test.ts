import { describe, expect, it } from "vitest";
import { reachingOf } from "../../src/analysis/existing-tests/reaching.ts";
import type { TestConfigFact } from "../../src/contracts/generated.ts";

const SHELL =
  'import { execSync } from "node:child_process"; export const sh = (c) => execSync(c);';
const OPENS = 'import fs from "node:fs"; export const load = (name) => fs.readFileSync(name);';
const GIVES = 'export { exec } from "node:child_process";';

const CONFIG: TestConfigFact = {
  framework: "playwright",
  path: "playwright.config.ts",
  test_dir: "e2e",
  base_url: null,
  test_id_attribute: null,
  source: { path: "playwright.config.ts", line: 1 },
  by: "tests",
};

function facts(files: Readonly<Record<string, string>>, config: TestConfigFact | null = CONFIG) {
  return reachingOf(new Map(Object.entries(files)), config);
}

describe("the helpers of a project's tests that reach the machine", () => {
  it("are named with how each does, in the order of their paths", () => {
    const found = facts({ "e2e/sh.ts": SHELL, "e2e/load.ts": OPENS, "e2e/all.ts": GIVES });

    expect(found).toMatchObject([
      { path: "e2e/all.ts", opens: [], handed: [], gives: ["exec"] },
      { path: "e2e/load.ts", opens: ["load"], handed: [], gives: [] },
      { path: "e2e/sh.ts", opens: [], handed: ["sh"], gives: [] },
    ]);
  });

  it("are those that tests take something from, wherever they are", () => {
    const found = facts({
      "e2e/a.spec.ts": 'import { sh } from "../lib/sh";',
      "lib/sh.ts": SHELL,
      "server/run.ts": SHELL,
    });

    expect(found.map(({ path }) => path)).toContain("lib/sh.ts");
    expect(found.map(({ path }) => path)).not.toContain("server/run.ts");
  });

  it("are found by Playwright's name where no configuration tells the folder", () => {
    const spec = 'import { test } from "@playwright/test"; import { sh } from "./sh";';
    const found = facts({ "checks/a.ts": spec, "checks/sh.ts": SHELL }, null);

    expect(found.map(({ path }) => path)).toContain("checks/sh.ts");
  });

  it("are none where helpers only use the page", () => {
    expect(facts({ "e2e/page.ts": "export const open = (page) => page.goto('/');" })).toEqual([]);
  });
});
