import type { AnswerFact, RouteFact, ScreenFact, SourceLocation } from "../contracts/generated.ts";
import { requestPattern } from "../contracts/request-pattern.ts";
import type { OpenAppModel } from "./open-app-model.ts";

/** What a test has the server answer, from then on. */
export type GivenAnswer = Omit<AnswerFact, "source">;

/** An answer in the words of a test: `GET /api/todos`, and what is answered as JSON. */
export function givenAnswer(
  request: string,
  reply: Pick<GivenAnswer, "status" | "json">,
): GivenAnswer {
  const [method = "", ...address] = request.split(" ");
  return { method: method.toUpperCase(), url: address.join(" "), ...reply };
}

/** The request of an answer, as a test names it. */
export function requestOf({ method, url }: Pick<GivenAnswer, "method" | "url">): string {
  return `${method} ${url}`;
}

/** Where the source asks for what is answered so; null where the facts do not know of such an answer. */
export function sourceOfAnswer(model: OpenAppModel, answer: GivenAnswer): SourceLocation | null {
  return factsOf(model).find((fact) => isSameAnswer(fact, answer))?.source ?? null;
}

/** The requests that a test answers: whose address a pattern of Playwright tells, of this method or of any. */
export interface AnsweredRequests {
  readonly pattern: string;
  readonly method: string | null;
}

/** The answer of the facts to these requests; null for none. */
export function answerTo(
  model: OpenAppModel,
  { pattern, method }: AnsweredRequests,
  reply: Pick<GivenAnswer, "status" | "json">,
): AnswerFact | null {
  const isIt = (fact: AnswerFact): boolean =>
    requestPattern(fact.url) === pattern &&
    (method === null || fact.method === method) &&
    isSameAnswer(fact, { method: fact.method, url: fact.url, ...reply });
  return factsOf(model).find(isIt) ?? null;
}

/** Whether the facts know of any answer. */
export function hasAnswers(model: OpenAppModel): boolean {
  return factsOf(model).length > 0;
}

function factsOf({ screens }: OpenAppModel): readonly AnswerFact[] {
  return screens.flatMap(({ answered }) => answered?.answers ?? []);
}

/** Answers with one more, which stands for what the same request was answered before. */
export function withAnswer(
  answers: readonly GivenAnswer[],
  answer: GivenAnswer,
): readonly GivenAnswer[] {
  return [...answers.filter((one) => requestOf(one) !== requestOf(answer)), answer];
}

/** The screen of a route where a test has given these answers; null where it is as without them. */
export function answeredScreen(
  { screens }: OpenAppModel,
  { path }: RouteFact,
  given: readonly GivenAnswer[],
): ScreenFact | null {
  if (given.length === 0) return null;
  const isGiven = (fact: AnswerFact): boolean => given.some((one) => isSameAnswer(fact, one));
  const possible = screens.filter(
    ({ route, answered }) => route === path && answered?.answers.every(isGiven) === true,
  );
  const [best = null] = possible.toSorted((one, other) => countOf(other) - countOf(one));
  return best;
}

function countOf({ answered }: ScreenFact): number {
  return answered?.answers.length ?? 0;
}

function isSameAnswer(fact: GivenAnswer, other: GivenAnswer): boolean {
  const isSame = requestOf(fact) === requestOf(other) && fact.status === other.status;
  return isSame && canonical(fact.json) === canonical(other.json);
}

/** The same text for the same data, however it is spaced. */
function canonical(json: string | undefined): string | undefined {
  if (json === undefined) return undefined;
  try {
    return JSON.stringify(JSON.parse(json));
  } catch {
    return json;
  }
}
