import { chmod, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ModelServer, startModelServer } from "../platform/model/server.ts";
import { type CliRun, resultOf, runCli } from "./run-cli.ts";
import { makeRepository, SMALL_APP, temporaryFolder } from "./source-folders.ts";

let place: Awaited<ReturnType<typeof temporaryFolder>>;
let node: string;
let model: ModelServer;

beforeAll(async () => {
  place = await temporaryFolder();
  await makeRepository(join(place.path, "app"));
  node = join(place.path, "node");
  const hook = resolve("test/process/sockets/record.mjs");
  await writeFile(node, `#!/bin/sh\nexec "${process.execPath}" --import "${hook}" "$@"\n`);
  await chmod(node, 0o755);
  model = await startModelServer(() => ({ kind: "offline", app: SMALL_APP }));
});

afterAll(async () => {
  await model.close();
  await place.remove();
});

interface Recorded {
  readonly run: CliRun;
  /** One line for each socket that any process of the run asked for. */
  readonly sockets: string;
}

async function record(args: readonly string[]): Promise<Recorded> {
  const file = join(place.path, `sockets-${args.length}`);
  await writeFile(file, "");
  const environment = { AMTP_TEST_SOCKETS: file, AMTP_API_KEY: args.length > 2 ? "key" : "" };
  const run = await runCli([...args, "--json"], { cwd: place.path, node, environment });
  return { run, sockets: await readFile(file, "utf8") };
}

describe("an offline run", () => {
  test("opens no socket and asks for no name, in no process (T57)", async () => {
    const { run, sockets } = await record(["generate", "app"]);
    expect(resultOf(run)).toMatchObject({ status: "done", provider: "offline" });
    expect(sockets).toBe("");
  });

  test("is told from a run that asks a model, whose sockets are seen in each agent", async () => {
    const options = ["--provider", "compatible", "--model", "m", "--base-url", model.url];
    const { run, sockets } = await record(["generate", "app", ...options]);
    expect(resultOf(run).status).toBe("done");
    for (const agent of ["repo-crawler", "test-case-generator", "test-engineer"]) {
      expect(sockets).toContain(`${agent}.js`);
    }
  });
});
