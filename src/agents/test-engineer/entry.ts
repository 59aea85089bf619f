import { continueRun } from "../continue-run.ts";
import { appModelReference, hydrate, upstreamReference } from "../hydrate.ts";
import { readLaterAgentInputs } from "../inputs.ts";
import { runAgent } from "../run-agent.ts";
import { engineerOutputs } from "./engineer-outputs.ts";
import { writeApprovalSummary } from "./write-approval-summary.ts";
import { writeForEach } from "./write-for-each.ts";

/** The process of the Test Engineer. */
export function main(): Promise<void> {
  return runAgent(process.env, readLaterAgentInputs, async ({ inputs, context, setOutput }) => {
    const { store, runId } = context;
    const cases = { kind: "test_case_generator_output", contract: "generatorOutput" } as const;
    const facts = { kind: "app_model", contract: "appModel" } as const;
    const testCases = await hydrate(upstreamReference(inputs), { store, runId, ...cases });
    const appModel = await hydrate(appModelReference(inputs), { store, runId, ...facts });
    continueRun(context, [appModel.content.meta, testCases.content.meta]);
    const upstream = { testCases, appModel: appModel.content.payload };
    const made = await writeForEach(context, upstream);
    const total = await writeApprovalSummary(made, {
      upstream: { crawl: appModel, testCases },
      hasSummary: process.env["GITHUB_STEP_SUMMARY"] !== undefined,
    });
    for (const [name, value] of engineerOutputs(made, total)) setOutput(name, value);
  });
}
