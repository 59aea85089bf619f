import type * as t from "@babel/types";
import { weaker, type Presence } from "../partial.ts";
import { assignedNames } from "./assigned-names.ts";
import { either } from "./either.ts";
import { onOneSide } from "./session.ts";
import type { Completion, Evaluator, Jump } from "./evaluator.ts";
import { UNDEFINED, type Scope, type Value, type VariantOption } from "./value.ts";

/**
 * Runs each of these as if the others were not there, where nobody knows which one is run. A name
 * that one of them assigns may then be either; one that does not go on leaves nothing.
 */
export function runAlternatives(
  bodies: readonly (readonly t.Statement[])[],
  scope: Scope,
  evaluator: Evaluator,
): Completion {
  const names = assignedNames(bodies, scope);
  const before = snapshot(names, scope);
  const sides = bodies.map((body): Side => {
    for (const [name, value] of before) scope.assign(name, value);
    const ended = onOneSide(evaluator.session, () => evaluator.run(body, scope));
    return { ended, names: snapshot(names, scope) };
  });
  join(sides, before, scope);
  return oneOf(sides.map(({ ended }) => ended));
}

/** How one of several ways ends, where nobody knows which one is taken. */
function oneOf(ways: readonly Completion[]): Completion {
  const rest = ways[0]?.rest ?? "yes";
  const isSure = ways.every(({ jump }) => jump !== null);
  const jumps = isSure ? [] : ways.map(({ jump }) => jump);
  return {
    returned: ways.flatMap(({ returned }) => returned.map(maybe)),
    rest: ways.every((way) => way.rest === rest) ? rest : "maybe",
    jump: isSure ? (ways[0]?.jump ?? null) : null,
    mayJump: strongest([...jumps, ...ways.map(({ mayJump }) => mayJump)]),
  };
}

function maybe(option: VariantOption): VariantOption {
  return weaken(option, "maybe");
}

/** Of jumps that may happen, one out of the loop rather than one to its next round. */
export function strongest(jumps: readonly (Jump | null)[]): Jump | null {
  return (
    jumps.find((jump) => jump?.kind === "break") ?? jumps.find((jump) => jump !== null) ?? null
  );
}

export function weaken(option: VariantOption, presence: Presence): VariantOption {
  if (presence === "yes") return option;
  return { value: option.value, presence: weaker(option.presence, presence) };
}

export type Names = ReadonlyMap<string, Value>;

const NO_NAMES: Names = new Map();

export function snapshot(names: readonly string[], scope: Scope): Names {
  if (names.length === 0) return NO_NAMES;
  return new Map(names.map((name) => [name, scope.find(name) ?? UNDEFINED]));
}

interface Side {
  readonly ended: Completion;
  readonly names: Names;
}

function join(sides: readonly Side[], before: Names, scope: Scope): void {
  const going = sides.filter(({ ended }) => ended.rest !== "no");
  const ways = going.length === 0 ? sides : going;
  for (const [name, value] of before) {
    const values = ways.map((side) => side.names.get(name) ?? UNDEFINED);
    scope.assign(name, either(values, value));
  }
}
