import { describe, expect, it } from "vitest";
import { dependentsOf } from "../../src/safety/dependents.ts";

const file = (path: string, contents: string) => ({ path, contents });
const FILES = [
  file("e2e/a.spec.ts", 'import { login } from "./pages/login";\n'),
  file("e2e/b.spec.ts", 'import { expect, test } from "@playwright/test";\n'),
  file("e2e/pages/login.ts", 'import { base } from "../base.js";\n'),
  file("e2e/base.ts", "export const base = 1;\n"),
  file("e2e/c.spec.ts", 'export { base } from "./base";\n'),
];

describe("what depends on a file that is left out", () => {
  it("is left out with it, however far away, with what it needs", () => {
    expect([...dependentsOf(FILES, new Set(["e2e/base.ts"]))]).toEqual([
      ["e2e/pages/login.ts", "e2e/base.ts"],
      ["e2e/c.spec.ts", "e2e/base.ts"],
      ["e2e/a.spec.ts", "e2e/pages/login.ts"],
    ]);
  });

  it("is nothing when nothing needs it", () => {
    expect([...dependentsOf(FILES, new Set(["e2e/a.spec.ts"]))]).toEqual([]);
  });

  it("is found in flows too", () => {
    const flows = [
      file(".maestro/a.yaml", "appId: a.b\n---\n- runFlow: shared/login.yaml\n"),
      file(".maestro/shared/login.yaml", "appId: a.b\n---\n- back\n"),
    ];

    expect([...dependentsOf(flows, new Set([".maestro/shared/login.yaml"])).keys()]).toEqual([
      ".maestro/a.yaml",
    ]);
  });
});
