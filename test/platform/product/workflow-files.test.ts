import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { DEPTHS } from "../../../src/contracts/depth.ts";
import { FRAMEWORK_CHOICES } from "../../../src/contracts/framework.ts";
import { PROVIDERS } from "../../../src/contracts/provider.ts";
import { readAction, readWorkflow } from "../runner/definitions.ts";
import { ROOT } from "./dispatch.ts";

const WORKFLOWS = join(ROOT, ".github/workflows");
const EXAMPLE = join(WORKFLOWS, "generate-tests.yml");

describe("the example workflow", () => {
  it("is started by a person only", async () => {
    const { on } = parse(await readFile(EXAMPLE, "utf8")) as { on: object };
    expect(Object.keys(on)).toEqual(["workflow_dispatch"]);
  });

  it("offers what the product offers", async () => {
    const { inputs } = await readWorkflow(EXAMPLE);
    expect(inputs.get("depth")).toMatchObject({ options: DEPTHS, default: "core" });
    expect(inputs.get("framework")).toMatchObject({
      options: FRAMEWORK_CHOICES,
      default: "playwright",
    });
    expect(inputs.get("provider")?.options).toEqual(PROVIDERS);
  });

  it("gives each job the least permissions, and the workflow none", async () => {
    const { permissions, jobs } = await readWorkflow(EXAMPLE);
    expect(permissions).toEqual({});
    expect(jobs.map(({ id, permissions: granted }) => [id, granted])).toEqual([
      ["generate", { contents: "read", actions: "read" }],
      ["open-pr", { contents: "write", "pull-requests": "write", actions: "read" }],
    ]);
  });

  it("opens the pull request in a literal environment, without secret and without checkout", async () => {
    const { jobs } = await readWorkflow(EXAMPLE);
    const openPr = jobs.find(({ id }) => id === "open-pr");
    expect(openPr?.environment).toBe("amtp-approval");
    const used = new Set(openPr?.steps.map(({ uses }) => uses));
    expect(used).toEqual(new Set(["amtp/generate-tests/open-pr@v1"]));
    expect(JSON.stringify(openPr)).not.toContain("secrets");
  });

  it.each([
    ["generate", ROOT],
    ["open-pr", join(ROOT, "open-pr")],
  ])("passes to %s only inputs that it has", async (id, folder) => {
    const { jobs } = await readWorkflow(EXAMPLE);
    const { inputs } = await readAction(folder);
    const given = Object.keys(jobs.find((job) => job.id === id)?.steps[0]?.with ?? {});
    expect(given.filter((name) => !inputs.has(name))).toEqual([]);
  });
});

describe("every workflow", async () => {
  const files = (await readdir(WORKFLOWS)).sort();

  it.each(files)("%s pins foreign actions by commit, with the version beside it", async (file) => {
    const text = await readFile(join(WORKFLOWS, file), "utf8");
    const used = [...text.matchAll(/^ *(?:- )?uses: (.+)$/gm)].map(([, uses = ""]) => uses);
    const ours = /^(?:\$\/|amtp\/generate-tests(?:\/[\w-]+)?@v1$)/;
    const pinned = /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(used.filter((uses) => !ours.test(uses) && !pinned.test(uses))).toEqual([]);
  });

  it.each(files)("%s grants nothing at its top", async (file) => {
    const { permissions } = parse(await readFile(join(WORKFLOWS, file), "utf8")) as {
      permissions: unknown;
    };
    expect(permissions).toEqual({});
  });
});
