import { matchesAny } from "../selectors/match.ts";
import { parseSelectors } from "../selectors/parse.ts";
import type { Selector } from "../selectors/types.ts";
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
  if (isOfNoTag(selectors, dom)) return [];
  const tree = selectorTree(dom);
  const found: string[] = [];
  for (const key of elementsBelow(dom, root)) {
    const match = matchesAny(selectors, key, tree, root);
    if (match === null) return null;
    if (match) found.push(key);
  }
  return found;
}

/** Whether all of these are about tags that no element has; most pages have no `html` of their own. */
function isOfNoTag(selectors: readonly Selector[], { base, store }: Dom): boolean {
  if (store.holdsAny()) return false;
  return selectors.every(({ compounds }) => {
    const [, tag] = /^<(.+)>$/u.exec(compounds.at(-1)?.hint ?? "") ?? [];
    return tag !== undefined && !base.hasTag(tag);
  });
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
