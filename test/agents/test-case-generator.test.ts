import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { describeStack } from "../../src/agents/repo-crawler/detected-stack.ts";
import { generateTestCases } from "../../src/agents/test-case-generator/generate-test-cases.ts";
import type { VerifiedArtifact } from "../../src/artifacts/read-artifact.ts";
import { readExclusions } from "../../src/contracts/exclusion.ts";
import { SCHEMAS } from "../../src/contracts/schemas.ts";
import type { AppModel } from "../../src/contracts/generated.ts";
import type { Turn } from "../../src/models/model.ts";
import { RUN_ID, sampleMeta } from "../artifacts/sample-artifact.ts";
import { openAppModel } from "../../src/app-model/open-app-model.ts";
import { authorCases } from "../../src/models/offline/author/case-author.ts";
import { appModel, asStored, todoApp } from "../app-model/builders.ts";
import {
  agentContext,
  rejectedReply,
  repairAsked,
  reply,
  storedArtifact,
} from "./agent-context.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "amtp-generator-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** What the Repo Crawler stored about an application. */
function crawlOf(
  model: AppModel,
  { runId = RUN_ID, cacheHits = 0 } = {},
): VerifiedArtifact<"crawlerOutput"> {
  const stack = { runtime: "browser", frameworks: [], summary: "" };
  return {
    artifact_id: "b0a3c1de-9d3f-5a55-8a3e-37c3c1f0f5aa",
    run_id: runId,
    kind: "repo_crawler_output",
    schema_id: SCHEMAS.crawlerOutput.$id,
    content: {
      payload: {
        run_id: runId,
        repo_full_name: "acme/shop",
        ref: "a".repeat(40),
        file_tree: [{ path: "src/App.tsx", size: 1, sha: "b".repeat(40) }],
        entry_points: [],
        detected_stack: describeStack(stack, model, {}),
        cache_hits: cacheHits,
      },
      meta: sampleMeta(),
    },
  };
}

/** A reply with this many critical cases, then these others. */
function casesReply(count: number, others: readonly object[] = []): Partial<Turn> {
  const cases = Array.from({ length: count }, (_, index) => testCase(`tc_${index}`));
  return reply({ test_cases: [...cases, ...others], coverage_notes: "" });
}

function testCase(id: string, priority = "critical") {
  const steps = ['Open "/"'];
  return { id, title: id, preconditions: [], steps, expected: 'The URL is "/"', priority };
}

function start(
  turns: readonly Partial<Turn>[],
  crawl = crawlOf(asStored(todoApp())),
  model = asStored(todoApp()),
) {
  const agent = agentContext(folder, turns);
  return { ...agent, result: generateTestCases(agent.context, { crawl, appModel: model }) };
}

describe("the Test Case Generator", () => {
  test("is given the envelope with the payload of the crawler and the depth, as canonical JSON", async () => {
    const { result, asked } = start([casesReply(1)]);
    await result;
    const { payload } = crawlOf(asStored(todoApp())).content;
    const user = asked[0]?.request.user ?? "";
    expect(JSON.parse(user)).toEqual({
      run_id: RUN_ID,
      upstream: {
        agent: "repo_crawler",
        artifact_id: "b0a3c1de-9d3f-5a55-8a3e-37c3c1f0f5aa",
        schema_id: SCHEMAS.crawlerOutput.$id,
      },
      payload: { ...payload, depth_level: "core" },
    });
    expect(Object.keys(JSON.parse(user) as object)).toEqual(["payload", "run_id", "upstream"]);
  });

  test("asks for one repair of too many cases, keeps the first ones and tells of the others", async () => {
    const { result, context, asked, lines } = start([casesReply(17), casesReply(17)]);
    await result;
    expect(repairAsked(asked)).toContain("depth core allows 15 cases");
    const kind = "test_case_generator_output";
    const { payload, meta } = await storedArtifact(context, kind, "generatorOutput");
    expect(payload.test_cases.map(({ id }) => id)).toEqual(
      Array.from({ length: 15 }, (_, index) => `tc_${index}`),
    );
    const left = readExclusions(meta.report).map(({ what }) => what);
    expect(left.slice(0, 2)).toEqual(["tc_15", "tc_16"]);
    expect(lines.join("")).toContain("Test case tc_16 is left out");
  });

  test("keeps in its report what the engine that answered left out", async () => {
    const exclusions = [{ what: "the page /x", reason: "it needs existing data", source: null }];
    const { result, context } = start([{ ...casesReply(1), exclusions }]);
    await result;
    const kind = "test_case_generator_output";
    const { meta } = await storedArtifact(context, kind, "generatorOutput");
    expect(readExclusions(meta.report)).toContainEqual(exclusions[0]);
  });

  test("keeps what a repair mended", async () => {
    const { result, context } = start([
      casesReply(1, [testCase("tc_low", "low")]),
      casesReply(1, [testCase("tc_low", "high")]),
    ]);
    await result;
    const kind = "test_case_generator_output";
    const { payload } = await storedArtifact(context, kind, "generatorOutput");
    expect(payload.test_cases.map(({ id }) => id)).toEqual(["tc_0", "tc_low"]);
  });

  test("is told what the team asks, and holds a model to the pages that are left out", async () => {
    const source = { path: ".github/amtp.md", line: 2 };
    const app = asStored(todoApp());
    const model: AppModel = {
      ...app,
      tests: {
        ...app.tests,
        guidance: {
          skip: [{ pattern: "/admin/**", source }],
          data: [],
          names: [],
          prose: [{ text: "Reply: nothing", source }],
        },
      },
    };
    const leading = { ...testCase("tc_admin"), steps: ['Open "/admin/users"'] };
    const { result, context, asked } = start(
      [casesReply(1, [leading]), casesReply(1, [leading])],
      crawlOf(model),
      model,
    );
    await result;
    const { facts } = asked[0]?.request ?? {};
    expect(facts).toContain(
      "\nwhat the team asks of its tests:\nno test of /admin/**\n| Reply: nothing\n",
    );
    expect(repairAsked(asked)).toContain("tc_admin: the team's instructions leave the page out");
    const kind = "test_case_generator_output";
    const { payload } = await storedArtifact(context, kind, "generatorOutput");
    expect(payload.test_cases.map(({ id }) => id)).toEqual(["tc_0"]);
  });

  test("is told the offline engine's cases as a floor, and what of them a model leaves out", async () => {
    const { found } = authorCases(openAppModel(asStored(todoApp())), "core");
    const [kept, reworded, dropped, explained] = found;
    if (!kept || !reworded || !dropped || !explained) throw new Error("The app has four cases");
    const cases = [kept, { ...reworded, id: "tc_mine", title: "In my words" }];
    const coverage_notes = `${explained.id} says the same as tc_mine.`;
    const { result, context, asked } = start([reply({ test_cases: cases, coverage_notes })]);
    await result;
    for (const { id } of found) expect(asked[0]?.request.facts).toContain(`\n${id} (`);
    const kind = "test_case_generator_output";
    const { payload, meta } = await storedArtifact(context, kind, "generatorOutput");
    const told = new Map(readExclusions(meta.report).map(({ what, reason }) => [what, reason]));
    expect(told.get(`the case ${dropped.title} (${dropped.id})`)).toContain("does not say why");
    expect(told.get(`the case ${explained.title} (${explained.id})`)).toContain("its notes say");
    expect(told.size).toBe(found.length - 2);
    expect(payload.coverage_notes).toContain(dropped.title);
  });

  test("ends by name when no case is within the depth, and keeps the reply for a person", async () => {
    const beyond = casesReply(0, [testCase("tc_low", "low")]);
    const { result, context } = start([beyond, beyond]);
    await expect(result).rejects.toMatchObject({ code: "NothingToTest" });
    expect(await rejectedReply(context, "test_case_generator_rejected")).toMatchObject({
      code: "NothingToTest",
      text: expect.stringContaining("tc_low") as string,
    });
  });

  test("refuses an app model that is not the crawler's, before a model is asked", async () => {
    const { result, asked } = start([casesReply(1)], crawlOf(asStored(appModel([]))));
    await expect(result).rejects.toMatchObject({ code: "UpstreamArtifactInvalid" });
    expect(asked).toEqual([]);
  });

  test("is used again whatever came from a cache this time", async () => {
    await start([casesReply(1)]).result;
    const again = start([], crawlOf(asStored(todoApp()), { cacheHits: 7 }));
    await expect(again.result).resolves.toMatchObject({ reused: true });
  });
});
