import type { Compound, ElementTree, Match, Selector } from "./types.ts";

/** Whether one of these selectors means a node; `:scope` and a leading combinator start at `scope`. */
export function matchesAny<Node>(
  selectors: readonly Selector[],
  node: Node,
  tree: ElementTree<Node>,
  scope: Node | null = null,
): Match {
  return anyOf(selectors, ({ compounds }) => matchesFrom(compounds, node, tree, scope));
}

/** True when one is true, null when one may be, else false. */
export function anyOf<Item>(items: Iterable<Item>, test: (item: Item) => Match): Match {
  let found: Match = false;
  for (const item of items) {
    const match = test(item);
    if (match === true) return true;
    if (match === null) found = null;
  }
  return found;
}

/** False when one is false, null when one may be, else true. */
export function allOf<Item>(items: Iterable<Item>, test: (item: Item) => Match): Match {
  let found: Match = true;
  for (const item of items) {
    const match = test(item);
    if (match === false) return false;
    if (match === null) found = null;
  }
  return found;
}

function matchesFrom<Node>(
  compounds: readonly Compound[],
  node: Node,
  tree: ElementTree<Node>,
  scope: Node | null,
): Match {
  const last = compounds.at(-1);
  if (last === undefined) return true;
  const own = allOf(last.tests, (test) => test(node, tree, scope));
  if (own === false) return false;
  const before = compounds.slice(0, -1);
  if (last.combinator === null) return own;
  const others = candidates(last.combinator, node, tree);
  const around = anyOf(others, (other) =>
    before.length === 0 ? other === scope : matchesFrom(before, other, tree, scope),
  );
  return around === true ? own : around;
}

/** The nodes that what stands before a combinator may mean. */
function* candidates<Node>(
  combinator: NonNullable<Compound["combinator"]>,
  node: Node,
  tree: ElementTree<Node>,
): Generator<Node> {
  if (combinator === " " || combinator === ">") {
    for (let at = tree.parent(node); at !== null; at = tree.parent(at)) {
      yield at;
      if (combinator === ">") return;
    }
    return;
  }
  const parent = tree.parent(node);
  const siblings = parent === null ? [] : tree.children(parent);
  const before = siblings.slice(0, Math.max(siblings.indexOf(node), 0)).toReversed();
  yield* combinator === "+" ? before.slice(0, 1) : before;
}
