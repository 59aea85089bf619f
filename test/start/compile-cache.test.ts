import { execFile } from "node:child_process";
import { chmod, mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { temporaryFolder } from "../repository/temporary-folder.ts";

const run = promisify(execFile);
const NAME = `amtp-compile-cache-${process.getuid?.() ?? "user"}`;

/** Starts a node that uses the cache as our entries do, and gives what it printed. */
async function startWith(environment: Readonly<Record<string, string>>): Promise<string> {
  const module = resolve("src/start/compile-cache.ts");
  const script = `import { useCompileCache } from ${JSON.stringify(module)};
    useCompileCache(process.env);
    await import("node:fs");
    const { getCompileCacheDir } = (await import("node:module")).default;
    console.log(getCompileCacheDir?.() ?? "none");`;
  const { PATH = "" } = process.env;
  const args = ["--input-type=module", "--eval", script];
  const { stdout } = await run(process.execPath, args, { env: { PATH, ...environment } });
  return stdout.trim();
}

test("on a runner the compiled code is kept in the job's temporary folder", async () => {
  const folder = await temporaryFolder();
  expect(await startWith({ RUNNER_TEMP: folder })).toContain(join(folder, NAME));
});

test("elsewhere it is kept in the temporary folder of the machine, for this user alone", async () => {
  const folder = await temporaryFolder();
  expect(await startWith({ TMPDIR: folder })).toContain(join(folder, NAME));
});

test("code that somebody else could have put there is not run", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, NAME));
  await chmod(join(folder, NAME), 0o777);
  expect(await startWith({ RUNNER_TEMP: folder })).toBe("none");
});

test("a link is not followed", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "elsewhere"));
  await symlink(join(folder, "elsewhere"), join(folder, NAME));
  expect(await startWith({ RUNNER_TEMP: folder })).toBe("none");
  expect(await readdir(join(folder, "elsewhere"))).toEqual([]);
});

test("a folder that cannot be made is no failure", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "file"), "");
  expect(await startWith({ RUNNER_TEMP: join(folder, "file") })).toBe("none");
});
