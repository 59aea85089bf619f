import { describe, expect, test } from "vitest";
import {
  type SettledRun,
  settledRunJson,
  writeSettledRun,
} from "../../../src/contracts/inputs/settled-run.ts";

const RUN: SettledRun = {
  runId: "6f1c2a8e-52a4-5c0b-9d43-0a4f2f6d7b11",
  repository: "local/my app",
  requestedRef: "HEAD",
  commit: "a".repeat(40),
  baseBranch: null,
  sourceKind: "folder",
  kilobytes: null,
  workingDirectory: "",
  provider: "offline",
  model: "offline-1",
  places: { folder: "/home/jane/my app", runFolder: "/runs/one", cacheFolder: "/cache" },
};

describe("a settled run as JSON", () => {
  test.each([
    RUN,
    {
      ...RUN,
      places: null,
      baseBranch: "main",
      sourceKind: "github" as const,
      kilobytes: 300,
    },
  ])("is the same run in the next process", (run) => {
    expect(settledRunJson.parse(writeSettledRun(run))).toEqual(run);
  });

  test.each([
    { runId: "../../etc" },
    { commit: "main" },
    { provider: "auto" },
    { sourceKind: "web" },
    { kilobytes: -1 },
    { repository: "shop" },
    { baseBranch: "" },
    { apiKey: "k" },
  ])("holds no %j", (change) => {
    expect(settledRunJson.safeParse(JSON.stringify({ ...RUN, ...change })).success).toBe(false);
  });
});
