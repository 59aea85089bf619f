import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { crawlRepository } from "../../src/agents/repo-crawler/crawl.ts";
import { openAppModel } from "../../src/app-model/open-app-model.ts";
import { readExclusions } from "../../src/contracts/exclusion.ts";
import { testLines } from "../../src/app-model/lines/test-lines.ts";
import { hashOf } from "../../src/contracts/canonical-json.ts";
import { createRepositoryServer } from "../../src/mcp/server.ts";
import type { Workspace } from "../../src/mcp/workspace.ts";
import type { Turn } from "../../src/models/model.ts";
import { asStored, todoApp } from "../app-model/builders.ts";
import { agentContext, repairAsked, reply, storedArtifact } from "./agent-context.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "amtp-crawler-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const WORKSPACE = {
  depth: "core",
  revision: "r1",
  fileTree: ["src/App.tsx", "src/routes.tsx"].map((path) => ({
    path,
    size: 10,
    sha: "b".repeat(40),
  })),
  appModel: asStored(todoApp()),
  omitted: { binary: 3 },
  readText: () => Promise.reject(new Error("no file is read here")),
  usage: () => ({ apiRequests: 0, cacheHits: 0, blobsRead: 0 }),
} satisfies Workspace;

/** A reply that names these files as entry points. */
function entryPoints(...paths: readonly string[]): Partial<Turn> {
  return reply({
    entry_points: paths.map((path) => ({ path, kind: "ui_component" })),
    detected_stack: { runtime: "browser", frameworks: ["React"], summary: "A to-do list." },
  });
}

function start(turns: readonly Partial<Turn>[], workspace: Workspace = WORKSPACE) {
  const agent = agentContext(folder, turns);
  const crawl = { server: createRepositoryServer(workspace), cacheHits: () => 4 };
  return { ...agent, result: crawlRepository(agent.context, crawl) };
}

describe("the Repo Crawler", () => {
  test("joins what the model says with what the program knows, and stores the facts beside it", async () => {
    const { result, context } = start([entryPoints("src/App.tsx")]);
    await result;
    const { payload } = await storedArtifact(context, "repo_crawler_output", "crawlerOutput");
    expect(payload).toMatchObject({
      ref: "a".repeat(40),
      file_tree: WORKSPACE.fileTree,
      entry_points: [{ path: "src/App.tsx" }],
      cache_hits: 4,
      detected_stack: {
        summary: "A to-do list.",
        omitted: { binary: 3 },
        app_model: { digest: hashOf(asStored(todoApp())) },
      },
    });
    const facts = await storedArtifact(context, "app_model", "appModel");
    expect(facts.payload).toEqual(asStored(todoApp()));
  });

  test("asks for one repair of an entry point that is not in the repository", async () => {
    const { result, context, asked } = start([
      entryPoints("src/App.tsx", "src/Invented.tsx"),
      entryPoints("src/App.tsx", "src/routes.tsx"),
    ]);
    await result;
    expect(repairAsked(asked)).toContain("src/Invented.tsx");
    const { payload } = await storedArtifact(context, "repo_crawler_output", "crawlerOutput");
    expect(payload.entry_points.map(({ path }) => path)).toEqual(["src/App.tsx", "src/routes.tsx"]);
  });

  test("leaves out an entry point that stays invented, and tells of it", async () => {
    const invented = entryPoints("src/App.tsx", "src/Invented.tsx");
    const { result, context, lines } = start([invented, invented]);
    await result;
    const stored = await storedArtifact(context, "repo_crawler_output", "crawlerOutput");
    expect(stored.payload.entry_points.map(({ path }) => path)).toEqual(["src/App.tsx"]);
    expect(stored.meta.report).toEqual({
      exclusions: [
        {
          what: "the entry point src/Invented.tsx",
          reason: "it is not in the repository",
          source: null,
        },
      ],
    });
    expect(lines.join("")).toContain("src/Invented.tsx");
  });

  test("believes of its model's observations what the source bears out, and tells the rest", async () => {
    const page = "/";
    const at = { kind: "element", page, role: "button", path: "src/App.tsx" };
    const observations = [
      { ...at, name: "Archive", line: 2, quote: "<button>Archive</button>" },
      { ...at, name: "Buy", line: 2, quote: "<button>Buy</button>" },
      { ...at, name: "Old", line: 1, quote: "<button>Old</button>" },
    ];
    const stack = { runtime: "browser", frameworks: [], summary: "", observations };
    const text = "// <button>Old</button>\nexport const App = () => <button>Archive</button>;\n";
    const { result, context } = start([reply({ entry_points: [], detected_stack: stack })], {
      ...WORKSPACE,
      readText: async (path) => ({ path, size: 1, sha: "b".repeat(40), text, next_offset: null }),
    });
    await result;
    const facts = await storedArtifact(context, "app_model", "appModel");
    const added = openAppModel(facts.payload).screens.flatMap(({ elements }) =>
      elements.filter(({ certainty }) => certainty === "observed"),
    );
    expect(added.map(({ name }) => name)).toEqual(["Archive"]);
    const { payload, meta } = await storedArtifact(context, "repo_crawler_output", "crawlerOutput");
    expect(payload.detected_stack).toMatchObject({
      observations: { proved: 1, refuted: 2 },
      app_model: { digest: hashOf(facts.payload) },
    });
    expect(readExclusions(meta.report).map(({ what }) => what)).toEqual([
      'the observed element "Buy" on /',
      'the observed element "Old" on /',
    ]);
  });

  test("puts the beginning of one spec into the facts, as an example for a model that writes some", async () => {
    const specs = [["one", "two"], ["only"], []].map((titles, index) => ({
      path: `e2e/${index}.spec.ts`,
      framework: "playwright",
      titles,
      source: { path: `e2e/${index}.spec.ts`, line: 1 },
      by: "tests",
    }));
    const appModel = { ...WORKSPACE.appModel, tests: { config: null, specs, helpers: [] } };
    const text = "import { test } from './fixtures';";
    const { result, context } = start([entryPoints("src/App.tsx")], {
      ...WORKSPACE,
      appModel,
      readText: async (path) => ({ path, size: 1, sha: "b".repeat(40), text, next_offset: null }),
    });
    await result;
    const { payload } = await storedArtifact(context, "app_model", "appModel");
    expect(payload.tests.specs.map((spec) => spec.text)).toEqual([undefined, text, undefined]);
    expect(testLines(payload)).toContain(`| ${text}`);
  });

  test("is told of the run and nothing else, as canonical JSON", async () => {
    const { result, asked, context } = start([entryPoints("src/App.tsx")]);
    await result;
    expect(asked[0]?.request.user).toBe(
      `{"depth_level":"core","ref":"${"a".repeat(40)}","repo_full_name":"acme/shop","run_id":"${context.runId}"}`,
    );
  });
});
