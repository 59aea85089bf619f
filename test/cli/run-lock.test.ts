import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { withRunLock } from "../../src/cli/run-lock.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "amtp-lock-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe("the lock of a run folder", () => {
  test("lets nobody else in while work goes on, and anybody afterwards", async () => {
    const inside = withRunLock(folder, () => withRunLock(folder, async () => "both"));
    await expect(inside).rejects.toMatchObject({
      code: "RunInProgress",
      message: expect.stringContaining(String(process.pid)) as string,
    });
    await expect(withRunLock(folder, async () => "one")).resolves.toBe("one");
  });

  test("is gone after work that failed", async () => {
    const failing = withRunLock(folder, () => Promise.reject(new Error("no")));
    await expect(failing).rejects.toThrow("no");
    expect(await readdir(folder)).toEqual([]);
  });

  test("of a process that was killed is taken over", async () => {
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    await writeFile(join(folder, "lock"), String(pid));
    await expect(withRunLock(folder, async () => "one")).resolves.toBe("one");
  });

  test("that was cut off while it was written is taken over", async () => {
    await writeFile(join(folder, "lock"), "");
    await expect(withRunLock(folder, async () => "one")).resolves.toBe("one");
  });
});
