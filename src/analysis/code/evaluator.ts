import type * as t from "@babel/types";
import type { Project } from "../source/project.ts";
import type { ModuleRecord } from "../source/module.ts";
import type { Scope } from "./scope.ts";
import type { Session } from "./session.ts";
import type { ExternalValue, Presence, Value, VariantOption } from "./value.ts";

/** What the parts of the evaluator ask of one another. */
export interface Evaluator {
  readonly project: Project;
  /** What changes while it runs; replaced for each run. */
  session: Session;
  evaluate(node: t.Node, scope: Scope): Value;
  /** Runs statements; see `Completion`. */
  run(statements: readonly t.Statement[], scope: Scope): Completion;
  call(callee: Value, args: readonly Value[]): Value;
  member(object: Value, name: string): Value;
  /** Assigns a value to the names of a pattern. */
  bind(pattern: t.Node, value: Value, scope: Scope): void;
  truth(value: Value): boolean | null;
  moduleScope(module: ModuleRecord): Scope;
  exported(path: string, name: string): Value | null;
  /** What a package or the browser gives when it is called. */
  callExternal(callee: ExternalValue, args: readonly Value[]): Value;
}

/** How a list of statements ended. */
export interface Completion {
  readonly returned: readonly VariantOption[];
  /** Whether what follows is still reached. */
  readonly rest: Presence;
  /** True when a `break` or `continue` ended it. */
  readonly jumped: boolean;
}
