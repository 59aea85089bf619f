import type { Gap } from "../gaps.ts";
import { weaker, type Presence } from "../partial.ts";
import type { FixedOutcome, Listener } from "./listener.ts";
import { textContent } from "./content.ts";
import type { Navigation } from "./page.ts";
import type { UiElement, UiNode } from "./tree.ts";

/** Elements that were shown or hidden, by key. */
export type Turned = ReadonlyMap<string, Presence>;

/** What these listeners do by fixed outcomes, in their order. */
export function fixedOutcomes(listeners: readonly Listener[]): readonly FixedOutcome[] {
  return listeners.flatMap((listener) => (listener.kind === "fixed" ? listener.outcomes : []));
}

/** Where an outcome leads; nowhere for one that shows or hides something. */
export function navigationOf(outcome: FixedOutcome): readonly Navigation[] {
  if (outcome.kind !== "navigates") return [];
  const { path, history } = outcome;
  return [{ ...textContent(path), ...(history && { history }) }];
}

/** What was turned before, and what these outcomes turn. */
export function turnedBy(before: Turned, outcomes: readonly FixedOutcome[]): Turned {
  const turned = new Map(before);
  for (const outcome of outcomes)
    if (outcome.kind !== "navigates")
      turned.set(outcome.key, outcome.kind === "shows" ? "yes" : "no");
  return turned;
}

/** The nodes with some of them shown or hidden, and with what that means for those inside of them. */
export function turnNodes(
  nodes: readonly UiNode[],
  turned: Turned,
  around: Presence = "yes",
): readonly UiNode[] {
  return nodes.map((node): UiNode => {
    const own = turned.get(node.key) ?? node.own;
    const presence = weaker(around, own);
    if (node.kind === "text") return { ...node, own, presence };
    return { ...node, own, presence, children: turnNodes(node.children, turned, presence) };
  });
}

/** Fixed outcomes that are about an element which is not there: nothing can come of them. */
export function lostOutcomes(
  listeners: readonly Listener[],
  keys: ReadonlySet<string>,
): readonly FixedOutcome[] {
  return fixedOutcomes(listeners).filter(
    (outcome) => outcome.kind !== "navigates" && !keys.has(outcome.key),
  );
}

/** What is told of an element whose outcome is lost. */
export function lostOutcomeGap({ tag, path, line }: UiElement): Gap {
  return {
    kind: "handler",
    what: `what using the ${tag} shows or hides`,
    why: "the element that it is about is not on the page",
    help: "a test of it that is written by hand",
    source: { path, line },
  };
}
