import { openWorkspace } from "../../mcp/workspace.ts";
import { createRepositoryServer } from "../../mcp/server.ts";
import { runEntry } from "../../telemetry/run-entry.ts";
import { createContext } from "../create-context.ts";
import { readAgentInputs } from "../inputs.ts";
import { outputsOf } from "../outputs.ts";
import { crawlRepository } from "./crawl.ts";
import { openSource } from "./open-source.ts";

/** The process of the Repo Crawler. */
export function main(): Promise<void> {
  return runEntry(process.env["GITHUB_ACTIONS"] === "true", async ({ logger, setOutput }) => {
    const inputs = readAgentInputs(process.env);
    const temporaryFolder = process.env["RUNNER_TEMP"] ?? "";
    const context = await createContext(inputs, { logger, temporaryFolder });
    const reader = await openSource(inputs, { environment: process.env, logger });
    try {
      const options = { depth: context.depth, workingDirectory: context.source.working_directory };
      const server = createRepositoryServer(() => openWorkspace(reader, options));
      const cacheHits = (): number => reader.usage().cacheHits;
      outputsOf(await crawlRepository(context, { server, cacheHits }), setOutput);
      const appModel = await context.store.find("app_model");
      setOutput("app-model-artifact-id", appModel?.storeId ?? "");
      setOutput("app-model-artifact-digest", appModel?.digest ?? "");
      setOutput("api-requests", String(reader.usage().apiRequests));
    } finally {
      await reader.close();
    }
  });
}
