import type { ScreenFact } from "../../contracts/generated.ts";
import { filledAnswer, ROWS } from "../answers/make-answer.ts";
import { createServer, type Asked, type Json, type Reply } from "../answers/server.ts";
import { newShape, sizeOf, type Shape } from "../answers/shape.ts";
import type { InteractionContext } from "../interaction/context.ts";
import { cutTo } from "../limits.ts";
import { answeredScreen, hasAddressOf, isLoading, patternOf } from "./answered-screen.ts";
import { showScreen } from "./build-screen.ts";
import { createScreenBuilder } from "./screen-builder.ts";

/** The page before it is used: what is known of it, and the answers that it opened with. */
interface Base {
  readonly screen: ScreenFact;
  readonly replyTo: (asked: Asked) => Reply | null;
}

/**
 * What controls do where what they ask a server for goes well, and where it fails: for each request two screens,
 * of which those are kept that tell more than the page without an answer to it.
 */
export function usedScreens(
  asked: readonly Asked[],
  context: InteractionContext,
  base: Base,
): readonly ScreenFact[] {
  const isOfPage = (one: Asked): boolean =>
    isLoading(one) && hasAddressOf([one], context.page.route);
  const requests = asAsked(asked.filter((one) => !isOfPage(one)));
  return cutTo("usedRequests", requests).flatMap((request, index) => {
    const name = index === 0 ? "" : ` ${index + 1}`;
    return screensOf({ request, name }, context, base);
  });
}

/** A request of a control, and what tells its screens from those of others. */
interface Used {
  readonly request: Asked;
  readonly name: string;
}

function screensOf(
  { request, name }: Used,
  context: InteractionContext,
  base: Base,
): readonly ScreenFact[] {
  const json = answerOf(request, context, base);
  const replies: readonly (readonly ["accepted" | "refused", Reply])[] = [
    ...(json === undefined ? [] : [["accepted", { status: 200, json }] as const]),
    ["refused", { status: 500 }],
  ];
  return replies.flatMap(([kind, reply]) => {
    if (context.budget.isSpent()) return [];
    const isIt = isAskedBy(request);
    const scenario = {
      kind,
      name,
      replyTo: (asked: Asked) => base.replyTo(asked) ?? (isIt(asked) ? reply : null),
      requestOf: (asked: Asked) => (isIt(asked) ? request : asked),
    };
    const screen = answeredScreen(scenario, context, new Set())?.screen;
    if (screen?.answered === undefined || certainIn(screen) <= certainIn(base.screen)) return [];
    // As it opens, it looks as it does without.
    return [{ ...screen, answered: { ...screen.answered, brings: [] } }];
  });
}

function isAskedBy({ method, url }: Asked): (asked: Asked) => boolean {
  const pattern = patternOf(url);
  return (asked) => asked.method === method && pattern.test(asked.url);
}

/** So often controls are tried to find out what is read of an answer. */
const ROUNDS = 3;

/** What a request is answered with that goes well; undefined where nobody can say what it has to be. */
function answerOf(request: Asked, context: InteractionContext, base: Base): Json | undefined {
  const shape = newShape();
  const isIt = isAskedBy(request);
  let before = 0;
  for (let round = 0; round < ROUNDS && sizeOf(shape) > before; round += 1) {
    before = sizeOf(shape);
    const server = createServer(
      (asked) => base.replyTo(asked) ?? (isIt(asked) ? { status: 200, shape } : null),
    );
    const opened = context.page.openAnswered?.(server) ?? null;
    if (opened === null || context.budget.isSpent()) return undefined;
    showScreen(opened.shown, context, createScreenBuilder(context, "asked:"));
  }
  return isUnread(shape) ? {} : filledAnswer(shape, ROWS);
}

function isUnread(shape: Shape): boolean {
  return sizeOf(shape) === sizeOf(newShape());
}

/** How much is known for certain of what is done on a screen. */
function certainIn({ effects, walks }: ScreenFact): number {
  const sure = effects.filter(({ certainty }) => certainty === "literal");
  return sure.length + (walks?.steps.length ?? 0);
}

/** The requests as a test names them: those of different rows, which an id tells apart, are one. */
function asAsked(asked: readonly Asked[]): readonly Asked[] {
  const known: Asked[] = [];
  for (const one of asked) {
    const at = known.findIndex((other) => commonUrl(other, one) !== null);
    const other = known[at];
    if (other === undefined) known.push(one);
    else known[at] = { ...other, url: commonUrl(other, one) ?? other.url };
  }
  return known;
}

/** The address of two requests of one kind, with `*` where their ids differ; null for others. */
function commonUrl(one: Asked, other: Asked): string | null {
  const [parts, others] = [one.url.split("/"), other.url.split("/")];
  if (one.method !== other.method || parts.length !== others.length) return null;
  const isAlike = parts.every(
    (part, index) => part === others[index] || (isId(part) && isId(others[index] ?? "")),
  );
  return isAlike ? parts.map((part, at) => (part === others[at] ? part : "*")).join("/") : null;
}

function isId(part: string): boolean {
  return part === "*" || /^[\w-]*\d[\w-]*$/u.test(part);
}
