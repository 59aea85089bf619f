/** The line of a place in a text, counted from 1; the first for a place that is not in it. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, Math.max(at, 0)).split("\n").length;
}
