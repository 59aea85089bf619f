import type { SourceLocation } from "../contracts/generated.ts";

/** `path:line`, as people and tools cite a line of source. */
export function citationOf({ path, line }: SourceLocation): string {
  return `${path}:${line}`;
}
