import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { resolveSource } from "../../src/cli/resolve-source.ts";
import { createSilentLogger } from "../../src/telemetry/stream-logger.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "amtp-source-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function resolveHere(subject: string): Promise<unknown> {
  return resolveSource({
    subject,
    currentFolder: folder,
    workTree: false,
    // Nobody listens there: a question to GitHub would fail by another name.
    environment: { GITHUB_API_URL: "http://127.0.0.1:9" },
    logger: createSilentLogger(),
  });
}

describe("a source of the form a/b that is no folder", () => {
  test("is a mistyped folder when a is one, and GitHub is not asked", async () => {
    await mkdir(join(folder, "src"));
    await expect(resolveHere("src/shp")).rejects.toMatchObject({
      code: "SourceNotFound",
      message: expect.stringContaining("does not exist, though the folder above it does") as string,
    });
  });
});
