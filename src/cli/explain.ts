import { resolve } from "node:path";
import { explain } from "../report/explain/explain.ts";
import { readRun } from "./read-run.ts";
import type { Surroundings } from "./surroundings.ts";

interface ExplainCommand {
  /** The run folder that `generate` named. */
  readonly subject: string;
  /** A route, the id of a case or a place in the source; without it all of the run. */
  readonly topic?: string;
}

/** Prints the readable log of a run. */
export async function runExplain(
  { subject, topic }: ExplainCommand,
  { currentFolder }: Surroundings,
): Promise<number> {
  const run = await readRun(resolve(currentFolder, subject));
  process.stdout.write(`${explain(run, topic)}\n`);
  return 0;
}
