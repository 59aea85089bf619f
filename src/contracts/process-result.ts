import * as z from "zod";
import { WireError } from "./errors-wire.ts";

/** What the process sets for those after it, as GitHub's step outputs. */
const outputs = z.record(z.string(), z.string()).readonly();

const processResult = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), outputs }).readonly(),
  /** Outputs are those that were set before the failure. */
  z.object({ ok: z.literal(false), error: WireError, outputs }).readonly(),
]);

/** The last line that an agent's process prints for the local command that started it. */
export type ProcessResult = z.output<typeof processResult>;

/** The result in what a process printed; undefined when its last line is none. */
export function readProcessResult(stdout: string): ProcessResult | undefined {
  const lastLine = stdout.trimEnd().split("\n").at(-1) ?? "";
  try {
    const result = processResult.safeParse(JSON.parse(lastLine));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}
