import { readInputs } from "../contracts/inputs/read-inputs.ts";
import { PREFLIGHT_PROCESS } from "../contracts/inputs/steps.ts";
import { workflowRunTexts } from "../github/workflow-run.ts";
import { runEntry } from "../telemetry/run-entry.ts";
import { prepareRun } from "./prepare-run.ts";

/** The process of the preflight step. */
export function main(): Promise<void> {
  return runEntry(process.env["GITHUB_ACTIONS"] === "true", async ({ logger, setOutput }) => {
    const texts = { ...process.env, ...(await workflowRunTexts()) };
    const inputs = readInputs(PREFLIGHT_PROCESS, texts);
    for (const [name, value] of Object.entries(await prepareRun(inputs, logger))) {
      setOutput(name, value);
    }
  });
}
