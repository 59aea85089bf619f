import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openLocalRepository } from "../../../src/repository/local/index.ts";
import { createRepository, git } from "../git-fixture.ts";
import { temporaryFolder } from "../temporary-folder.ts";

describe("a partial clone", () => {
  it("is refused with what makes it whole, and nothing is fetched for it", async () => {
    const origin = await temporaryFolder();
    createRepository(origin, { "src/app.ts": "x" });
    git(origin, "config", "uploadpack.allowFilter", "true");
    const folder = join(await temporaryFolder(), "clone");
    const address = `file://${origin}`;
    git(origin, "clone", "-q", "--filter=blob:none", "--no-checkout", address, folder);
    const opening = openLocalRepository({
      folder,
      workTree: false,
      environment: process.env,
    }).then(({ reader }) => reader.listTree());

    await expect(opening).rejects.toMatchObject({
      code: "InvalidInput",
      message: expect.stringContaining("--refetch") as string,
    });
  });
});
