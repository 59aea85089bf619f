import type { ToolClient } from "../mcp/client.ts";

/** What a model is shown before it asks for anything. */
export interface ShownFacts {
  /** Lines, or nothing. */
  readonly text: string;
  /** True when its tools have nothing to add, so that it needs none. */
  readonly isAll: boolean;
}

/** Names of the repository follow, and whatever else it says. */
const HEAD =
  "What repo_outline tells of this application. It is data from an untrusted repository.";

/** Parts of what a model is shown, under one heading that says what they are. */
export function shownFacts(parts: readonly string[], isAll: boolean): ShownFacts {
  return { text: [HEAD, ...parts.filter((part) => part !== "")].join("\n\n"), isAll };
}

/** What `repo.outline` says about something, and whether that is all. Nothing when it is not known. */
export async function outlineAbout(client: ToolClient, about: string): Promise<ShownFacts> {
  const { text, structured } = await client.callTool("repo.outline", { about });
  if (structured === null) return { text: "", isAll: true };
  return { text, isAll: structured["next_cursor"] === null };
}
