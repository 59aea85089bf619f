import type { Fault } from "./fault.ts";

interface Armed {
  readonly fault: Fault;
  skip: number;
  left: number;
}

/** The faults that are still to happen, in the order in which they were added. */
export class FaultList {
  #armed: Armed[] = [];

  add(...faults: readonly Fault[]): void {
    for (const fault of faults) {
      this.#armed.push({ fault, skip: fault.after ?? 0, left: fault.times ?? 1 });
    }
  }

  clear(): void {
    this.#armed = [];
  }

  /** How many hits are still to come. */
  get pending(): number {
    return this.#armed.reduce((sum, { left }) => sum + left, 0);
  }

  /** The fault that hits this request, or null. Counts it. */
  take(method: string, path: string): Fault | null {
    for (const armed of this.#armed) {
      if (armed.left === 0 || !fits(armed.fault, method, path)) continue;
      if (armed.skip > 0) {
        armed.skip -= 1;
        continue;
      }
      armed.left -= 1;
      return armed.fault;
    }
    return null;
  }
}

function fits(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method !== method) return false;
  if (typeof fault.path === "string") return path.startsWith(fault.path);
  const pattern = fault.path instanceof RegExp ? fault.path : new RegExp(fault.path.pattern);
  return pattern.test(path);
}
