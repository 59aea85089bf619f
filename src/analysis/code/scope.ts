import type { ModuleRecord } from "../source/module.ts";
import { UNKNOWN, type Scope, type Value } from "./value.ts";
import type { Walk } from "./walk.ts";

type Binding = { value: Value } | { compute: (() => Value) | null } | { read: () => Value };

/** The scope of a module, whose names other scripts of the page may see too; see `PageNames`. */
export function moduleScope(
  module: ModuleRecord,
  walk: Walk,
  page: PageNames | null = null,
): Scope {
  const scope = new LexicalScope({ module, walk, page }, null);
  page?.scripts.push(scope);
  return scope;
}

/** The scripts of one page: what one of them declares at its top is seen by all of them. */
export interface PageNames {
  readonly scripts: LexicalScope[];
}

/** What all scopes of a script have in common. */
interface Script {
  readonly module: ModuleRecord;
  readonly walk: Walk;
  readonly page: PageNames | null;
}

let scopesMade = 0;

class LexicalScope implements Scope {
  readonly #script: Script;
  readonly #parent: LexicalScope | null;
  /** The run that it was made in. */
  readonly #run: number;
  readonly #bindings = new Map<string, Binding>();
  #id = 0;

  constructor(script: Script, parent: LexicalScope | null) {
    this.#script = script;
    this.#parent = parent;
    this.#run = script.walk.run;
  }

  get module(): ModuleRecord {
    return this.#script.module;
  }

  child(): Scope {
    return new LexicalScope(this.#script, this);
  }

  declare(name: string, value: Value): void {
    this.#bindings.set(name, { value });
  }

  declareLazily(name: string, compute: () => Value): void {
    this.#bindings.set(name, { compute });
  }

  declareLive(name: string, read: () => Value): void {
    this.#bindings.set(name, { read });
  }

  assign(name: string, value: Value): void {
    const owner = this.declaring(name);
    if (owner === null) return;
    if (!this.#script.walk.keep(owner.#variable(name), owner.#run, value))
      owner.declare(name, value);
  }

  find(name: string): Value | null {
    const owner = this.declaring(name);
    const binding = owner === null ? undefined : owner.#bindings.get(name);
    if (owner === null || binding === undefined) return null;
    const assigned = owner.#id === 0 ? undefined : this.#script.walk.read(owner.#variable(name));
    if (assigned !== undefined) return assigned;
    if ("value" in binding) return binding.value;
    if ("read" in binding) return binding.read();
    const { compute } = binding;
    if (compute === null) return UNKNOWN;
    binding.compute = null;
    const value = compute();
    if (owner.#bindings.get(name) === binding) owner.declare(name, value);
    return value;
  }

  declaring(name: string): LexicalScope | null {
    return (
      this.#around(name) ?? this.#script.page?.scripts.find((script) => script.#has(name)) ?? null
    );
  }

  /** The nearest scope around that declares the name. */
  #around(name: string): LexicalScope | null {
    if (this.#bindings.has(name)) return this;
    return this.#parent === null ? null : this.#parent.#around(name);
  }

  /** What a walk keeps a variable of this scope as. */
  #variable(name: string): string {
    if (this.#id === 0) {
      scopesMade += 1;
      this.#id = scopesMade;
    }
    return `#variable ${this.#id} ${name}`;
  }

  #has(name: string): boolean {
    return this.#bindings.has(name);
  }
}
