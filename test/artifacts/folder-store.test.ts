import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ArtifactStore } from "../../src/artifacts/store.ts";
import { createFolderStore } from "../../src/artifacts/folder-store.ts";
import { sha256 } from "../../src/contracts/canonical-json.ts";
import { RUN_ID } from "./sample-artifact.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "amtp-store-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** The store as a command of the holder of this key opens it. */
function openStore(key = "key of this user"): ArtifactStore {
  return createFolderStore({ folder, runId: RUN_ID, key });
}

const BYTES = new TextEncoder().encode('{"a":1}');

describe("the folder store", () => {
  test("finds what was stored, with its digest", async () => {
    const store = openStore();
    const stored = await store.put("app_model", BYTES);
    expect(stored).toEqual({
      kind: "app_model",
      storeId: "amtp-6f1c2a8e-app_model.json",
      digest: sha256(BYTES),
    });
    expect(await openStore().find("app_model")).toEqual(stored);
    expect(new Uint8Array(await store.get(stored))).toEqual(BYTES);
  });

  test("finds nothing of a kind that was not stored", async () => {
    const store = openStore();
    await store.put("app_model", BYTES);
    expect(await store.find("repo_crawler_output")).toBeUndefined();
  });

  test.each(["a list of digests that is far too large", "a folder in its place"])(
    "does not read %s, and believes nothing beside it",
    async (what) => {
      const list = join(folder, "digests.json");
      if (what.startsWith("a folder")) await mkdir(list);
      else await writeFile(list, "").then(() => truncate(list, 2 ** 33));
      await expect(openStore().find("app_model")).rejects.toMatchObject({
        code: "UpstreamArtifactInvalid",
      });
    },
  );

  test("leaves no half-written file behind", async () => {
    await openStore().put("app_model", BYTES);
    expect((await readdir(folder)).sort()).toEqual([
      "amtp-6f1c2a8e-app_model.json",
      "digests.json",
    ]);
  });

  test("tells an artifact that is gone from one that was never stored", async () => {
    const store = openStore();
    const stored = await store.put("app_model", BYTES);
    await rm(join(folder, stored.storeId));
    await expect(store.get(stored)).rejects.toMatchObject({
      code: "UpstreamArtifactExpired",
      message: expect.stringContaining("the same command makes it again") as string,
    });
  });
});

describe("a list of digests that this user has not written", () => {
  const FOREIGN: Record<string, () => Promise<unknown>> = {
    "is no list": () => writeFile(join(folder, "digests.json"), '{"x": "not a digest"}'),
    "has fitting digests and no seal": () =>
      writeFile(
        join(folder, "digests.json"),
        JSON.stringify({ "amtp-6f1c2a8e-app_model.json": sha256(BYTES) }),
      ),
    "was sealed with another key": () => openStore("key of somebody else").put("app_model", BYTES),
    "was sealed for another run": async () => {
      const runId = "11111111-2222-5333-8444-555555555555";
      const other = createFolderStore({ folder, runId, key: "key of this user" });
      await other.put("app_model", BYTES);
    },
    "has a digest that was changed": async () => {
      const path = join(folder, "digests.json");
      await openStore().put("app_model", BYTES);
      const list = await readFile(path, "utf8");
      await writeFile(path, list.replace(sha256(BYTES), "0".repeat(64)));
    },
  };

  test.each(Object.entries(FOREIGN))(
    "and %s is refused, and says what heals it",
    async (_, plant) => {
      await plant();
      await expect(openStore().find("app_model")).rejects.toMatchObject({
        code: "UpstreamArtifactInvalid",
        message: expect.stringContaining("--fresh") as string,
      });
    },
  );

  test("is replaced by a fresh run, which takes nothing over from it", async () => {
    await openStore("key of somebody else").put("test_engineer_output", BYTES);
    const stored = await openStore().put("app_model", BYTES);
    expect(await openStore().find("app_model")).toEqual(stored);
    expect(await openStore().find("test_engineer_output")).toBeUndefined();
  });
});
