import type { ModuleRecord } from "../source/module.ts";
import { UNKNOWN, type Scope, type Value } from "./value.ts";

type Binding = { value: Value } | { compute: (() => Value) | null };

/** The scope of a module, whose names other scripts of the page may see too; see `PageNames`. */
export function moduleScope(module: ModuleRecord, page: PageNames | null = null): Scope {
  const scope = new LexicalScope(module, null, page);
  page?.scripts.push(scope);
  return scope;
}

/** The scripts of one page: what one of them declares at its top is seen by all of them. */
export interface PageNames {
  readonly scripts: LexicalScope[];
}

class LexicalScope implements Scope {
  readonly module: ModuleRecord;
  readonly #parent: LexicalScope | null;
  readonly #page: PageNames | null;
  readonly #bindings = new Map<string, Binding>();

  constructor(module: ModuleRecord, parent: LexicalScope | null, page: PageNames | null) {
    this.module = module;
    this.#parent = parent;
    this.#page = page;
  }

  child(): Scope {
    return new LexicalScope(this.module, this, this.#page);
  }

  declare(name: string, value: Value): void {
    this.#bindings.set(name, { value });
  }

  declareLazily(name: string, compute: () => Value): void {
    this.#bindings.set(name, { compute });
  }

  assign(name: string, value: Value): void {
    this.declaring(name)?.declare(name, value);
  }

  find(name: string): Value | null {
    const owner = this.declaring(name);
    const binding = owner === null ? undefined : owner.#bindings.get(name);
    if (owner === null || binding === undefined) return null;
    if ("value" in binding) return binding.value;
    const { compute } = binding;
    if (compute === null) return UNKNOWN;
    binding.compute = null;
    const value = compute();
    owner.declare(name, value);
    return value;
  }

  declaring(name: string): LexicalScope | null {
    return this.#around(name) ?? this.#page?.scripts.find((script) => script.#has(name)) ?? null;
  }

  /** The nearest scope around that declares the name. */
  #around(name: string): LexicalScope | null {
    if (this.#bindings.has(name)) return this;
    return this.#parent === null ? null : this.#parent.#around(name);
  }

  #has(name: string): boolean {
    return this.#bindings.has(name);
  }
}
