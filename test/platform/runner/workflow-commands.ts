/** A workflow command that a process printed. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly value: string;
}

const COMMANDS = new Set([
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
]);

/**
 * The command in a line of output; undefined when the line is only text. As in GitHub's runner,
 * `::name::` counts at the start of a line after white space, and the older `##[name]` anywhere.
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function parseCommand(line: string, stopToken?: string): WorkflowCommand | undefined {
  const isKnown = (name: string): boolean =>
    stopToken === undefined ? COMMANDS.has(name) : name === stopToken.toLowerCase();
  return parseCurrent(line.trim(), isKnown) ?? parseOlder(line, isKnown);
}

type IsKnown = (name: string) => boolean;

function parseCurrent(line: string, isKnown: IsKnown): WorkflowCommand | undefined {
  if (!line.startsWith("::")) return undefined;
  const end = line.indexOf("::", 2);
  if (end < 0) return undefined;
  return command({
    head: line.slice(2, end),
    value: unescapeCurrent(line.slice(end + 2)),
    separator: ",",
    unescape: unescapeCurrent,
    isKnown,
  });
}

function parseOlder(line: string, isKnown: IsKnown): WorkflowCommand | undefined {
  const start = line.indexOf("##[");
  const end = line.indexOf("]", start);
  if (start < 0 || end < 0) return undefined;
  return command({
    head: line.slice(start + 3, end),
    value: unescapeOlder(line.slice(end + 1)),
    separator: ";",
    unescape: unescapeOlder,
    isKnown,
  });
}

interface Parts {
  readonly head: string;
  readonly value: string;
  readonly separator: string;
  readonly unescape: (text: string) => string;
  readonly isKnown: IsKnown;
}

function command({ head, value, separator, unescape, isKnown }: Parts) {
  const space = head.indexOf(" ");
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!isKnown(name)) return undefined;
  const pairs = space < 0 ? [] : head.slice(space + 1).split(separator);
  const properties = pairs
    .map((pair) => [pair.indexOf("="), pair] as const)
    .filter(([equals]) => equals > 0)
    .map(([equals, pair]) => [pair.slice(0, equals).trim(), unescape(pair.slice(equals + 1))]);
  return { name, properties: new Map(properties as [string, string][]), value };
}

function unescapeCurrent(text: string): string {
  return text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
}

function unescapeOlder(text: string): string {
  return text
    .replaceAll("%3B", ";")
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%5D", "]");
}
