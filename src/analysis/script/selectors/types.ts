/** What selectors ask of the elements of a tree. */
export interface ElementTree<Node> {
  tag(node: Node): string;
  /** The text of an attribute, null when it is not set, `undefined` when that is not known. */
  attribute(node: Node, name: string): string | null | undefined;
  parent(node: Node): Node | null;
  /** The elements in an element, in their order. */
  children(node: Node): readonly Node[];
  /** Whether there is text in it. */
  hasText(node: Node): boolean;
}

/** Whether a node is meant; null when that is not known. */
export type Match = boolean | null;

/** One condition of a selector, such as `.name` or `:first-child`. */
export type Test = <Node>(node: Node, tree: ElementTree<Node>, scope: Node | null) => Match;

export type Combinator = " " | ">" | "+" | "~";

/** What stands between two combinators. */
export interface Compound {
  readonly tests: readonly Test[];
  /** How it follows from the compound before it; null for the first. */
  readonly combinator: Combinator | null;
  /** A class, an id (`#name`) or a tag that its node has, by which rules are found quickly. */
  readonly hint: string | null;
}

/** A selector without commas. */
export interface Selector {
  /** From left to right. */
  readonly compounds: readonly Compound[];
  readonly specificity: Specificity;
  /** Whether it asks for what is beside or inside of a node, as `:has(…)` and `:first-child` do. */
  readonly isRelative: boolean;
}

/** Ids, then classes and their like, then tags. Source: w3.org/TR/selectors-4, section 17. */
export type Specificity = readonly [ids: number, classes: number, tags: number];

export const NO_SPECIFICITY: Specificity = [0, 0, 0];

export function addSpecificity(one: Specificity, other: Specificity): Specificity {
  return [one[0] + other[0], one[1] + other[1], one[2] + other[2]];
}

/** Above zero when the first one wins. */
export function compareSpecificity(one: Specificity, other: Specificity): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}
