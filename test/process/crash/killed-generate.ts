import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow } from "../hostile/hostile-model.ts";
import { resultOf, runCli, startCli } from "../run-cli.ts";
import { makeRepository, temporaryFolder } from "../source-folders.ts";

/** A source whose `generate` can be killed. */
export interface KillableGenerate {
  /** How long an undisturbed run takes. */
  readonly milliseconds: number;
  /** Kills commands after so long, starts one again, and says what is not as it should be. */
  killAndRepeat(afterMs: number, atOnce?: number): Promise<string[]>;
  close(): Promise<void>;
}

export async function makeKillableGenerate(): Promise<KillableGenerate> {
  const source = await temporaryFolder();
  const app = join(source.path, "app");
  await makeRepository(app);
  const args = ["generate", app, "--out", "out", "--json"];
  const clean = await temporaryFolder();
  const started = performance.now();
  const first = await runCli(args, { cwd: clean.path });
  const milliseconds = performance.now() - started;
  if (first.code !== 0) throw new Error(first.stderr);
  const expected = await filesBelow(join(clean.path, "out"));
  await clean.remove();
  return {
    milliseconds,
    killAndRepeat: async (afterMs, atOnce = 1) => {
      const place = await temporaryFolder();
      const children = Array.from({ length: atOnce }, () => startCli(args, { cwd: place.path }));
      const ends = children.map((child) => new Promise((resolve) => child.once("close", resolve)));
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      for (const child of children) child.kill("SIGKILL");
      await Promise.all(ends);
      const again = await runCli(args, { cwd: place.path });
      const problems = [
        ...(again.code === 0 ? [] : [JSON.stringify(resultOf(again).error)]),
        ...differences(expected, await filesBelow(join(place.path, "out"))),
        ...(await leftIn(place.path)),
      ];
      await place.remove();
      return problems;
    },
    close: () => source.remove(),
  };
}

function differences(
  expected: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): string[] {
  const missing = [...expected].filter(([path, text]) => found.get(path) !== text);
  const more = [...found.keys()].filter((path) => !expected.has(path));
  return [...missing.map(([path]) => `${path} differs`), ...more.map((path) => `${path} is left`)];
}

/** Locks and temporary files of ours. */
async function leftIn(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, ".amtp"), { recursive: true });
  return names.filter((name) => /(?:^|\/)lock$|\.tmp(?:\/|$)/u.test(name));
}
