/** Deterministic order of paths and ids: by UTF-16 code unit. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
