import * as z from "zod";

/**
 * What a step spends its time on. A name with a dot is a part of the phase before the dot; `models`
 * is the waiting for turns, and `checks` what the program does to judge and complete a reply.
 */
export const PHASES = [
  "start",
  "list",
  "read",
  "analyse",
  "analyse.parse",
  "analyse.pages",
  "analyse.settle",
  "analyse.interact",
  "models",
  "checks",
] as const;

export type Phase = (typeof PHASES)[number];

const count = z.number().int().nonnegative();

const stepProfile = z
  .object({
    /** From the start of the process to its end. */
    total_ms: count,
    /** The most memory that the process ever held, in MB of 2^20 bytes. */
    peak_mb: count,
    /** Phases that did not happen are not there. */
    phases_ms: z.partialRecord(z.enum(PHASES), count).readonly(),
  })
  .readonly();

/** What a step of a run cost, as its output `profile` says it. */
export type StepProfile = z.output<typeof stepProfile>;

/** The profile in an output; undefined when there is none. It is only shown, never acted upon. */
export function readStepProfile(output: string | undefined): StepProfile | undefined {
  try {
    return stepProfile.safeParse(JSON.parse(output ?? "")).data;
  } catch {
    return undefined;
  }
}
