import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readRunKey } from "../../src/cli/run-key.ts";
import { createStreamLogger } from "../../src/telemetry/stream-logger.ts";

let folder: string;
let lines: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "amtp-key-"));
  lines = [];
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function read(foreignFolders: readonly string[] = [], state = folder): Promise<string> {
  const logger = createStreamLogger({ write: (line) => lines.push(line) });
  return readRunKey({ environment: { XDG_STATE_HOME: state }, foreignFolders, logger });
}

describe("the key that seals run folders", () => {
  test("is made on first use, for this user alone, and stays the same", async () => {
    const key = await read();
    expect(key).toMatch(/^[0-9a-f]{64}$/u);
    expect(await read()).toBe(key);
    const { mode } = await stat(join(folder, "amtp/run-key"));
    expect(mode & 0o777).toBe(0o600);
    expect(lines).toEqual([]);
  });

  test("is one for all commands that start at once", async () => {
    const keys = await Promise.all(Array.from({ length: 20 }, () => read()));
    expect(new Set(keys).size).toBe(1);
  });

  test.each(["the folder itself", "a folder above it"])(
    "is not believed when it lies in the source: %s",
    async (which) => {
      await mkdir(join(folder, "app/amtp"), { recursive: true });
      await writeFile(join(folder, "app/amtp/run-key"), "a".repeat(64));
      const source = which === "the folder itself" ? join(folder, "app") : folder;
      expect(await read([source], join(folder, "app"))).not.toBe("a".repeat(64));
      expect(lines.join("")).toContain("lies in the folder that is read");
    },
  );

  test("may stand beside the source", async () => {
    const key = await read([join(folder, "app")]);
    expect(await readFile(join(folder, "amtp/run-key"), "utf8")).toBe(key);
  });

  test("lasts as long as the command where it cannot be kept, which is said", async () => {
    await writeFile(join(folder, "file"), "");
    const key = await read([], join(folder, "file"));
    expect(key).toMatch(/^[0-9a-f]{64}$/u);
    expect(await read([], join(folder, "file"))).not.toBe(key);
    expect(lines.join("")).toContain("--fresh");
  });
});
