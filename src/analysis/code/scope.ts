import type { ModuleRecord } from "../source/module.ts";
import { UNKNOWN, type Value } from "./value.ts";

type Binding = { value: Value } | { compute: (() => Value) | null };

/** The names that are visible at one place of the source. */
export class Scope {
  readonly module: ModuleRecord;
  private readonly parent: Scope | null;
  private readonly bindings = new Map<string, Binding>();

  constructor(module: ModuleRecord, parent: Scope | null) {
    this.module = module;
    this.parent = parent;
  }

  child(): Scope {
    return new Scope(this.module, this);
  }

  declare(name: string, value: Value): void {
    this.bindings.set(name, { value });
  }

  /** Declares a name whose value is only evaluated when it is asked for. */
  declareLazily(name: string, compute: () => Value): void {
    this.bindings.set(name, { compute });
  }

  /** Assigns to the nearest declaration of the name; a name nobody declared is left alone. */
  assign(name: string, value: Value): void {
    const owner = this.ownerOf(name);
    owner?.bindings.set(name, { value });
  }

  /** The value of a name, null when it is declared nowhere; a cycle gives an unknown value. */
  find(name: string): Value | null {
    const owner = this.ownerOf(name);
    const binding = owner?.bindings.get(name);
    if (owner === null || binding === undefined) return null;
    if ("value" in binding) return binding.value;
    const { compute } = binding;
    if (compute === null) return UNKNOWN;
    binding.compute = null;
    const value = compute();
    owner.bindings.set(name, { value });
    return value;
  }

  private ownerOf(name: string): Scope | null {
    if (this.bindings.has(name)) return this;
    let scope = this.parent;
    while (scope !== null && !scope.bindings.has(name)) scope = scope.parent;
    return scope;
  }
}
