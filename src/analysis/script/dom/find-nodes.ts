import { matchesAny } from "../selectors/match.ts";
import { parseSelectors } from "../selectors/parse.ts";
import type { Selector } from "../selectors/types.ts";
import { nodeChange, STATE } from "../node-state.ts";
import { elementsBelow, selectorTree, type Dom } from "./dom-tree.ts";

/**
 * The elements below a node that a CSS selector means, by their keys, in document order; null when
 * the selector says what is not followed, or when it is not known whether it means one of them.
 */
export function findNodes(dom: Dom, root: string, selector: string): readonly string[] | null {
  const selectors = parseSelectors(selector);
  if (selectors === null) {
    noteSelector(dom, selector);
    return null;
  }
  const tree = selectorTree(dom);
  const found: string[] = [];
  for (const key of candidatesBelow(dom, root, selectors)) {
    const match = matchesAny(selectors, key, tree, root);
    if (match === null) return null;
    if (match) found.push(key);
  }
  return found;
}

/**
 * The elements below a node that selectors may mean by their tag, class or id, and those that scripts
 * have changed. Effects of many components look for one and the same node.
 */
function candidatesBelow(
  dom: Dom,
  root: string,
  selectors: readonly Selector[],
): readonly string[] {
  const { base, store } = dom;
  const hints = selectors.flatMap(({ compounds }) => compounds.at(-1)?.hint ?? []);
  const changed = store.owners();
  const isMoved = [...changed].some((key) => nodeChange(store, key, STATE.children) !== undefined);
  if (isMoved || hints.length < selectors.length) return elementsBelow(dom, root);
  const hinted = hints.map((hint) => base.hinted(hint));
  if (changed.size === 0 && hinted.every((keys) => keys.size === 0)) return [];
  return base
    .elementsBelow(root)
    .filter((key) => changed.has(key) || hinted.some((keys) => keys.has(key)));
}

/** Whether a selector means a node; null when that is not known. */
export function matches(dom: Dom, key: string, selector: string): boolean | null {
  const selectors = parseSelectors(selector);
  if (selectors === null) noteSelector(dom, selector);
  return selectors === null ? null : matchesAny(selectors, key, selectorTree(dom));
}

function noteSelector(dom: Dom, selector: string): void {
  dom.note({
    kind: "script",
    what: `what the selector "${selector}" means`,
    why: "it says something that is not followed",
    help: "tests of what is done with it that are written by hand",
  });
}
