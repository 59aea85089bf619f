import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { AgentContext } from "../../src/agents/context.ts";
import { writeTests } from "../../src/agents/test-engineer/write-tests.ts";
import type { VerifiedArtifact } from "../../src/artifacts/read-artifact.ts";
import { readReport } from "../../src/contracts/report.ts";
import { SCHEMAS } from "../../src/contracts/schemas.ts";
import type { Turn } from "../../src/models/model.ts";
import { RUN_ID, sampleMeta } from "../artifacts/sample-artifact.ts";
import { asStored, todoApp } from "../app-model/builders.ts";
import {
  agentContext,
  rejectedReply,
  repairAsked,
  reply,
  storedArtifact,
} from "./agent-context.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "amtp-engineer-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const TEST_CASES: VerifiedArtifact<"generatorOutput"> = {
  artifact_id: "b0a3c1de-9d3f-5a55-8a3e-37c3c1f0f5aa",
  run_id: RUN_ID,
  kind: "test_case_generator_output",
  schema_id: SCHEMAS.generatorOutput.$id,
  content: {
    payload: {
      run_id: RUN_ID,
      test_cases: ["tc_a", "tc_b"].map((id) => ({
        id,
        title: id,
        preconditions: [],
        steps: ['Open "/"'],
        expected: 'The "Entries" heading is visible',
        priority: "critical",
      })),
      coverage_notes: "",
    },
    meta: sampleMeta(),
  },
};

/** A spec that opens the page and expects this heading. */
function spec(id: string, headingName: string, extra = ""): { path: string; contents: string } {
  return {
    path: `e2e/${id.replaceAll("_", "-")}.spec.ts`,
    contents: `import { expect, test } from '@playwright/test';
test('${id}', async ({ page }) => {
  // case: ${id}
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '${headingName}' })).toBeVisible();
  ${extra}
});
`,
  };
}

const GOOD = [spec("tc_a", "Entries"), spec("tc_b", "Entries")];
const HALF = [spec("tc_a", "Entries"), spec("tc_b", "Invented")];
const BAD = [spec("tc_a", "Invented"), spec("tc_b", "Invented")];

function filesReply(files: readonly { path: string; contents: string }[]): Partial<Turn> {
  return reply({ files, pr_title: "Tests", pr_body: "" });
}

function start(turns: readonly Partial<Turn>[], changes: Partial<AgentContext> = {}) {
  const agent = agentContext(folder, turns, changes);
  const upstream = { testCases: TEST_CASES, appModel: asStored(todoApp()) };
  return { ...agent, result: writeTests({ ...agent.context, framework: "playwright" }, upstream) };
}

describe("a file that imports another one of the same reply", () => {
  test("is dropped with it", async () => {
    const helper = { path: "e2e/helper.ts", contents: "export const one = 1;\n" };
    const [good, other] = GOOD;
    if (good === undefined || other === undefined) throw new Error("two specs are needed");
    const needy = { ...other, contents: `import { one } from "./helper";\n${other.contents}` };
    const answer = filesReply([good, needy, helper]);
    const { context, result } = start([answer, answer]);
    await result;
    const { payload, meta } = await storedArtifact(
      context,
      "test_engineer_output",
      "engineerOutput",
    );
    expect(payload.files.map(({ path }) => path)).toEqual([good.path]);
    const dropped = readReport(meta.report).exclusions.map(({ what }) => what);
    expect(dropped).toEqual([helper.path, needy.path, "tc_b"]);
  });
});

describe("the Test Engineer", () => {
  test.each([
    ["an absolute path", [{ path: "/etc/x.spec.ts", contents: "" }], "/files/0/path"],
    ["no file", [], "/files"],
  ])("does not take %s, and says where it stands", async (_what, files, named) => {
    const { result } = start([filesReply(files), filesReply(files)]);
    await expect(result).rejects.toMatchObject({
      code: "SchemaValidationError",
      message: expect.stringContaining(named) as string,
    });
  });

  test("stores the files that pass, with a report on each", async () => {
    const { result, context, asked } = start([filesReply(GOOD)]);
    await result;
    const { payload, meta } = await storedArtifact(
      context,
      "test_engineer_output",
      "engineerOutput",
    );
    expect(payload.files).toEqual(GOOD);
    expect(readReport(meta.report).files[0]).toMatchObject({ cases: ["tc_a"], findings: [] });
    expect(repairAsked(asked)).toBeUndefined();
  });

  test("has a file mended once", async () => {
    const { result, context, asked } = start([filesReply(HALF), filesReply(GOOD)]);
    await result;
    expect(repairAsked(asked)).toContain("e2e/tc-b.spec.ts");
    const { payload } = await storedArtifact(context, "test_engineer_output", "engineerOutput");
    expect(payload.files).toEqual(GOOD);
  });

  test("drops a file that stays bad, and names it with the reason and the case it had", async () => {
    const { result, context } = start([filesReply(HALF), filesReply(HALF)]);
    await result;
    const { payload, meta } = await storedArtifact(
      context,
      "test_engineer_output",
      "engineerOutput",
    );
    expect(payload.files).toEqual([HALF[0]]);
    const [dropped, ...others] = readReport(meta.report).exclusions;
    expect(dropped).toMatchObject({
      what: "e2e/tc-b.spec.ts",
      source: { path: "e2e/tc-b.spec.ts" },
      reason: expect.stringContaining("Invented") as string,
    });
    expect(others).toMatchObject([{ what: "tc_b", reason: "its file was dropped" }]);
  });

  test("notes a case that no file has", async () => {
    const files = filesReply(GOOD.slice(0, 1));
    const { result, context, asked } = start([files, files]);
    await result;
    expect(repairAsked(asked)).toContain("tc_b");
    const { meta } = await storedArtifact(context, "test_engineer_output", "engineerOutput");
    expect(readReport(meta.report).exclusions).toEqual([
      { what: "tc_b", reason: "no file has this test case", source: null },
    ]);
  });

  test("ends by name when no file is left, and keeps the reply for a person", async () => {
    const { result, context } = start([filesReply(BAD), filesReply(BAD)]);
    await expect(result).rejects.toMatchObject({
      code: "AllFilesDropped",
      message: expect.stringContaining("e2e/tc-a.spec.ts") as string,
    });
    expect(await context.store.find("test_engineer_output")).toBeUndefined();
    expect(await rejectedReply(context, "test_engineer_rejected")).toMatchObject({
      code: "AllFilesDropped",
      text: expect.stringContaining("Invented") as string,
    });
  });

  test("keeps hostile code as text that says what it is, with nothing hidden in it", async () => {
    const contents = `import { exec } from "child_process";\n// \u202e\u001b[31m\nexec("id");\n`;
    const hostile = filesReply([{ path: "e2e/tc-a.spec.ts", contents }]);
    const { result, context } = start([hostile, hostile]);
    await expect(result).rejects.toMatchObject({ code: "AllFilesDropped" });

    const kept = await rejectedReply(context, "test_engineer_rejected");
    expect(kept).toMatchObject({ notice: expect.stringContaining("do not run it") as string });
    expect(JSON.stringify(kept)).toContain("child_process");
    expect((kept as { text: string }).text).not.toMatch(/[\u202e]/u);
    expect((kept as { text: string }).text).not.toContain("\u001b");
  });

  test.each<[string, { path: string; contents: string }]>([
    ["a workflow", { path: ".github/workflows/x.yml", contents: "on: push" }],
    ["a path that leaves the repository", { path: "../x.spec.ts", contents: "x" }],
  ])(
    "stores nothing at all when the reply holds %s, and asks for no repair",
    async (_what, file) => {
      const { result, asked } = start([filesReply([file, ...GOOD.slice(1)]), filesReply(GOOD)]);
      await expect(result).rejects.toMatchObject({ code: "UnsafeOutput" });
      expect(asked.flatMap(({ inputs }) => inputs)).toHaveLength(1);
      expect(await readdir(folder)).toEqual([]);
    },
  );

  test("asks once to mend code outside the language, then leaves the file out and names it", async () => {
    const bad = spec("tc_a", "Entries", "require('child_process').exec('id');");
    const { result, asked, context } = start([
      filesReply([bad, ...GOOD.slice(1)]),
      filesReply([bad, ...GOOD.slice(1)]),
    ]);
    await result;
    expect(asked.flatMap(({ inputs }) => inputs)).toHaveLength(2);
    const { payload, meta } = await storedArtifact(
      context,
      "test_engineer_output",
      "engineerOutput",
    );
    expect(payload.files).toEqual(GOOD.slice(1));
    expect(readReport(meta.report).exclusions[0]).toMatchObject({
      what: bad.path,
      reason: expect.stringContaining("module-forbidden") as string,
    });
  });

  test("stores nothing that holds a key of this run, even encoded", async () => {
    const key = "sk-live-4f9QzW7x2Lm8Kd1Rt5";
    const encoded = Buffer.from(key).toString("base64");
    const files = [spec("tc_a", "Entries", `// ${encoded}`)];
    const { result } = start([filesReply(files)], { knownSecrets: [key] });
    await expect(result).rejects.toMatchObject({ code: "UnsafeOutput" });
    expect(await readdir(folder)).toEqual([]);
  });

  test("is not run again for the same input, and is for another", async () => {
    await start([filesReply(GOOD)]).result;
    const again = start([]);
    await expect(again.result).resolves.toMatchObject({ reused: true });
    expect(again.context.meter.total().calls).toBe(0);
    const source = { ...sampleMeta().source, base_branch: "next" };
    const other = start([filesReply(GOOD)], { source });
    await expect(other.result).resolves.toMatchObject({ reused: false });
  });

  test("is run again when that is asked for", async () => {
    await start([filesReply(GOOD)]).result;
    const again = start([filesReply(HALF.slice(0, 1)), filesReply(HALF.slice(0, 1))], {
      fresh: true,
    });
    await expect(again.result).resolves.toMatchObject({ reused: false });
  });
});
