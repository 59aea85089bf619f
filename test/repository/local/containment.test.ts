import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Containment } from "../../../src/repository/local/containment.ts";
import { temporaryFolder } from "../temporary-folder.ts";

async function rootWith(...folders: readonly string[]): Promise<string> {
  const root = join(await temporaryFolder(), "root");
  for (const folder of ["", ...folders]) await mkdir(join(root, folder), { recursive: true });
  return root;
}

test("a file at the top or in a folder of folders is inside", async () => {
  const containment = new Containment(await rootWith("a/b"));
  expect(["x.ts", "a/x.ts", "a/b/x.ts"].map((path) => containment.holds(path))).toEqual([
    true,
    true,
    true,
  ]);
});

test.each(["../x.ts", "a/../../x.ts", "/etc/passwd", "a//x.ts", "./x.ts", ".."])(
  "a path as no checkout has it is not inside: %s",
  async (path) => {
    expect(new Containment(await rootWith("a")).holds(path)).toBe(false);
  },
);

test("a file behind a linked folder is not inside, wherever the link leads", async () => {
  const root = await rootWith("real/deep");
  await symlink(join(root, "real"), join(root, "linked"));
  const containment = new Containment(root);
  expect(containment.holds("linked/x.ts")).toBe(false);
  expect(containment.holds("linked/deep/x.ts")).toBe(false);
});

test("a file below a file is not inside", async () => {
  const root = await rootWith();
  await writeFile(join(root, "file"), "");
  expect(new Containment(root).holds("file/x.ts")).toBe(false);
});
