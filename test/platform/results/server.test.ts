import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { startedResults } from "./support.ts";

async function restStandIn(): Promise<string> {
  const server = createServer((request, response) => {
    response.setHeader("x-method", request.method ?? "");
    response.end(JSON.stringify({ path: request.url }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it("passes what is not its own to the REST stand-in", async () => {
  const results = await startedResults({ fallback: await restStandIn() });
  const answer = await fetch(`${results.url}/repos/octo/shop?per_page=5`, { method: "POST" });
  expect(answer.headers.get("x-method")).toBe("POST");
  expect(await answer.json()).toEqual({ path: "/repos/octo/shop?per_page=5" });
});

it("answers 404 for what nobody serves", async () => {
  const results = await startedResults();
  expect((await fetch(`${results.url}/elsewhere`)).status).toBe(404);
});

it("records each request with its body and its answer", async () => {
  const results = await startedResults();
  await fetch(`${results.url}/elsewhere`, { method: "POST", body: "canary" });
  const recorded = results.requests.map(({ url, body, status }) => [
    url.pathname,
    body.toString(),
    status,
  ]);
  expect(recorded).toEqual([["/elsewhere", "canary", 404]]);
});

it("breaks the connection when a fault says so", async () => {
  const results = await startedResults();
  results.addFault({ path: /^\/elsewhere$/, status: "reset" });
  await expect(fetch(`${results.url}/elsewhere`)).rejects.toThrow("fetch failed");
});

it("refuses a download with an upload's signature", async () => {
  const results = await startedResults();
  const run = results.addRun({ repository: "octo/shop", runId: 1 });
  const created = await fetch(
    `${results.url}/twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact`,
    {
      method: "POST",
      headers: { authorization: `Bearer ${results.runtimeToken(run)}` },
      body: JSON.stringify({
        workflow_run_backend_id: run.backendId,
        workflow_job_run_backend_id: "job",
        name: "x",
        version: 7,
      }),
    },
  );
  const { signed_upload_url: url } = (await created.json()) as { signed_upload_url: string };
  expect((await fetch(url)).status).toBe(403);
});
