import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { blobSha } from "../../../src/repository/blob-sha.ts";
import { entryOnDisk, readRegularFile } from "../../../src/repository/local/disk-file.ts";

test("a regular file is read whole", async () => {
  const folder = await mkdtemp(join(tmpdir(), "amtp-disk-"));
  await writeFile(join(folder, "a.ts"), "export {};\n");
  expect(String(readRegularFile(join(folder, "a.ts")))).toBe("export {};\n");
  await rm(folder, { recursive: true });
});

test.runIf(process.platform === "linux")(
  "what a kernel offers as a file of no size is not read without end (only Linux has such)",
  () => {
    expect(readRegularFile("/proc/self/pagemap")).toHaveLength(0);
  },
);

test("a large file has the size and the SHA that git gives it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "amtp-disk-"));
  const bytes = Buffer.from("0123456789".repeat(250_000));
  await writeFile(join(folder, "large.bin"), bytes);
  expect(entryOnDisk(folder, "large.bin")).toEqual({
    path: "large.bin",
    size: 2_500_000,
    sha: blobSha(bytes),
    mode: "100644",
  });
  await rm(folder, { recursive: true });
});
