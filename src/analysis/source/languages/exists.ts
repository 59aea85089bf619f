/** Whether an optional part is there: the parser writes null for some and leaves others out. */
export function exists<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
