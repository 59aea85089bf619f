import type { GapLog } from "../gaps.ts";

/** Notes a rule that shows or hides something, and whose selector is not followed. */
export function noteRule(selector: string, path: string, gaps: GapLog): void {
  gaps.note({
    kind: "script",
    what: `what the style rule "${selector}" shows or hides`,
    why: "its selector says something that is not followed",
    help: "tests of what is shown by it that are written by hand",
    source: { path, line: 1 },
  });
}
