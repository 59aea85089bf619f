import type { EndpointFact } from "../../contracts/generated.ts";
import type { Evaluator } from "../code/evaluator.ts";
import type { ElementValue, ExternalValue, NativeValue, Origin, Value } from "../code/value.ts";
import type { Project } from "../source/project.ts";
import type { UiNode } from "../ui/tree.ts";
import type { Place, Renderer } from "./rendering.ts";

/** What is known of one npm package, or of a family of packages that are used alike. */
export interface PackageModel {
  /** As its users call it, for the docs and for gaps. */
  readonly name: string;
  /** Whether an import of this module means it. */
  matches(module: string): boolean;
  /**
   * The package written again, in plain source that exports what is used of it: for hooks and wrappers
   * that are made of what is known. It has no elements of its own.
   */
  readonly standIn?: string;
  /** What its functions give, by the name that they are exported as; `new X` is named so. */
  readonly calls?: ReadonlyMap<string, PackageCall>;
  /** What other functions of it give; null for those that are not known. */
  call?(callee: ExternalValue, args: readonly Value[], evaluator: Evaluator): Value | null;
  /** What is exported under a name, where that is known without a call; null where it is not. */
  constant?(name: ExternalValue, evaluator: Evaluator): Value | null;
  /** What a class is that extends something of it; null where that changes nothing. */
  extend?(base: ExternalValue, made: NativeValue, evaluator: Evaluator): Value | null;
  /** What a template that it tags stands for; null when not known. */
  template?(tag: ExternalValue, parts: readonly Value[], evaluator: Evaluator): Value | null;
  /** A member of what a call of it gave; null when nothing is known of it. */
  member?(origin: Origin, name: string, evaluator: Evaluator): Value | null;
  /** Whether what this call gives comes from a server. */
  isRequest?(origin: Origin): boolean;
  /** True for packages that only compute something: calling them changes nothing. */
  readonly isPure?: boolean;
  /** What shows its component of this name; null for one that is not known. */
  component?(type: ExternalValue): Component | null;
  /** Whether its part of this name may put routes on a page, such as a table of them. */
  showsRoutes?(name: string): boolean;
  /** Applications that start by its own conventions, not by a call that puts them on a page. */
  roots?(evaluator: Evaluator): readonly AppRoot[];
  /** The addresses that a server answers which is written with it. */
  endpoints?(project: Project): readonly EndpointFact[];
}

export type PackageCall = (args: readonly Value[], evaluator: Evaluator) => Value;

/** What an application puts on the page when it starts. */
export interface AppRoot {
  readonly kind: "file" | "table";
  /** The part of the analysis that found it. */
  readonly by: string;
  readonly value: Value;
  readonly source: { readonly path: string; readonly line: number };
  /** True where it is taken for an application only because it may hold a table of routes. */
  readonly isOnlyTable?: true;
  /** The element of a module that a route names as a file. */
  elementOfFile?(file: string): Value | null;
}

/** What a component of a package puts on the page. */
export interface Component {
  render(element: ElementValue, place: Place, renderer: Renderer): readonly UiNode[];
  /** True when only its name says what it is, so that what it renders is a gap all the same. */
  readonly byName?: boolean;
  /** Where it sends the visitor instead; only for components that show nothing. */
  redirect?(element: ElementValue, place: Place): Value;
}
