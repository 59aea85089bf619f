import { formatStep, type Step } from "../../step-language/index.ts";
import type { AnswerFact, ScreenFact } from "../../contracts/generated.ts";
import { requestOf } from "../answers.ts";
import type { OpenAppModel } from "../open-app-model.ts";
import { itemLines } from "./item-lines.ts";
import { plain } from "./words.ts";

/** The step by which a test gives an answer. */
export function answerStep({ json, status, ...asked }: AnswerFact): Step {
  const request = requestOf(asked);
  return json === undefined
    ? { kind: "refuse", request, status: String(status) }
    : { kind: "serve", request, json };
}

/** What a page shows besides where a test answers for its server: the steps that say so, and what they bring. */
export function answerLines({ screens }: OpenAppModel, path: string): readonly string[] {
  return screens.flatMap((screen) => (screen.route === path ? linesOf(screen) : []));
}

function linesOf(screen: ScreenFact): readonly string[] {
  const { answered } = screen;
  if (answered === undefined) return [];
  const given = answered.answers.map((answer) => plain(formatStep(answerStep(answer))));
  const elements = screen.elements.filter(({ id }) => answered.brings.includes(id));
  return [`once ${given.join(", and ")}:`, ...itemLines(screen, { elements, effects: [] })];
}
