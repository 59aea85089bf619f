import { NamedError } from "../contracts/errors.ts";
import type { ReadText } from "./read-text.ts";

interface LineRange {
  readonly path: string;
  /** Both counted from 1 and included; `to` may lie beyond the end. */
  readonly from: number;
  readonly to: number;
  /** Most characters to give. */
  readonly most: number;
}

const WHOLE = { offset: 0, limit: Number.MAX_SAFE_INTEGER };
/** A longer line is no source that a person wrote. */
const LONGEST_LINE = 600;

/**
 * Lines of a file, each behind its number, and on top which lines of how many they are. Throws
 * `InvalidInput` for a file that is not listed, and for a range that it does not have.
 */
export async function fileLines(
  read: ReadText,
  { path, from, to, most }: LineRange,
): Promise<string> {
  const { text } = await read(path, WHOLE);
  const lines = text.split(/\r\n|[\n\r]/u);
  if (from > lines.length || to < from) {
    throw new NamedError(
      "InvalidInput",
      `from_line: the file has ${lines.length} lines, so there is nothing from ${from} to ${to}. Start at 1.`,
    );
  }
  const told: string[] = [];
  let length = 0;
  for (let line = from; line <= Math.min(to, lines.length); line += 1) {
    const next = `${line}\t${(lines[line - 1] ?? "").slice(0, LONGEST_LINE)}`;
    length += next.length + 1;
    if (length > most && told.length > 0) break;
    told.push(next);
  }
  const last = from + told.length - 1;
  return [`${path} lines ${from} to ${last} of ${lines.length}`, ...told].join("\n");
}
