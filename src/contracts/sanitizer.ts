/** Recorded in every artifact, so that a replay uses the same rules. */
export const SANITIZER_VERSION = "v1.0.0";

/**
 * A model's reply without the Markdown fence that many models wrap JSON in. Nothing inside the
 * fence is changed. Source: .github/ARCHITECTURE.md, "Contracts".
 */
export function sanitizeLlmOutput(raw: string): string {
  let text = raw.trim();
  if (text.startsWith("```json")) text = text.slice("```json".length);
  else if (text.startsWith("```")) text = text.slice("```".length);
  if (text.endsWith("```")) text = text.slice(0, -"```".length);
  return text.trim();
}
