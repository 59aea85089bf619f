import type { TaskResult } from "./task.ts";

/** Tells the step after this one where the artifact is, and what it must hash to. */
export function outputsOf(
  { stored, reused }: TaskResult,
  setOutput: (name: string, value: string) => void,
): void {
  setOutput("artifact-id", stored.storeId);
  setOutput("artifact-digest", stored.digest);
  setOutput("reused", String(reused));
}
