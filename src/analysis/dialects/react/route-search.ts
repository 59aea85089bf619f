import type * as t from "@babel/types";
import type { Evaluator } from "../../code/evaluator.ts";
import type { ElementValue, Scope, Value } from "../../code/value.ts";
import type { Packages } from "../../packages/lookup.ts";
import { ImportGraph } from "../../source/import-graph.ts";
import { walk } from "../../source/languages/walk.ts";

/**
 * Tells whether showing a component may show routes, without running it: whether what its source
 * names, and what that names in turn, leads to something of a package that shows routes. Most of
 * an application does not, and need not be run to find its routes. It may say yes too often.
 */
export class RouteSearch {
  readonly #packages: Packages;
  readonly #evaluator: Evaluator;
  /** Functions that lead to no routes: the same source in the same scope. */
  readonly #without = new WeakMap<Scope, Set<t.Node>>();

  /** Files that import nothing of this are not even parsed. */
  readonly #imports: ImportGraph;

  constructor(packages: Packages, evaluator: Evaluator) {
    this.#packages = packages;
    this.#evaluator = evaluator;
    this.#imports = new ImportGraph(evaluator.project, (module, name) =>
      packages.showsRoutes({ kind: "external", module, name }),
    );
  }

  /** Whether the component of this element, or something that it is handed, may show routes. */
  mayShowRoutes(element: ElementValue): boolean {
    const seen = new Set<Value>();
    const read: Code[] = [];
    const pending: Value[] = [element];
    for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
      if (seen.has(value)) continue;
      seen.add(value);
      if (value.kind === "external" && this.#packages.showsRoutes(value)) return true;
      if (value.kind === "element" && isOpaque(value.type)) return true;
      const code = codeOf(value);
      if (code === null) pending.push(...partsOf(value));
      else if (this.#mayLead(code)) {
        read.push(code);
        pending.push(...this.#namedIn(code));
      }
    }
    for (const one of read) this.#note(one);
    return false;
  }

  #mayLead({ scope, node }: Code): boolean {
    if (this.#without.get(scope)?.has(node) === true) return false;
    return !this.#isTop(scope) || this.#imports.leads(scope.module.path);
  }

  /** Whether these are the names of a module alone, not those of a function in it as well. */
  #isTop(scope: Scope): boolean {
    return this.#evaluator.moduleScope(scope.module) === scope;
  }

  /** What the names in a piece of code stand for outside of it, but for what leads nowhere. */
  #namedIn({ node, scope }: Code): readonly Value[] {
    const { module } = scope;
    const isTop = this.#isTop(scope);
    const mayLead = (name: string): boolean => {
      const imported = isTop ? module.imports.get(name) : undefined;
      if (imported === undefined) return true;
      const path = this.#evaluator.project.resolve(module.path, imported.specifier);
      return path === null || this.#imports.leads(path);
    };
    return namesIn(node).flatMap((name) => (mayLead(name) ? (scope.find(name) ?? []) : []));
  }

  #note({ scope, node }: Code): void {
    const nodes = this.#without.get(scope) ?? new Set();
    this.#without.set(scope, nodes.add(node));
  }
}

/** Source that would run, and the names around it. */
interface Code {
  readonly node: t.Node;
  readonly scope: Scope;
}

/** The source of a function or a class; null for what has none. */
function codeOf(value: Value): Code | null {
  if (value.kind === "function") return value;
  return value.kind === "native" ? (value.source ?? null) : null;
}

/** Whether nobody knows what a package has made a component of. */
function isOpaque(type: ElementValue["type"]): boolean {
  return (
    typeof type === "object" &&
    type.kind === "native" &&
    type.source === undefined &&
    type.madeOf === undefined
  );
}

/** The values that something is made of, as far as they could be shown. */
function partsOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case "element": {
      const parts = [...value.properties.properties.values()];
      return typeof value.type === "string" ? parts : [value.type, ...parts];
    }
    case "object":
      return [...value.properties.values()];
    case "array":
      return value.rest === null ? value.items : [...value.items, value.rest];
    case "variants":
      return value.options.map((option) => option.value);
    case "native":
      return value.madeOf ?? [];
    case "unknown":
      return value.origin?.args ?? [];
    default:
      return [];
  }
}

const known = new WeakMap<t.Node, readonly string[]>();

function namesIn(root: t.Node): readonly string[] {
  const names = known.get(root) ?? readNames(root);
  known.set(root, names);
  return names;
}

function readNames(root: t.Node): readonly string[] {
  const found = new Set<string>();
  walk(root, (node) => {
    if (node.type === "Identifier" || node.type === "JSXIdentifier") found.add(node.name);
  });
  return [...found];
}
