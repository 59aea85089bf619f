import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { agentOf, type ModelServer, startModelServer } from "../platform/model/server.ts";
import { callsOf } from "./hostile/hostile-model.ts";
import { resultOf, runCli } from "./run-cli.ts";
import { makeRepository, SMALL_APP, temporaryFolder } from "./source-folders.ts";

let place: Awaited<ReturnType<typeof temporaryFolder>>;
let model: ModelServer;

beforeEach(async () => {
  place = await temporaryFolder();
  await makeRepository(join(place.path, "app"));
  const asksOn = callsOf([{ name: "repo_outline", arguments: '{"about":"pages"}' }]);
  model = await startModelServer((request) =>
    agentOf(request) === "Test Case Generator" ? asksOn : { kind: "offline", app: SMALL_APP },
  );
});

afterEach(async () => {
  await model.close();
  await place.remove();
});

test("a model that calls tools for ever in the second agent ends at the budget; the first one's artifact is kept, and nothing is published (T37)", async () => {
  const options = ["--provider", "compatible", "--model", "m", "--base-url", model.url];
  const args = ["generate", "app", ...options, "--max-model-calls", "12", "--json"];
  const environment = { AMTP_API_KEY: "key" };

  const result = resultOf(await runCli(args, { cwd: place.path, environment }));

  expect(result.error?.code).toBe("BudgetExceeded");
  expect(result.usage.calls).toBeLessThanOrEqual(12);
  expect(result.usage.calls).toBe(model.requests.length);
  expect(result.artifacts.map(({ kind }) => kind)).toContain("repo_crawler_output");
  expect(model.requests.map(({ body }) => agentOf(body))).not.toContain("Test Engineer");
  const openPr = ["open-pr", result.run_folder ?? "", "--repo", "octo/shop", "--json"];
  const token = { GITHUB_TOKEN: "t", GITHUB_API_URL: "http://127.0.0.1:9" };
  const opened = await runCli(openPr, { cwd: place.path, environment: token });
  expect(resultOf(opened).error?.code).toBe("InvalidInput");
});
