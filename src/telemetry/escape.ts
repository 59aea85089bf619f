/** Control characters but the tab; bidirectional controls, which make a line lie to its reader. */
const UNPRINTABLE = /(?!\t)[\p{Cc}\p{Bidi_Control}]/gu;

/**
 * Text as one log line that no runner takes for a workflow command.
 *
 * `##[command]` is obeyed anywhere in a line, `::command::` after leading white space; so both are
 * broken up, and line ends and control characters become visible escapes.
 * Source: actions/runner, ActionCommand.cs.
 */
export function escapeLogLine(text: string): string {
  const visible = text.replaceAll(/\r?\n/g, "\\n").replaceAll(UNPRINTABLE, visibleEscape);
  return visible.replaceAll("##[", "# #[").replace(/^\s*::/, (start) => start.replace("::", ": :"));
}

function visibleEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
