import type { Evaluator } from "../../code/evaluator.ts";
import type { Value } from "../../code/value.ts";
import type { Presence } from "../../partial.ts";
import type { NodeTree } from "../../script/dom/dom-tree.ts";
import type { ElementTree } from "../../script/selectors/types.ts";
import type { Attribute } from "../../ui/content.ts";
import type { UiElement } from "../../ui/tree.ts";
import type { Styles } from "../../styles/styles.ts";

/** What hides nodes besides their own attributes. */
export interface Hiding {
  /** Ids, classes and (as `<tag>`) tags of nodes that something which cannot be followed may hide. */
  readonly doubtful: ReadonlySet<string>;
  readonly styles: Styles;
  /** Whether all scripts are followed, so that the browser does by itself what none of them prevents. */
  readonly isFollowed: boolean;
}

export type Changes = ReadonlyMap<string, Value>;

/** One state, and what of it is looked at. */
export interface Around extends Hiding, NodeTree {
  readonly evaluator: Evaluator;
  readonly route: string;
  readonly tree: ElementTree<string>;
  readonly changes: ReadonlyMap<string, Changes>;
  /** Keys of nodes that are changed, or around one that is. */
  readonly touched: ReadonlySet<string>;
  /** Keys of nodes that styles may show otherwise for what is changed around them, and of their parents. */
  readonly styled: ReadonlySet<string>;
  /** The element around the node; null for the outermost ones. */
  readonly within: UiElement | null;
  /** Says of the controls of a disabled fieldset that they cannot be used. */
  readonly disabledBy: Attribute | null;
  /** Nodes as they are without changes, by key. */
  readonly unchanged: Unchanged;
  readonly presence: Presence;
  readonly isRepeated: boolean;
}

/** Nodes without changes, with whether what is around them is on the page. */
export type Unchanged = ReadonlyMap<
  string,
  { readonly node: UiElement; readonly presence: Presence }
>;
