import { heedAnswers, onceAnswered } from "../../code/awaiting.ts";
import {
  UNDEFINED,
  UNKNOWN,
  type ElementValue,
  type FunctionValue,
  type NativeValue,
} from "../../code/value.ts";
import { isWithin } from "../../limits.ts";
import { ReadLog, type Address } from "../../packages/read-log.ts";
import type { Place } from "../../packages/rendering.ts";
import { renderStateOf } from "../../packages/react/render-state.ts";
import type { UiNode } from "../../ui/tree.ts";
import { counted, isLeftOut } from "./costs.ts";
import { noteCostly } from "./note-component.ts";
import { stepsToShowAgain, type Called, type Rendered } from "./memory.ts";
import { addNotes, startNotes } from "./notes.ts";
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
  if (renderer.search?.mayShowRoutes(element) === false) return [];
  const before = renderer.memory.recall(element, place);
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

/** What a component that a package makes shows. */
export function renderNative(
  component: NativeValue,
  element: ElementValue,
  place: Place,
  renderer: ReactRenderer,
): readonly UiNode[] {
  const { shown, reads } = call(component, element, place, renderer);
  place.reads.add(reads, place);
  const { path, line, offset } = element;
  const isPlaceless = shown.kind === "element" && shown.path === "";
  return renderer.render(isPlaceless ? { ...shown, path, line, offset } : shown, place);
}

function addressOf({ route, evaluator }: ReactRenderer): Address {
  return { route, location: evaluator.session.location };
}

function showAgain(known: Rendered, place: Place, renderer: ReactRenderer): readonly UiNode[] {
  const { session } = renderer.evaluator;
  known.reads.initialise(session.store);
  for (const one of known.reads.ofNothing) session.event.readsOfNothing.add(one);
  place.reads.add(known.reads, place);
  renderStateOf(session).effects.push(...known.effects);
  addNotes(renderer, known.notes);
  renderer.size += known.size;
  renderer.hidden += known.hidden;
  renderer.evaluator.steps += stepsToShowAgain(known.size + known.hidden);
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
  const { memory, size, hidden } = renderer;
  const { effects } = renderStateOf(renderer.evaluator.session);
  const before = effects.length;
  const notesSince = startNotes(renderer);
  const called = known ?? calledWithin(component, element, place, renderer);
  if (known !== null) {
    const { store, event } = renderer.evaluator.session;
    known.reads.initialise(store);
    for (const one of known.reads.ofNothing) event.readsOfNothing.add(one);
    effects.push(...known.effects);
  }
  const reads = new ReadLog();
  reads.add(called.reads, place);
  const components = [...place.components, component.node];
  const nodes = renderer.render(called.shown, { ...place, components, reads });
  const outer = new ReadLog();
  outer.add(reads, place);
  place.reads.add(outer, place);
  memory.keep({
    element,
    place,
    address: addressOf(renderer),
    called,
    nodes,
    reads: outer,
    effects: effects.slice(before),
    notes: notesSince(),
    size: renderer.size - size,
    hidden: renderer.hidden - hidden,
  });
  return nodes;
}

/** What calling it gives; of one that takes too many steps only its children are known. */
function calledWithin(
  component: FunctionValue,
  element: ElementValue,
  place: Place,
  renderer: ReactRenderer,
): Called {
  const { evaluator } = renderer;
  const { node } = component;
  if (!isLeftOut(node, evaluator))
    return counted(node, evaluator, () => call(component, element, place, renderer));
  noteCostly(element, renderer);
  const shown = element.properties.properties.get("children") ?? UNDEFINED;
  return { shown, address: addressOf(renderer), reads: new ReadLog(), effects: [] };
}

function call(
  component: FunctionValue | NativeValue,
  element: ElementValue,
  place: Place,
  renderer: ReactRenderer,
): Called {
  const { evaluator } = renderer;
  const state = renderStateOf(evaluator.session);
  const { instance, contexts, slots, reads: outer } = state;
  const before = { instance, contexts, slots, reads: outer };
  const reads = new ReadLog();
  const effects = state.effects.length;
  Object.assign(state, {
    instance: { path: place.path, hooks: 0 },
    contexts: place.contexts,
    slots: place.slots,
    reads,
  });
  const { walk, session } = evaluator;
  const { readsOfNothing } = session.event;
  const read = readsOfNothing.size;
  const { onRead } = walk;
  walk.onRead = (variable, value) => reads.noteKept(variable, value);
  try {
    const { given, asks } = heedAnswers(evaluator, () =>
      evaluator.call(component, [element.properties, UNKNOWN]),
    );
    reads.noteOfNothing([...readsOfNothing].slice(read));
    const shown = asks ? onceAnswered(given, evaluator) : given;
    const address = addressOf(renderer);
    return { shown, address, reads, effects: state.effects.slice(effects) };
  } finally {
    walk.onRead = onRead;
    Object.assign(state, before);
  }
}
