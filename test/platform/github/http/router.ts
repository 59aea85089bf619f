import type { Route } from "./call.ts";

/** Parameters that may hold slashes; they are always the last of their path. */
const WITH_SLASHES = new Set(["ref", "path", "basehead", "branch"]);

interface CompiledRoute {
  readonly route: Route;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

export interface RouteMatch {
  readonly route: Route;
  /** Decoded. */
  readonly params: ReadonlyMap<string, string>;
}

/** Finds the operation of a request by GitHub's path templates; fixed segments win over parameters. */
export class Router {
  readonly #routes: readonly CompiledRoute[];

  constructor(routes: readonly Route[]) {
    const bySpecificity = [...routes].sort((one, other) => parameters(one) - parameters(other));
    this.#routes = bySpecificity.map(compile);
  }

  /** The route and its parameters, or null. `path` is the raw path of the URL. */
  match(method: string, path: string): RouteMatch | null {
    for (const { route, pattern, names } of this.#routes) {
      if (route.method !== method) continue;
      const match = pattern.exec(path);
      if (match === null) continue;
      const params = decodeAll(names, match.slice(1));
      if (params !== null) return { route, params };
    }
    return null;
  }
}

function parameters(route: Route): number {
  return route.path.split("{").length;
}

function compile(route: Route): CompiledRoute {
  const names: string[] = [];
  const source = route.path.replaceAll(/\/\{(\w+)\}/g, (_whole, name: string) => {
    names.push(name);
    if (name === "path") return "(?:/(.*))?";
    return WITH_SLASHES.has(name) ? "/(.+)" : "/([^/]+)";
  });
  return { route, names, pattern: new RegExp(`^${source}$`) };
}

function decodeAll(
  names: readonly string[],
  values: readonly (string | undefined)[],
): ReadonlyMap<string, string> | null {
  try {
    return new Map(names.map((name, i) => [name, decodeURIComponent(values[i] ?? "")]));
  } catch {
    return null;
  }
}
