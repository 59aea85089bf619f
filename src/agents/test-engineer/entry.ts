import { runEntry } from "../../telemetry/run-entry.ts";
import { createContext } from "../create-context.ts";
import { appModelReference, hydrate, upstreamReference } from "../hydrate.ts";
import { readAgentInputs } from "../inputs.ts";
import { outputsOf } from "../outputs.ts";
import { tellApprover } from "./tell-approver.ts";
import { writeTests } from "./write-tests.ts";

/** The process of the Test Engineer. */
export function main(): Promise<void> {
  return runEntry(process.env["GITHUB_ACTIONS"] === "true", async ({ logger, setOutput }) => {
    const inputs = readAgentInputs(process.env);
    const temporaryFolder = process.env["RUNNER_TEMP"] ?? "";
    const context = await createContext(inputs, { logger, temporaryFolder });
    const { store, runId } = context;
    const cases = { kind: "test_case_generator_output", contract: "generatorOutput" } as const;
    const facts = { kind: "app_model", contract: "appModel" } as const;
    const testCases = await hydrate(upstreamReference(inputs), { store, runId, ...cases });
    const appModel = await hydrate(appModelReference(inputs), { store, runId, ...facts });
    const upstream = { testCases, appModel: appModel.content.payload };
    const result = await writeTests(context, upstream);
    outputsOf(result, setOutput);
    const hasSummary = process.env["GITHUB_STEP_SUMMARY"] !== undefined;
    const written = await tellApprover(context, result.stored, hasSummary);
    setOutput("files", String(written.files));
    setOutput("test-cases", String(written.testCases));
  });
}
