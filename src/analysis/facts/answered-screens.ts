import { isAppRoute } from "../../contracts/mobile.ts";
import type { AnswerFact, ScreenFact } from "../../contracts/generated.ts";
import { emptyAnswer, filledAnswer } from "../answers/make-answer.ts";
import { createServer, type Asked, type Json, type Reply } from "../answers/server.ts";
import { hasList, newShape, sizeOf, type Shape } from "../answers/shape.ts";
import { REHEARSAL } from "../budget.ts";
import type { InteractionContext } from "../interaction/context.ts";
import { lookOf } from "../interaction/scene.ts";
import { isWithin } from "../limits.ts";
import { draftsOf, type ElementDraft } from "../ui/element-draft.ts";
import { beginsAt, showScreen, type BuiltScreen } from "./build-screen.ts";
import { createScreenBuilder } from "./screen-builder.ts";

/** Answers to all that a page asks for as it opens. */
interface Scenario {
  readonly kind: "failing" | "empty" | "filled";
  readonly replyTo: (asked: Asked) => Reply | null;
}

/**
 * How a page looks where a test answers for the server that it asks as it opens: each a screen of its own,
 * where it shows something for certain that the page does not show without. `built` is the page without.
 */
export function answeredScreens(
  { route, screen, asked = [] }: BuiltScreen,
  context: InteractionContext,
): readonly ScreenFact[] {
  const isPage = beginsAt(route) && !isAppRoute(route.path);
  if (!asked.some(isAnswered) || !isPage || hasAddressOf(asked, route.path)) return [];
  const waiting = lookWhileWaiting(context);
  const known = new Set([...(screen?.elements ?? []), ...waiting].filter(isSure).map(lookOf));
  return scenarios(context).flatMap((scenario) => {
    if (context.budget.isSpent()) return [];
    return answeredScreen(scenario, context, known) ?? [];
  });
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
      const shape = shapes.get(keyOf(asked));
      const json = shape === undefined ? undefined : make(shape);
      return json === undefined ? null : { status: 200, json };
    };
  const lists = [...shapes.values()].some(hasList);
  return [
    { kind: "filled", replyTo: made(filledAnswer) },
    ...(lists ? [{ kind: "empty" as const, replyTo: made(emptyAnswer) }] : []),
    { kind: "failing", replyTo: () => ({ status: 500 }) },
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
      if (!isAnswered(asked)) return null;
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

function answeredScreen(
  { kind, replyTo }: Scenario,
  context: InteractionContext,
  known: ReadonlySet<string>,
): ScreenFact | null {
  const given = new Map<string, AnswerFact>();
  const server = createServer((asked) => {
    const reply = isAnswered(asked) ? replyTo(asked) : null;
    if (reply !== null) given.set(keyOf(asked), answerFact(asked, reply));
    return reply;
  });
  const opened = context.page.openAnswered?.(server) ?? null;
  if (opened === null || (opened.sent ?? []).length > 0) return null;
  const builder = createScreenBuilder(context, `${kind}:`);
  const { screen: seen, rehearsed } = showScreen(opened.shown, context, builder);
  const budget = context.budget.share(REHEARSAL.steps);
  const screen = (kind === "filled" ? rehearsed?.(budget) : undefined) ?? seen;
  const answers = [...given.values()];
  const isGiven = answers.length > 0 && isWithin("answers", answers.length);
  const brings = screen.elements.filter((one) => isSure(one) && !known.has(lookOf(one)));
  if (!isGiven || brings.length === 0 || isMisread(screen)) return null;
  return { ...screen, answered: { kind, answers, brings: brings.map(({ id }) => id) } };
}

function keyOf({ method, url }: Asked): string {
  return `${method} ${url}`;
}

/** Only what is asked for without doing anything is answered. */
function isAnswered({ method }: Asked): boolean {
  return method === "GET";
}

function answerFact({ method, url, source }: Asked, { status, json }: Reply): AnswerFact {
  return { method, url, status, ...(json !== undefined && { json: JSON.stringify(json) }), source };
}

/** Whether a request has the address of the page itself, which a test that answers it could not open. */
function hasAddressOf(asked: readonly Asked[], path: string): boolean {
  return asked.some(({ url }) => {
    const own = url.replace(/^\*\*/u, "");
    return own.startsWith("/") && patternOf(own).test(path);
  });
}

function patternOf(url: string): RegExp {
  const parts = url
    .split("*")
    .map((part) => part.replaceAll(/[.+?^${}()|[\]\\/-]/gu, String.raw`\$&`));
  return new RegExp(`${parts.join("[^/]*")}$`, "u");
}

/** Words that show that the source expects something else of an answer. */
const MISREAD = /\bundefined\b|\bNaN\b|\[object Object\]|Invalid Date/u;

/** Whether that is read as the page opens, or once something was done on it; what is never seen may read anything. */
function isMisread({ elements, effects }: ScreenFact): boolean {
  const seen = new Set(effects.map(({ target }) => target));
  return elements.some(
    ({ id, initial, name, text }) =>
      (initial || seen.has(id)) &&
      [name, text].some((words) => words !== null && MISREAD.test(words)),
  );
}

function isSure({ initial, repeated, alternatives }: ElementDraft): boolean {
  return initial && !repeated && alternatives.length === 0;
}
