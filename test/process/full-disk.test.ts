import { execFileSync, spawn } from "node:child_process";
import { mkdir, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GenerateResult } from "../../src/cli/result.ts";
import { filesBelow } from "./hostile/hostile-model.ts";
import { resultOf, runCli, STATE_FOLDER } from "./run-cli.ts";
import { makeRepository, SAMPLE, temporaryFolder } from "./source-folders.ts";

let place: Awaited<ReturnType<typeof temporaryFolder>>;
/** What is written when there is room for it. */
let whole: ReadonlyMap<string, string>;

beforeAll(async () => {
  place = await temporaryFolder();
  await makeRepository(join(place.path, "app"), SAMPLE);
  const run = await runCli(["generate", "app", "--out", "whole", "--json"], { cwd: place.path });
  if (run.code !== 0) throw new Error(run.stderr);
  whole = await filesBelow(join(place.path, "whole"));
}, 120_000);

afterAll(() => place.remove());

/** The command where no file may have more bytes than this: the system says EFBIG. */
async function runWithin(bytes: number, out: string): Promise<{ code: number; stdout: string }> {
  // Without the signal, which ends a program at once, the system tells it.
  const blocks = Math.floor(bytes / 512);
  const script = `trap '' XFSZ; ulimit -f ${blocks}; exec "$@"`;
  const command = [process.execPath, resolve("dist/cli.js"), "generate", "app"];
  const child = spawn("sh", ["-c", script, "sh", ...command, "--out", out, "--json"], {
    cwd: place.path,
    env: { PATH: process.env["PATH"], XDG_STATE_HOME: STATE_FOLDER },
    stdio: ["ignore", "pipe", "ignore"],
  });
  let stdout = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString("utf8")));
  const code = await new Promise<number | null>((done) => child.once("close", done));
  return { code: code ?? -1, stdout };
}

/** A file system of a few pages of memory; undefined where this user may mount none. */
function mountSmall(folder: string, kilobytes: number): (() => void) | undefined {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", folder], {
      stdio: "ignore",
    });
    return () => void execFileSync("umount", [folder], { stdio: "ignore" });
  } catch {
    return undefined;
  }
}

describe("a disk that is full while the files are written", () => {
  test("leaves none of them, and says so; with room, all of them are written", async (context) => {
    const folder = join(place.path, "small");
    await mkdir(folder);
    // Two pages are too few for the folder and what is in it.
    const unmount = mountSmall(folder, 8);
    if (unmount === undefined) return context.skip("this user may mount nothing");
    try {
      const args = ["generate", "app", "--out", "small", "--json"];
      const full = await runCli(args, { cwd: place.path });
      expect([full.code, resultOf(full).error?.code]).toEqual([1, "StorageFailed"]);
      expect(resultOf(full).error?.message).toContain("ENOSPC");
      expect(await filesBelow(folder)).toEqual(new Map());

      execFileSync("mount", ["-o", "remount,size=4m", folder]);
      expect((await runCli(args, { cwd: place.path })).code).toBe(0);
      expect(await filesBelow(folder)).toEqual(whole);
    } finally {
      unmount();
    }
  });

  test("or files that may not be so large: the same", async () => {
    const largest = Math.max(...[...whole.values()].map((text) => Buffer.byteLength(text)));
    const { code, stdout } = await runWithin(largest - 512, "limited");
    const { error } = JSON.parse(stdout) as GenerateResult;
    expect([code, error?.code]).toEqual([1, "StorageFailed"]);
    expect(error?.message).toContain("EFBIG");
    expect(await readdir(place.path)).not.toContain("limited");

    const again = await runCli(["generate", "app", "--out", "limited", "--json"], {
      cwd: place.path,
    });
    expect(again.code).toBe(0);
    expect(await filesBelow(join(place.path, "limited"))).toEqual(whole);
  });
});
