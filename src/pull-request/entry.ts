import { runEntry } from "../telemetry/run-entry.ts";
import { readOpenPrInputs } from "./inputs.ts";
import { runOpenPr } from "./run.ts";

/** The process of the action `open-pr`. */
export function main(): Promise<void> {
  return runEntry(process.env["GITHUB_ACTIONS"] === "true", async ({ logger, setOutput }) => {
    const opened = await runOpenPr(readOpenPrInputs(process.env), logger);
    setOutput("pull-request-number", String(opened.number));
    setOutput("pull-request-url", opened.url);
    setOutput("branch", opened.branch);
    setOutput("head-sha", opened.headSha);
    setOutput("operation", opened.operation);
  });
}
