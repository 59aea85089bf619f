import { runEntry } from "../telemetry/run-entry.ts";
import { readPreflightInputs } from "./inputs.ts";
import { prepareRun } from "./prepare-run.ts";

/** The process of the preflight step. */
export function main(): Promise<void> {
  return runEntry(process.env["GITHUB_ACTIONS"] === "true", async ({ logger, setOutput }) => {
    const prepared = await prepareRun(readPreflightInputs(process.env), logger);
    for (const [name, value] of Object.entries(prepared)) setOutput(name, value);
  });
}
