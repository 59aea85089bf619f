import type * as t from "@babel/types";
import type { Evaluator } from "../../code/evaluator.ts";
import { BudgetSpent } from "../../code/session.ts";
import { isWithin } from "../../limits.ts";
import type { Project } from "../../source/project.ts";

/** A component of the source, told by where its function stands. */
type Component = t.Node;

/**
 * How many steps each component took in the look at a page that goes on, without those below it; and the
 * components that are left out of all looks, since with them none came to its end.
 */
class Costs {
  readonly #steps = new Map<Component, number>();
  readonly #leftOut = new Set<Component>();

  begin(): void {
    this.#steps.clear();
  }

  add(component: Component, steps: number): void {
    this.#steps.set(component, (this.#steps.get(component) ?? 0) + steps);
  }

  isLeftOut(component: Component): boolean {
    return this.#leftOut.has(component);
  }

  /** Leaves the component out that took the most steps; false where none did. */
  leaveOutCostliest(): boolean {
    const [costliest] = [...this.#steps].toSorted(([, one], [, other]) => other - one);
    if (costliest === undefined || this.#leftOut.has(costliest[0])) return false;
    this.#leftOut.add(costliest[0]);
    return true;
  }
}

const costs = new WeakMap<Project, Costs>();

function costsOf({ project }: Evaluator): Costs {
  const known = costs.get(project) ?? new Costs();
  costs.set(project, known);
  return known;
}

/** Whether a component is left out, since looks at pages with it take too many steps. */
export function isLeftOut(component: Component, evaluator: Evaluator): boolean {
  return costsOf(evaluator).isLeftOut(component);
}

/** Calls a component, and counts its steps. */
export function counted<Given>(
  component: Component,
  evaluator: Evaluator,
  call: () => Given,
): Given {
  const { session } = evaluator;
  const before = session.steps;
  try {
    return call();
  } finally {
    costsOf(evaluator).add(component, session.steps - before);
  }
}

/**
 * A look at a page; where that takes too many steps, one without the component that takes the most of them,
 * so that one of them does not cost the page.
 * @throws BudgetSpent where it takes too many without several of them as well.
 */
export function lookWithin<Look>(evaluator: Evaluator, look: () => Look): Look {
  const all = costsOf(evaluator);
  for (let tries = 1; ; tries += 1) {
    all.begin();
    try {
      return look();
    } catch (error) {
      const isSpent = error instanceof BudgetSpent && isWithin("costlyComponents", tries);
      if (!isSpent || !all.leaveOutCostliest()) throw error;
    }
  }
}
