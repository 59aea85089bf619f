import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createFolderStore } from "../../src/artifacts/folder-store.ts";
import { sha256 } from "../../src/contracts/canonical-json.ts";
import { RUN_ID } from "./sample-artifact.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "amtp-store-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const BYTES = new TextEncoder().encode('{"a":1}');

describe("the folder store", () => {
  test("finds what was stored, with its digest", async () => {
    const store = createFolderStore(folder, RUN_ID);
    const stored = await store.put("app_model", BYTES);
    expect(stored).toEqual({
      kind: "app_model",
      storeId: "amtp-6f1c2a8e-app_model.json",
      digest: sha256(BYTES),
    });
    expect(await createFolderStore(folder, RUN_ID).find("app_model")).toEqual(stored);
    expect(new Uint8Array(await store.get(stored))).toEqual(BYTES);
  });

  test("finds nothing of a kind that was not stored", async () => {
    const store = createFolderStore(folder, RUN_ID);
    await store.put("app_model", BYTES);
    expect(await store.find("repo_crawler_output")).toBeUndefined();
  });

  test("leaves no half-written file behind", async () => {
    await createFolderStore(folder, RUN_ID).put("app_model", BYTES);
    expect((await readdir(folder)).sort()).toEqual([
      "amtp-6f1c2a8e-app_model.json",
      "digests.json",
    ]);
  });

  test("names an artifact that is gone", async () => {
    const store = createFolderStore(folder, RUN_ID);
    const stored = await store.put("app_model", BYTES);
    await rm(join(folder, stored.storeId));
    await expect(store.get(stored)).rejects.toMatchObject({ code: "UpstreamArtifactInvalid" });
  });

  test("does not believe a list of digests that somebody broke", async () => {
    await writeFile(join(folder, "digests.json"), '{"x": "not a digest"}');
    await expect(createFolderStore(folder, RUN_ID).find("app_model")).rejects.toMatchObject({
      code: "UpstreamArtifactInvalid",
    });
  });
});
