import type { RouteLeaf } from "../../packages/react-router/route-table.ts";
import type { Renderer } from "../../packages/rendering.ts";
import type { Reference } from "../../script/look.ts";

/** What a renderer notes on its way, beside the nodes. */
export interface Notes extends Pick<Renderer, "redirects" | "titles"> {
  readonly references: Reference[];
  /** The pages of the tables of routes that it met. */
  readonly routes: FoundRoute[];
}

export interface FoundRoute {
  /** Its URL path, as it is shown to people. */
  readonly shown: string;
  /** Where the server has it, when that is not quite the same. */
  readonly servedAt?: string;
  readonly leaf: RouteLeaf;
}

/** Notes again what a component noted when it was shown before. */
export function addNotes(notes: Notes, added: Notes): void {
  notes.redirects.push(...added.redirects);
  notes.titles.push(...added.titles);
  notes.references.push(...added.references);
  notes.routes.push(...added.routes);
}

/** From now on; the function that is given tells what was noted since then. */
export function startNotes({ redirects, titles, references, routes }: Notes): () => Notes {
  const start = [redirects.length, titles.length, references.length, routes.length] as const;
  return () => ({
    redirects: redirects.slice(start[0]),
    titles: titles.slice(start[1]),
    references: references.slice(start[2]),
    routes: routes.slice(start[3]),
  });
}
