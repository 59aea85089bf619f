import { openWorkspace } from "../../mcp/workspace.ts";
import { createRepositoryServer } from "../../mcp/server.ts";
import { readCrawlerInputs } from "../inputs.ts";
import { limitMemory } from "./limit-memory.ts";
import { outputsOf } from "../outputs.ts";
import { runAgent } from "../run-agent.ts";
import { crawlRepository } from "./crawl.ts";
import { openSource } from "./open-source.ts";

/** So few files never need much memory, and to collect garbage early would be a fifth of the time. */
const FEW_FILES = 200;

/** The process of the Repo Crawler. */
export function main(): Promise<void> {
  return runAgent(process.env, readCrawlerInputs, async ({ inputs, context, setOutput }) => {
    const { logger, depth, contextWindow, source, store, stopwatch } = context;
    const reader = await stopwatch.time("list", () =>
      openSource(inputs, { environment: process.env, logger }),
    );
    try {
      const options = {
        depth,
        contextWindow,
        workingDirectory: source.working_directory,
        onNotice: (notice: string) => logger.warning(notice),
        onFiles: (count: number) => {
          if (count > FEW_FILES) limitMemory(depth);
        },
        stopwatch,
      };
      const server = createRepositoryServer(() => openWorkspace(reader, options));
      const cacheHits = (): number => reader.usage().cacheHits;
      outputsOf(await crawlRepository(context, { server, cacheHits }), setOutput);
      const appModel = await store.find("app_model");
      setOutput("app-model-artifact-id", appModel?.storeId ?? "");
      setOutput("app-model-artifact-digest", appModel?.digest ?? "");
    } finally {
      setOutput("api-requests", String(reader.usage().apiRequests));
      await reader.close();
    }
  });
}
