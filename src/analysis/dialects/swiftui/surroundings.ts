import type { TypeRecord } from "../declarative/declarations.ts";
import type { Screen } from "../declarative/screens.ts";
import type { Current } from "../declarative/stage.ts";
import type { Value } from "../declarative/values.ts";
import type { AppleTexts } from "./texts.ts";

/** What is known of an application beside the view that is being looked at. */
export interface Surroundings {
  readonly texts: AppleTexts;
  readonly current: Current;
  /** Whether a navigation bar is around what is being rendered: without one no title is seen. */
  hasBar: boolean;
  /** True while it is found out what a view does by itself when it appears. */
  isAppearing: boolean;
  /** Cells that are written when a view appears: what they hold at first is not known. */
  readonly doubted: Set<string>;
  /** Cells that are surely true once a view has appeared. */
  readonly turnedOn: Set<string>;
  /** What cells hold at first, as the source writes it. */
  readonly initials: Map<string, Value>;
  /** Types of objects of which it was found out what they do once they are made. */
  readonly begun: Set<TypeRecord>;
  /** Objects that were handed down, by the names of their types. */
  readonly objects: Map<string, Value>;
  /** What shows the values of a type that are pushed. */
  readonly destinations: Map<string, Value>;
  /** Screens that are pushed while a cell says so, by its key. */
  readonly pushes: Map<string, Screen>;
  /** Cells that hold what is pushed. */
  readonly paths: Set<string>;
}

export function createSurroundings(texts: AppleTexts, current: Current): Surroundings {
  return {
    texts,
    current,
    hasBar: false,
    isAppearing: false,
    doubted: new Set(),
    turnedOn: new Set(),
    initials: new Map(),
    begun: new Set(),
    objects: new Map(),
    destinations: new Map(),
    pushes: new Map(),
    paths: new Set(),
  };
}

/** How much is known: where looking at an application adds nothing, it is not looked at again. */
export function knowledgeOf(app: Surroundings): number {
  const { doubted, turnedOn, objects, destinations, pushes, paths } = app;
  return doubted.size + turnedOn.size + objects.size + destinations.size + pushes.size + paths.size;
}

/** Renders something with a navigation bar around it, or without one. */
export function withBar<Result>(app: Surroundings, hasBar: boolean, render: () => Result): Result {
  const before = app.hasBar;
  app.hasBar = hasBar;
  const result = render();
  app.hasBar = before;
  return result;
}
