import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { DefaultArtifactClient } from "@actions/artifact";
import { describe, expect, it } from "vitest";
import { startResults } from "./index.ts";
import { becomeStep, startedResults, temporaryFolder } from "./support.ts";

const RUN = { repository: "octo/shop", runId: 42 };

async function writtenFile(name: string, bytes: Buffer | string): Promise<[string, string]> {
  const folder = await temporaryFolder();
  const file = join(folder, name);
  await writeFile(file, bytes);
  return [file, folder];
}

async function uploadRaw(name: string, text: string): Promise<number> {
  const [file, folder] = await writtenFile(name, text);
  const { id } = await new DefaultArtifactClient().uploadArtifact(name, [file], folder, {
    skipArchive: true,
  });
  return Number(id);
}

/** In a process of its own: the client reads `GITHUB_API_URL` once, when it is loaded. */
async function downloadById(
  id: number,
  folder: string,
  environment: Record<string, string>,
): Promise<void> {
  const script = join(import.meta.dirname, "fixtures/download-by-id.mjs");
  await promisify(execFile)(process.execPath, [script, String(id), folder], { env: environment });
}

describe("artifacts with the official client", () => {
  it("gives back a zipped folder of several blocks", async () => {
    const results = await startedResults();
    await becomeStep(results.environmentFor(results.addRun(RUN)));
    const bytes = randomBytes(20 * 1024 * 1024);
    const [file, folder] = await writtenFile("big.bin", bytes);
    const client = new DefaultArtifactClient();
    const { id } = await client.uploadArtifact("big", [file], folder);
    const target = await temporaryFolder();
    await client.downloadArtifact(Number(id), { path: target });
    expect((await readFile(join(target, "big.bin"))).equals(bytes)).toBe(true);
  });

  it("keeps a raw file as it is, with the SHA-256 of its bytes as digest", async () => {
    const results = await startedResults();
    await becomeStep(results.environmentFor(results.addRun(RUN)));
    const id = await uploadRaw("output.json", '{"a":1}');
    const digest = `sha256:${createHash("sha256").update('{"a":1}').digest("hex")}`;
    const client = new DefaultArtifactClient();
    expect((await client.getArtifact("output.json")).artifact.digest).toBe(digest);
    const target = await temporaryFolder();
    const downloaded = await client.downloadArtifact(id, { path: target, expectedHash: digest });
    expect(downloaded.digestMismatch).toBe(false);
    expect(await readdir(target)).toEqual(["output.json"]);
  });

  it("refuses a second artifact of the same name", async () => {
    const results = await startedResults();
    await becomeStep(results.environmentFor(results.addRun(RUN)));
    await uploadRaw("output.json", "1");
    await expect(uploadRaw("output.json", "2")).rejects.toThrow("already exists");
  });

  it("frees the name when the artifact is deleted, and gives the next one a new id", async () => {
    const results = await startedResults();
    await becomeStep(results.environmentFor(results.addRun(RUN)));
    const first = await uploadRaw("output.json", "1");
    await new DefaultArtifactClient().deleteArtifact("output.json");
    expect(await uploadRaw("output.json", "2")).toBeGreaterThan(first);
  });

  it("hides the artifacts of another run", async () => {
    const results = await startedResults();
    await becomeStep(results.environmentFor(results.addRun(RUN)));
    const id = await uploadRaw("output.json", "1");
    await becomeStep(results.environmentFor(results.addRun({ ...RUN, runId: 43 })));
    const client = new DefaultArtifactClient();
    await expect(client.getArtifact("output.json")).rejects.toThrow("Artifact not found");
    await expect(client.downloadArtifact(id)).rejects.toThrow("No artifacts found");
  });

  it("shows the attempt before to a re-run of failed jobs, and not to a full re-run", async () => {
    const results = await startedResults();
    await becomeStep(results.environmentFor(results.addRun(RUN)));
    await uploadRaw("output.json", "1");
    const client = new DefaultArtifactClient();
    const failed = results.addRun({ ...RUN, attempt: 2, rerun: "failed" });
    await becomeStep(results.environmentFor(failed));
    expect((await client.listArtifacts()).artifacts).toHaveLength(1);
    const all = results.addRun({ ...RUN, attempt: 2, rerun: "all" });
    await becomeStep(results.environmentFor(all));
    expect((await client.listArtifacts()).artifacts).toHaveLength(0);
  });

  it("says so when the bytes behind an artifact were changed", async () => {
    const results = await startedResults();
    await becomeStep(results.environmentFor(results.addRun(RUN)));
    const id = await uploadRaw("output.json", "genuine");
    const digest = results.artifacts.list()[0]?.digest ?? "";
    results.artifacts.replaceBytes(id, Buffer.from("changed"));
    const downloaded = await new DefaultArtifactClient().downloadArtifact(id, {
      path: await temporaryFolder(),
      expectedHash: digest,
    });
    expect(downloaded.digestMismatch).toBe(true);
  });

  it("refuses a token signed by someone else", async () => {
    const results = await startedResults({ secret: "ours" });
    const foreign = await startResults({ secret: "theirs" });
    const run = results.addRun(RUN);
    const token = foreign.runtimeToken(run);
    await foreign.close();
    await becomeStep({ ...results.environmentFor(run), ACTIONS_RUNTIME_TOKEN: token });
    await expect(uploadRaw("output.json", "1")).rejects.toThrow("401");
  });

  it("answers an injected fault once, and the client's own retry gets through", async () => {
    const results = await startedResults();
    await becomeStep(results.environmentFor(results.addRun(RUN)));
    results.addFault({ path: /CreateArtifact$/, status: 503 });
    await uploadRaw("output.json", "1");
    const statuses = results.requests
      .filter(({ url }) => url.pathname.endsWith("CreateArtifact"))
      .map(({ status }) => status);
    expect(statuses).toEqual([503, 200]);
  });
});

describe("artifacts through the REST API", () => {
  it("downloads by id from another job, whatever its attempt", async () => {
    const results = await startedResults();
    await becomeStep(results.environmentFor(results.addRun(RUN)));
    const id = await uploadRaw("output.json", "1");
    const next = results.addRun({ ...RUN, attempt: 2, rerun: "all" });
    const target = await temporaryFolder();
    await downloadById(id, target, results.environmentFor(next));
    expect(await readFile(join(target, "output.json"), "utf8")).toBe("1");
  });

  it("lists a run's artifacts in pages, newest first", async () => {
    const results = await startedResults();
    await becomeStep(results.environmentFor(results.addRun(RUN)));
    const first = await uploadRaw("one.json", "1");
    await uploadRaw("two.json", "2");
    const page = await fetch(
      `${results.url}/repos/octo/shop/actions/runs/42/artifacts?per_page=1&page=2`,
      { headers: { authorization: "Bearer job-token" } },
    );
    expect(await page.json()).toMatchObject({ total_count: 2, artifacts: [{ id: first }] });
  });

  it("answers 410 for an artifact that has expired", async () => {
    const results = await startedResults();
    const environment = results.environmentFor(results.addRun(RUN));
    await becomeStep(environment);
    const id = await uploadRaw("output.json", "1");
    results.artifacts.expire(id);
    await expect(downloadById(id, await temporaryFolder(), environment)).rejects.toThrow(
      "Artifact has expired",
    );
  });

  it.each([
    ["unauthenticated", 401],
    ["hidden", 404],
    ["none", 403],
    ["read", 200],
  ] as const)("answers a token with access %s with %d", async (access, status) => {
    const results = await startedResults({ actionsAccess: () => access });
    const answer = await fetch(`${results.url}/repos/octo/shop/actions/runs/42/artifacts`);
    expect(answer.status).toBe(status);
  });
});
