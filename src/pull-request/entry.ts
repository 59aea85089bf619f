import { readInputs } from "../contracts/inputs/read-inputs.ts";
import { OPEN_PR_PROCESS } from "../contracts/inputs/steps.ts";
import { workflowRunTexts } from "../github/workflow-run.ts";
import { runEntry } from "../telemetry/run-entry.ts";
import { runOpenPr } from "./run.ts";

const HINT = "Pass the outputs of the job that generated the tests, as the example workflow does.";

/** The process of the action `open-pr`. */
export function main(): Promise<void> {
  return runEntry(process.env["GITHUB_ACTIONS"] === "true", async ({ logger, setOutput }) => {
    const texts = { ...process.env, ...(await workflowRunTexts()) };
    const inputs = readInputs(OPEN_PR_PROCESS, texts, { hint: HINT });
    const opened = await runOpenPr(inputs, logger);
    setOutput("pull-request-number", String(opened.number));
    setOutput("pull-request-url", opened.url);
    setOutput("branch", opened.branch);
    setOutput("head-sha", opened.headSha);
    setOutput("operation", opened.operation);
  });
}
