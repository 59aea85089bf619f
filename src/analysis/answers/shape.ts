/**
 * What the source reads of an answer: found out by handing it one that remembers what it is asked for.
 * See `code/probe.ts`.
 */
export interface Shape {
  /** What it is taken for, by what is asked of it; `any` while only its value is used. */
  kind: "any" | "list" | "object";
  /** Of a list: what one of its items is. */
  item: Shape | null;
  /** Of an object: what it is asked for. */
  readonly members: Map<string, Shape>;
  /** What is done with its value. */
  readonly uses: Set<ShapeUse>;
  /** What its value is compared with. */
  readonly compared: Set<string | number | boolean>;
}

/** A method of texts or of numbers is called; something is asked that lists and texts have; a condition asks for it. */
export type ShapeUse = "text" | "number" | "length" | "condition";

/** Of which nothing is known yet. */
export function newShape(): Shape {
  return { kind: "any", item: null, members: new Map(), uses: new Set(), compared: new Set() };
}

/** What one item of a list is, which this is taken for from now on; null where it is an object already. */
export function itemOf(shape: Shape): Shape | null {
  if (shape.kind === "object") return null;
  shape.kind = "list";
  shape.item ??= newShape();
  return shape.item;
}

/** What a member is of an object, which this is taken for from now on; null where it is a list already. */
export function memberOf(shape: Shape, name: string): Shape | null {
  if (shape.kind === "list") return null;
  shape.kind = "object";
  const member = shape.members.get(name) ?? newShape();
  shape.members.set(name, member);
  return member;
}

/** How much is known of a shape: it grows with all that is found out. */
export function sizeOf({ item, members, uses, compared }: Shape): number {
  const own = 1 + uses.size + compared.size + (item === null ? 0 : sizeOf(item));
  return [...members.values()].reduce((sum, member) => sum + sizeOf(member), own);
}

/** Whether there is a list in it, outside of other lists. */
export function hasList({ kind, members }: Shape): boolean {
  return kind === "list" || [...members.values()].some(hasList);
}
