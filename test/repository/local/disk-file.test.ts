import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readRegularFile } from "../../../src/repository/local/disk-file.ts";

test("a regular file is read whole", async () => {
  const folder = await mkdtemp(join(tmpdir(), "amtp-disk-"));
  await writeFile(join(folder, "a.ts"), "export {};\n");
  expect(String(await readRegularFile(join(folder, "a.ts")))).toBe("export {};\n");
  await rm(folder, { recursive: true });
});

test.runIf(process.platform === "linux")(
  "what a kernel offers as a file of no size is not read without end (only Linux has such)",
  async () => {
    expect(await readRegularFile("/proc/self/pagemap")).toHaveLength(0);
  },
);
