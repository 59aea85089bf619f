import type { SourceUnit } from "./declarations.ts";
import type { Binding, Scope } from "./values.ts";

/** The outermost scope of a file. */
export function fileScope(unit: SourceUnit): Scope {
  return {
    names: new Map(),
    parent: null,
    self: null,
    unit,
    frame: "",
    depth: 0,
    isPassing: false,
  };
}

export function innerScope(
  parent: Scope,
  more: Partial<Omit<Scope, "names" | "parent">> = {},
): Scope {
  return { ...parent, names: new Map(), parent, ...more };
}

/** What a name stands for here; null where it is not known. */
export function bindingOf(scope: Scope, name: string): Binding | null {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const found = at.names.get(name);
    if (found !== undefined) return found;
  }
  return null;
}

/** The scope that holds a name; null where none does. */
export function scopeOf(scope: Scope, name: string): Scope | null {
  for (let at: Scope | null = scope; at !== null; at = at.parent) if (at.names.has(name)) return at;
  return null;
}
