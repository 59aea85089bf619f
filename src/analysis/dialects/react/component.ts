import { UNKNOWN, type ElementValue, type FunctionValue } from "../../code/value.ts";
import { isWithin } from "../../limits.ts";
import { ReadLog, type Address } from "../../packages/read-log.ts";
import type { Place } from "../../packages/rendering.ts";
import { renderStateOf } from "../../packages/react/render-state.ts";
import type { UiNode } from "../../ui/tree.ts";
import type { Called, Rendered } from "./memory.ts";
import type { ReactRenderer } from "./types.ts";

/** What a component of the source shows; what it showed before, where nothing it reads has changed. */
export function renderComponent(
  component: FunctionValue,
  element: ElementValue,
  place: Place,
  renderer: ReactRenderer,
): readonly UiNode[] {
  const same = place.components.filter((node) => node === component.node).length;
  if (!isWithin("sameComponent", same + 1)) return [];
  const before = renderer.memory?.recall(element, place) ?? [];
  const known = before.find((one) => isUpToDate(one, place, renderer));
  if (known !== undefined) return showAgain(known, place, renderer);
  const called =
    before.map((one) => one.called).find((earlier) => isUpToDate(earlier, place, renderer)) ?? null;
  return showAnew(component, element, place, { renderer, called });
}

/** Whether all that it depended on is the same here. */
function isUpToDate(
  { reads, address }: Rendered | Called,
  place: Place,
  renderer: ReactRenderer,
): boolean {
  if (reads.dependsOnMore(address, addressOf(renderer))) return false;
  return reads.holds(renderer.evaluator.session.store, place);
}

function addressOf({ route, evaluator }: ReactRenderer): Address {
  return { route, location: evaluator.session.location };
}

function showAgain(known: Rendered, place: Place, renderer: ReactRenderer): readonly UiNode[] {
  const { session } = renderer.evaluator;
  known.reads.initialise(session.store);
  place.reads.add(known.reads, place);
  renderStateOf(session).effects.push(...known.effects);
  renderer.redirects.push(...known.redirects);
  renderer.references.push(...known.references);
  renderer.size += known.size;
  return known.nodes;
}

interface Showing {
  readonly renderer: ReactRenderer;
  /** What calling the component gives, where that is known. */
  readonly called: Called | null;
}

function showAnew(
  component: FunctionValue,
  element: ElementValue,
  place: Place,
  { renderer, called: known }: Showing,
): readonly UiNode[] {
  const { redirects, references, memory } = renderer;
  const { effects } = renderStateOf(renderer.evaluator.session);
  const start = {
    redirects: redirects.length,
    references: references.length,
    effects: effects.length,
  };
  const size = renderer.size;
  const called = known ?? call(component, element, place, renderer);
  if (known !== null) {
    known.reads.initialise(renderer.evaluator.session.store);
    effects.push(...known.effects);
  }
  const reads = new ReadLog();
  reads.add(called.reads, place);
  const components = [...place.components, component.node];
  const nodes = renderer.render(called.shown, { ...place, components, reads });
  const outer = new ReadLog();
  outer.add(reads, place);
  place.reads.add(outer, place);
  memory?.keep({
    element,
    place,
    address: addressOf(renderer),
    called,
    nodes,
    reads: outer,
    effects: effects.slice(start.effects),
    redirects: redirects.slice(start.redirects),
    references: references.slice(start.references),
    size: renderer.size - size,
  });
  return nodes;
}

function call(
  component: FunctionValue,
  element: ElementValue,
  place: Place,
  renderer: ReactRenderer,
): Called {
  const { evaluator } = renderer;
  const state = renderStateOf(evaluator.session);
  const before = { instance: state.instance, contexts: state.contexts, reads: state.reads };
  const reads = new ReadLog();
  const effects = state.effects.length;
  Object.assign(state, {
    instance: { path: place.path, hooks: 0 },
    contexts: place.contexts,
    reads,
  });
  const shown = evaluator.call(component, [element.properties, UNKNOWN]);
  Object.assign(state, before);
  const address = addressOf(renderer);
  return { shown, address, reads, effects: state.effects.slice(effects) };
}
