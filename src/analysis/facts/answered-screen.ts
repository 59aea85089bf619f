import type { AnswerFact, ScreenFact } from "../../contracts/generated.ts";
import { createServer, type Asked, type Reply } from "../answers/server.ts";
import { REHEARSAL } from "../budget.ts";
import type { InteractionContext } from "../interaction/context.ts";
import { lookOf } from "../interaction/scene.ts";
import { isWithin } from "../limits.ts";
import type { ElementDraft } from "../ui/element-draft.ts";
import { showScreen } from "./build-screen.ts";
import { createScreenBuilder } from "./screen-builder.ts";

/** Answers to what a page asks for. */
export interface Scenario {
  readonly kind: NonNullable<ScreenFact["answered"]>["kind"];
  /** Tells it from others of its kind; nothing for the first. */
  readonly name?: string;
  readonly replyTo: (asked: Asked) => Reply | null;
  /** The request as a test names it, where that stands for others as well. */
  readonly requestOf?: (asked: Asked) => Asked;
}

/** A page with answers. */
export interface AnsweredScreen {
  readonly screen: ScreenFact;
  /** What is asked for that has no answer: what controls ask for. */
  readonly unanswered: readonly Asked[];
}

/** The page where these answers are given, and what is there for certain that is not `known`; null where nobody can say. */
export function answeredScreen(
  { kind, name = "", replyTo, requestOf }: Scenario,
  context: InteractionContext,
  known: ReadonlySet<string>,
): AnsweredScreen | null {
  const given = new Map<string, AnswerFact>();
  const server = createServer((asked) => {
    const reply = replyTo(asked);
    const request = requestOf?.(asked) ?? asked;
    if (reply !== null) given.set(keyOf(request), answerFact(request, reply));
    return reply;
  });
  const opened = context.page.openAnswered?.(server) ?? null;
  if (opened === null || (opened.sent ?? []).length > 0) return null;
  const builder = createScreenBuilder(context, `${kind}${name}:`);
  const { screen: seen, rehearsed } = showScreen(opened.shown, context, builder);
  const budget = context.budget.share(REHEARSAL.steps);
  const isUsed = kind === "filled" || kind === "accepted";
  const screen = (isUsed ? rehearsed?.(budget) : undefined) ?? seen;
  const answers = [...given.values()];
  const isGiven = answers.length > 0 && isWithin("answers", answers.length);
  // Pictures have addresses that nobody answers, so nobody can say what is seen of them.
  const brings = screen.elements.filter(
    (one) => isSure(one) && one.role !== "img" && !known.has(lookOf(one)),
  );
  if (!isGiven || isMisread(screen)) return null;
  const answered = { kind, answers, brings: brings.map(({ id }) => id) };
  const unanswered = server.asked.filter((one) => !given.has(keyOf(one)));
  return { screen: { ...screen, answered }, unanswered };
}

/** A request in a few words. */
export function keyOf({ method, url }: Asked): string {
  return `${method} ${url}`;
}

/** Whether a request only loads something. */
export function isLoading({ method }: Asked): boolean {
  return method === "GET";
}

function answerFact({ method, url, source }: Asked, { status, json }: Reply): AnswerFact {
  return { method, url, status, ...(json !== undefined && { json: JSON.stringify(json) }), source };
}

/** Whether a request has the address of the page itself, which a test that answers it could not open. */
export function hasAddressOf(asked: readonly Asked[], path: string): boolean {
  return asked.some(({ url }) => {
    const own = url.replace(/^\*\*/u, "");
    return own.startsWith("/") && patternOf(own).test(path);
  });
}

/** What tells the addresses that one with `*` for its parts stands for. */
export function patternOf(url: string): RegExp {
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

/** Whether an element is surely there, once. */
export function isSure({ initial, repeated, alternatives }: ElementDraft): boolean {
  return initial && !repeated && alternatives.length === 0;
}
