import { continueRun } from "../continue-run.ts";
import { appModelReference, hydrate, upstreamReference } from "../hydrate.ts";
import { readLaterAgentInputs } from "../inputs.ts";
import { outputsOf } from "../outputs.ts";
import { runAgent } from "../run-agent.ts";
import { writeApprovalSummary } from "./write-approval-summary.ts";
import { writeTests } from "./write-tests.ts";

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
    const result = await writeTests(context, upstream);
    outputsOf(result, setOutput);
    const hasSummary = process.env["GITHUB_STEP_SUMMARY"] !== undefined;
    const {
      files,
      cases: written,
      spent,
    } = await writeApprovalSummary(context, {
      stored: result.stored,
      upstream: { crawl: appModel, testCases },
      hasSummary,
    });
    setOutput("files", String(files));
    setOutput("test-cases", String(written));
    setOutput("input-tokens", String(spent.input_tokens));
    setOutput("output-tokens", String(spent.output_tokens));
    setOutput("cost-usd", spent.usd === null ? "" : spent.usd.toFixed(6));
  });
}
