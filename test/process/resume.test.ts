import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { GenerateResult } from "../../src/cli/result.ts";
import { sealDigests } from "../../src/artifacts/sealed-digests.ts";
import { sha256 } from "../../src/contracts/canonical-json.ts";
import type { Artifact } from "../../src/contracts/generated.ts";
import { agentOf, type ModelServer, startModelServer } from "../platform/model/server.ts";
import { resultOf, runCli, STATE_FOLDER, startCli } from "./run-cli.ts";
import { makeRepository, SMALL_APP, temporaryFolder } from "./source-folders.ts";

type Folder = Awaited<ReturnType<typeof temporaryFolder>>;

/** What a run left that was killed in its second agent, and what was there once it went on. */
let killed: Folder;
let done: Folder;
let resumed: GenerateResult;
let askedThen: readonly string[];

let place: Folder;
let app: string;
let cwd: Folder;
let server: ModelServer;
let hangsFor: string | undefined;

beforeAll(async () => {
  [place, killed, done] = await Promise.all([
    temporaryFolder(),
    temporaryFolder(),
    temporaryFolder(),
  ]);
  app = join(place.path, "app");
  await makeRepository(app);
  cwd = done;
  await startModel();
  await killWhile("Test Case Generator");
  await copyRun(done, killed);
  const before = server.requests.length;
  resumed = await finish();
  askedThen = agentsSince(before);
  await server.close();
}, 120_000);

afterAll(() => Promise.all([place, killed, done].map((folder) => folder.remove())));

/** A model that answers well, but for the agent that it leaves waiting. */
async function startModel(): Promise<void> {
  hangsFor = undefined;
  server = await startModelServer((request) => ({
    kind: agentOf(request) === hangsFor ? "hang" : "offline",
    app: SMALL_APP,
  }));
}

beforeEach(async () => {
  cwd = await temporaryFolder();
  await startModel();
});

afterEach(async () => {
  await server.close();
  await cwd.remove();
});

function copyRun(from: Folder, to: Folder): Promise<void> {
  return cp(join(from.path, ".amtp"), join(to.path, ".amtp"), { recursive: true });
}

function commandLine(): string[] {
  const model = ["--provider", "compatible", "--model", "m", "--base-url", server.url];
  return ["generate", app, ...model, "--json"];
}

function options() {
  return { cwd: cwd.path, environment: { AMTP_API_KEY: "sk-secret-key" } };
}

/** Starts a run and kills it, agents and all, while an agent waits for its model. */
async function killWhile(agent: string): Promise<void> {
  hangsFor = agent;
  const child = startCli(commandLine(), options());
  const ended = new Promise((resolve) => child.once("close", resolve));
  const asks = () => server.requests.some(({ body }) => agentOf(body) === agent);
  while (!asks()) {
    if (child.exitCode !== null) throw new Error(`The run ended before ${agent} asked its model`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill("SIGTERM");
  await ended;
  hangsFor = undefined;
}

async function finish(): Promise<GenerateResult> {
  return resultOf(await runCli(commandLine(), options()));
}

describe("a run that was killed in its second agent", () => {
  beforeEach(() => copyRun(done, cwd));

  test("goes on where it stopped, with the result of one that was not", async () => {
    expect(resumed.status).toBe("done");
    expect(new Set(askedThen)).toEqual(new Set(["Test Case Generator", "Test Engineer"]));
    const whole = resultOf(await runCli([...commandLine(), "--fresh"], options()));
    expect(new Set(agentsSince(0))).toContain("Repo Crawler");
    expect([whole.run_id, whole.files]).toEqual([resumed.run_id, resumed.files]);
  });

  test("asks no model at all once it is done", async () => {
    const again = await finish();
    expect(server.requests).toEqual([]);
    expect(again.usage).toMatchObject({ calls: 0, input_tokens: 0, output_tokens: 0, usd: 0 });
  });

  test("makes an artifact again that is gone, and nothing else", async () => {
    await rm(join(await onlyRunFolder(), artifactName("test_engineer_output", resumed)));
    const again = await finish();
    expect([again.status, new Set(agentsSince(0))]).toEqual(["done", new Set(["Test Engineer"])]);
    expect(again.files).toEqual(resumed.files);
  });

  test("makes the facts again that are gone, with the output that they stand beside", async () => {
    await rm(join(await onlyRunFolder(), artifactName("app_model", resumed)));
    const again = await finish();
    expect(again.status).toBe("done");
    expect(again.artifacts).toHaveLength(resumed.artifacts.length);
  });
});

/** Which agents have asked since so many requests. */
function agentsSince(before: number): readonly string[] {
  return server.requests.slice(before).map(({ body }) => agentOf(body));
}

function artifactName(kind: string, { artifacts }: GenerateResult): string {
  return basename(artifacts.find((one) => one.kind === kind)?.path ?? "");
}

type Damage = (bytes: Buffer) => { bytes: Buffer; digest: "kept" | "renewed" };

function edit(change: (artifact: Artifact) => void): Damage {
  return (bytes) => {
    const artifact = JSON.parse(bytes.toString("utf8")) as Artifact;
    change(artifact);
    return { bytes: Buffer.from(JSON.stringify(artifact)), digest: "renewed" };
  };
}

/** `readArtifact` is tried with each; here that a run says so. */
const DAMAGES: Record<string, { damage: Damage; message: string }> = {
  "changed by one byte": {
    damage: (bytes) => {
      bytes[200] = (bytes[200] ?? 0) ^ 1;
      return { bytes, digest: "kept" };
    },
    message: "its digest is",
  },
  "of another run, with a digest that fits": {
    damage: edit((artifact) => {
      artifact.run_id = "11111111-2222-5333-8444-555555555555";
    }),
    message: "it belongs to run 11111111",
  },
};

describe("the artifact of the first agent is refused by name when it is", () => {
  test.each(Object.entries(DAMAGES))("%s", async (_how, { damage, message }) => {
    await copyRun(killed, cwd);
    await damageCrawlerOutput(damage);
    const run = await runCli(commandLine(), options());
    const { error } = resultOf(run);
    expect([run.code, error?.code]).toEqual([1, "UpstreamArtifactInvalid"]);
    expect(error?.message).toContain("repo_crawler_output is refused");
    expect(error?.message).toContain(message);
    expect(server.requests).toEqual([]);
  });
});

async function damageCrawlerOutput(damage: Damage): Promise<void> {
  const runFolder = await onlyRunFolder();
  const digestsPath = join(runFolder, "digests.json");
  const list = JSON.parse(await readFile(digestsPath, "utf8")) as { digests: object };
  const digests: Record<string, string> = { ...list.digests };
  const name = Object.keys(digests).find((file) => file.includes("repo_crawler_output")) ?? "";
  const { bytes, digest } = damage(await readFile(join(runFolder, name)));
  await writeFile(join(runFolder, name), bytes);
  if (digest === "renewed") digests[name] = sha256(bytes);
  // Sealed as its owner would: what is refused here is the artifact, not the list.
  const key = await readFile(join(STATE_FOLDER, "amtp/run-key"), "utf8");
  await writeFile(digestsPath, sealDigests(digests, basename(runFolder), key));
}

/** Where the killed run kept its artifacts: the only run folder there is. */
async function onlyRunFolder(): Promise<string> {
  const runs = join(cwd.path, ".amtp", "runs");
  const [runId = ""] = await readdir(runs);
  return join(runs, runId);
}
