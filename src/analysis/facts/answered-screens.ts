import { isAppRoute } from "../../contracts/mobile.ts";
import type { ScreenFact } from "../../contracts/generated.ts";
import { emptyAnswer, filledAnswer } from "../answers/make-answer.ts";
import { createServer, type Asked, type Json, type Reply } from "../answers/server.ts";
import { hasList, newShape, sizeOf, type Shape } from "../answers/shape.ts";
import type { InteractionContext } from "../interaction/context.ts";
import { lookOf } from "../interaction/scene.ts";
import { draftsOf, type ElementDraft } from "../ui/element-draft.ts";
import {
  answeredScreen,
  hasAddressOf,
  isLoading,
  isSure,
  keyOf,
  type Scenario,
} from "./answered-screen.ts";
import { beginsAt, type BuiltScreen } from "./build-screen.ts";
import { usedScreens } from "./used-screens.ts";

/**
 * How a page looks where a test answers for the server that it asks: each a screen of its own. As it opens, where
 * it shows something for certain that the page does not show without; as it is used, where a control does more.
 */
export function answeredScreens(
  built: BuiltScreen,
  context: InteractionContext,
): readonly ScreenFact[] {
  const { screen, asked = [], askedLater = [] } = built;
  if (!isOpenable(built)) return [];
  if (!asked.some(isLoading))
    return screen === null ? [] : usedScreens(askedLater, context, { screen, replyTo: () => null });
  const waiting = lookWhileWaiting(context);
  const known = new Set([...(screen?.elements ?? []), ...waiting].filter(isSure).map(lookOf));
  const screens: ScreenFact[] = [];
  for (const scenario of scenarios(context)) {
    const answered = context.budget.isSpent() ? null : answeredScreen(scenario, context, known);
    if (answered === null || answered.screen.answered?.brings.length === 0) continue;
    const base = { screen: answered.screen, replyTo: scenario.replyTo };
    screens.push(answered.screen);
    if (scenario.kind === "filled")
      screens.push(...usedScreens(answered.unanswered, context, base));
  }
  return screens;
}

/** Whether a test can open the page by its address, and does not answer that one itself. */
function isOpenable({ route, asked = [] }: BuiltScreen): boolean {
  return beginsAt(route) && !isAppRoute(route.path) && !hasAddressOf(asked, route.path);
}

/** What the page shows as long as nothing is answered. */
function lookWhileWaiting({ page }: InteractionContext): readonly ElementDraft[] {
  const server = createServer(() => ({ status: 200, never: true }));
  const nodes = page.openAnswered?.(server)?.shown.view.nodes ?? [];
  return [...draftsOf(nodes).values()];
}

/** Every request fails; nothing is found; a few things are found, as far as the source tells what is read of them. */
function scenarios(context: InteractionContext): readonly Scenario[] {
  const shapes = shapesOf(context);
  const made =
    (make: (shape: Shape) => Json | undefined) =>
    (asked: Asked): Reply | null => {
      const shape = isLoading(asked) ? shapes.get(keyOf(asked)) : undefined;
      const json = shape === undefined ? undefined : make(shape);
      return json === undefined ? null : { status: 200, json };
    };
  const lists = [...shapes.values()].some(hasList);
  return [
    { kind: "filled", replyTo: made(filledAnswer) },
    ...(lists ? [{ kind: "empty" as const, replyTo: made(emptyAnswer) }] : []),
    { kind: "failing", replyTo: (asked) => (isLoading(asked) ? { status: 500 } : null) },
  ];
}

/** So often a page is opened to find out what it reads of its answers. */
const ROUNDS = 4;

/** What the source reads of each answer, found out by opening the page until nothing more is read. */
function shapesOf({ page, budget }: InteractionContext): ReadonlyMap<string, Shape> {
  const shapes = new Map<string, Shape>();
  let before = -1;
  for (let round = 0; round < ROUNDS && !budget.isSpent(); round += 1) {
    const server = createServer((asked) => {
      if (!isLoading(asked)) return null;
      const shape = shapes.get(keyOf(asked)) ?? newShape();
      shapes.set(keyOf(asked), shape);
      return { status: 200, shape };
    });
    // What is seen is read as well.
    void page.openAnswered?.(server)?.shown.view.elements;
    const size = [...shapes.values()].reduce((sum, shape) => sum + sizeOf(shape), 0);
    if (size === before) break;
    before = size;
  }
  return shapes;
}
