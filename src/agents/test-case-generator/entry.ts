import { continueRun } from "../continue-run.ts";
import { appModelReference, hydrate, upstreamReference } from "../hydrate.ts";
import { readLaterAgentInputs } from "../inputs.ts";
import { outputsOf } from "../outputs.ts";
import { runAgent } from "../run-agent.ts";
import { generateTestCases } from "./generate-test-cases.ts";

/** The process of the Test Case Generator. */
export function main(): Promise<void> {
  return runAgent(process.env, readLaterAgentInputs, async ({ inputs, context, setOutput }) => {
    const { store, runId } = context;
    const map = { kind: "repo_crawler_output", contract: "crawlerOutput" } as const;
    const facts = { kind: "app_model", contract: "appModel" } as const;
    const crawl = await hydrate(upstreamReference(inputs), { store, runId, ...map });
    const appModel = await hydrate(appModelReference(inputs), { store, runId, ...facts });
    continueRun(context, [appModel.content.meta]);
    const upstream = { crawl, appModel: appModel.content.payload };
    outputsOf(await generateTestCases(context, upstream), setOutput);
  });
}
