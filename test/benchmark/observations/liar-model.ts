import type { Observation } from "../../../src/contracts/generated.ts";
import type { Model, Turn } from "../../../src/models/model.ts";
import { goodModel } from "./good-model.ts";

/** Every observation of the good model, with one thing in it that is not so. */
export function liarModel(): Model {
  const honest = goodModel();
  return {
    ...honest,
    id: "liar-1",
    open: (request) => {
      const conversation = honest.open(request);
      return { next: async (input) => withLies(await conversation.next(input)) };
    },
  };
}

interface Reply {
  readonly detected_stack?: { readonly observations?: readonly Observation[] };
}

function withLies(turn: Turn): Turn {
  if (turn.stop !== "end") return turn;
  const reply = JSON.parse(turn.text) as Reply;
  const observations = reply.detected_stack?.observations;
  if (observations === undefined) return turn;
  const detected_stack = { ...reply.detected_stack, observations: observations.flatMap(liesAbout) };
  return { ...turn, text: JSON.stringify({ ...reply, detected_stack }) };
}

function liesAbout(truth: Observation): readonly Observation[] {
  const { name = "", quote, line } = truth;
  return [
    { ...truth, line: line + 1 },
    { ...truth, name: `${name} now`, quote: `${quote} now` },
    { ...truth, page: "/admin" },
    { ...truth, path: "../../etc/passwd" },
    ...(name === "" ? [] : [{ ...truth, name: name.slice(0, -1) }]),
    ...(truth.role === undefined || truth.role === "" ? [] : [{ ...truth, role: "slider" }]),
  ];
}
