import type { FlowStep } from "./flow-compiler.ts";

/** The first steps of several flows. */
export interface SharedPart {
  readonly steps: readonly FlowStep[];
  /** Indexes of the flows that begin with it. */
  readonly flows: readonly number[];
}

/** So many flows have to begin alike, with so many commands, for a part of their own. */
const LEAST_FLOWS = 3;
const LEAST_COMMANDS = 3;

/**
 * What flows have in common from their start on, the longest first; each flow has one such part at
 * most, and at least one step is left to it.
 */
export function sharedParts(flows: readonly (readonly FlowStep[])[]): readonly SharedPart[] {
  const beginnings = new Map<string, { steps: readonly FlowStep[]; flows: number[] }>();
  for (const [index, steps] of flows.entries()) {
    for (let length = 1; length < steps.length; length += 1) {
      const first = steps.slice(0, length);
      const key = JSON.stringify(first.map(({ commands }) => commands));
      const known = beginnings.get(key) ?? { steps: first, flows: [] };
      known.flows.push(index);
      beginnings.set(key, known);
    }
  }
  const taken = new Set<number>();
  const parts: SharedPart[] = [];
  const longestFirst = [...beginnings.values()].toSorted((a, b) => commandsIn(b) - commandsIn(a));
  for (const beginning of longestFirst) {
    if (commandsIn(beginning) < LEAST_COMMANDS) break;
    const free = beginning.flows.filter((index) => !taken.has(index));
    if (free.length < LEAST_FLOWS) continue;
    for (const index of free) taken.add(index);
    parts.push({ steps: beginning.steps, flows: free });
  }
  return parts;
}

function commandsIn({ steps }: Pick<SharedPart, "steps">): number {
  return steps.reduce((sum, { commands }) => sum + commands.length, 0);
}
