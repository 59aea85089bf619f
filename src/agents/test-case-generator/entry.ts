import { runEntry } from "../../telemetry/run-entry.ts";
import { createContext } from "../create-context.ts";
import { appModelReference, hydrate, upstreamReference } from "../hydrate.ts";
import { readAgentInputs } from "../inputs.ts";
import { outputsOf } from "../outputs.ts";
import { generateTestCases } from "./generate-test-cases.ts";

/** The process of the Test Case Generator. */
export function main(): Promise<void> {
  return runEntry(process.env["GITHUB_ACTIONS"] === "true", async ({ logger, setOutput }) => {
    const inputs = readAgentInputs(process.env);
    const temporaryFolder = process.env["RUNNER_TEMP"] ?? "";
    const context = await createContext(inputs, { logger, temporaryFolder });
    const upstream = { store: context.store, runId: context.runId };
    const crawl = await hydrate(upstreamReference(inputs), {
      ...upstream,
      kind: "repo_crawler_output",
      contract: "crawlerOutput",
    });
    const facts = await hydrate(appModelReference(inputs), {
      ...upstream,
      kind: "app_model",
      contract: "appModel",
    });
    const appModel = facts.content.payload;
    outputsOf(await generateTestCases(context, { crawl, appModel }), setOutput);
  });
}
