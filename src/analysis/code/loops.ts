import { weaker, type Presence } from "../partial.ts";
import { snapshot, strongest, weaken } from "./alternatives.ts";
import { either, grewFrom } from "./either.ts";
import { assignedNames } from "./assigned-names.ts";
import type { Completion, Evaluator, Jump } from "./evaluator.ts";
import { inAnyRound } from "./session.ts";
import { roundsOf, type LoopStatement } from "./rounds.ts";
import {
  listLike,
  UNKNOWN,
  variants,
  type Scope,
  type Value,
  type VariantOption,
} from "./value.ts";

interface Loop {
  readonly statement: LoopStatement;
  /** The name that a label gives it. */
  readonly label: string | null;
  readonly scope: Scope;
  readonly evaluator: Evaluator;
}

/** Runs a loop round by round; rounds of which the number is not known once, as one of many. */
export function runLoop(loop: Loop): Completion {
  const { statement, scope, evaluator } = loop;
  const next = roundsOf(statement, scope, evaluator);
  const names = assignedNames([[statement]], scope);
  const returned: VariantOption[] = [];
  let rest: Presence = "yes";
  let mayEnd: Jump | null = null;
  for (let number = 1; rest !== "no"; number += 1) {
    const round = next(number);
    if (round === null) break;
    const before = snapshot(mayEnd === null ? [] : names, scope);
    const ended = round.isMany
      ? runMany(loop, round.scope)
      : evaluator.run([statement.body], round.scope);
    for (const [name, value] of before)
      scope.assign(name, either([value, scope.find(name) ?? value], value));
    const reached: Presence = mayEnd === null ? rest : "maybe";
    returned.push(...ended.returned.map((option) => weaken(option, reached)));
    rest = ended.rest === "no" && reached === "maybe" ? "maybe" : weaker(rest, ended.rest);
    if (endsLoop(ended.jump, loop))
      return { returned, rest, jump: outwards(ended.jump, loop), mayJump: outwards(mayEnd, loop) };
    if (endsLoop(ended.mayJump, loop)) mayEnd = strongest([mayEnd, ended.mayJump]);
    if (round.isMany) break;
  }
  return { returned, rest, jump: null, mayJump: outwards(mayEnd, loop) };
}

/** The body as in any of many rounds: what it assigns is then not known, what it adds is repeated. */
function runMany({ statement, evaluator }: Loop, scope: Scope): Completion {
  const before = snapshot(assignedNames([[statement]], scope), scope);
  for (const [name, value] of before) if (value.kind !== "array") scope.assign(name, UNKNOWN);
  const ended = inAnyRound(evaluator.session, () => evaluator.run([statement.body], scope));
  for (const [name, value] of before)
    scope.assign(name, afterMany(value, scope.find(name) ?? UNKNOWN));
  return {
    returned: ended.returned.map((option) => weaken(option, "maybe")),
    rest: ended.rest === "yes" ? "yes" : "maybe",
    jump: null,
    mayJump: strongest([ended.jump, ended.mayJump]),
  };
}

function afterMany(before: Value, after: Value): Value {
  if (before.kind !== "array" || !grewFrom(after, before)) return UNKNOWN;
  const added = after.items.slice(before.items.length);
  const [only, ...others] = before.rest === null ? added : [before.rest, ...added];
  if (only === undefined) return after;
  const rest =
    others.length === 0
      ? only
      : variants([only, ...others].map((value) => ({ value, presence: "maybe" })));
  return listLike(before, before.items, rest);
}

function isOwn({ label }: Jump, loop: Loop): boolean {
  return label === null || label === loop.label;
}

function endsLoop(jump: Jump | null, loop: Loop): boolean {
  return jump !== null && (jump.kind === "break" || !isOwn(jump, loop));
}

/** A jump that ends a loop further out as well, or goes on with its next round. */
function outwards(jump: Jump | null, loop: Loop): Jump | null {
  return jump !== null && !isOwn(jump, loop) ? jump : null;
}
