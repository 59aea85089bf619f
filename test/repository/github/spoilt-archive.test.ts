import { describe, expect, it } from "vitest";

import type { GitHubSource } from "../../../src/repository/github/index.ts";
import type { Fault } from "../../platform/github/faults/fault.ts";
import { recordingLogger } from "../quiet-logger.ts";
import { codeOf, readAll } from "../reading.ts";
import { countRequests, manyFiles, openShop, startShop, type Shop } from "./fixture.ts";

const BLOB = /\/git\/blobs\//u;
const ARCHIVE = /\/_codeload\//u;
const GRAPHQL = /\/graphql/u;

describe("an archive that is spoilt", () => {
  const files = manyFiles(400);

  async function readSpoilt(
    fault: Fault,
    more: Partial<GitHubSource> = {},
  ): Promise<{ shop: Shop; lines: string[] }> {
    const shop = await startShop(files, { faults: [fault] });
    const logger = recordingLogger();
    const reader = await openShop(shop, { logger, ...more });
    expect(await readAll(reader)).toEqual(files);
    return { shop, lines: logger.lines };
  }

  it.each([
    ["a wrong blob", { variant: "wrong-bytes", file: "packages/p0/src/d7/file77.ts" }],
    ["a missing file", { variant: "missing-file", file: "packages/p0/src/d7/file77.ts" }],
  ] as const)("with %s is mended by one query", async (_what, variant) => {
    const { shop } = await readSpoilt({ kind: "corrupt-tarball", path: ARCHIVE, ...variant });
    expect(countRequests(shop)).toEqual({ rest: 4, codeload: 1, graphql: 1 });
  });

  it.each([
    ["a path that climbs out", { variant: "parent-path" }],
    ["an absolute path", { variant: "absolute-path" }],
    ["a link", { variant: "symlink", target: "/etc/passwd" }],
    ["a hard link", { variant: "hard-link", target: "/etc/passwd" }],
    ["2 GB of zeros", { variant: "huge-entry" }],
    ["a sparse entry of 2 GB", { variant: "sparse-entry" }],
  ] as const)("with %s does no harm", async (_what, variant) => {
    const { shop } = await readSpoilt({ kind: "corrupt-tarball", path: ARCHIVE, ...variant });
    expect(countRequests(shop)["codeload"]).toBe(1);
  });

  it.each([
    ["ends early", { kind: "corrupt-tarball", variant: "cut-off", afterBytes: 3000 }],
    ["is reset in the middle", { kind: "reset-midway", afterBytes: 3000 }],
  ] as const)("that %s is asked for again, for what is missing", async (_what, effect) => {
    const { shop, lines } = await readSpoilt({ path: ARCHIVE, ...effect });
    expect(countRequests(shop)["codeload"]).toBe(2);
    expect(lines.join()).toMatch(/broke off/u);
  });

  it.each([
    ["drips", { kind: "slow-drip", bytes: 1, everyMs: 20 }],
    ["is reset in the middle", { kind: "reset-midway", afterBytes: 3000 }],
  ] as const)(
    "that always %s is given up twice, and queries give the rest",
    async (_what, effect) => {
      const fault = { path: ARCHIVE, times: 99, ...effect };
      const started = performance.now();
      const { shop, lines } = await readSpoilt(fault, { deadlineMs: 4000 });
      expect(countRequests(shop)["codeload"]).toBe(2);
      expect(lines.filter((line) => line.includes("broke off"))).toHaveLength(2);
      expect(performance.now() - started).toBeLessThan(25_000);
    },
  );

  it("that drips ends by name within the deadline when nothing else answers either", async () => {
    const shop = await startShop(files);
    const reader = await openShop(shop, { deadlineMs: 2500 });
    await reader.listTree();
    for (const path of [ARCHIVE, GRAPHQL, BLOB]) {
      shop.github.faults.add({ kind: "slow-drip", bytes: 1, everyMs: 20, path, times: 999 });
    }
    const started = performance.now();
    expect(await codeOf(readAll(reader))).toBe("PlatformUnavailable");
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
