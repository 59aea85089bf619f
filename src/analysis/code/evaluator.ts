import type * as t from "@babel/types";
import type { Gap } from "../gaps.ts";
import type { Project } from "../source/project.ts";
import type { ImportedName, ModuleRecord } from "../source/module.ts";
import type { Walk } from "./walk.ts";
import type { Session } from "./session.ts";
import type { Presence } from "../partial.ts";
import type { ExternalValue, NativeValue, Origin, Scope, Value, VariantOption } from "./value.ts";

/** What the parts of the evaluator ask of one another. */
export interface Evaluator {
  readonly project: Project;
  readonly host: Host;
  /** What changes while it runs; replaced for each run. */
  session: Session;
  /** Variables as the present walk has them. */
  readonly walk: Walk;
  /** Steps of all runs so far: a measure of work that is the same on every machine. */
  steps: number;
  evaluate(node: t.Node, scope: Scope): Value;
  /** Runs statements; see `Completion`. */
  run(statements: readonly t.Statement[], scope: Scope): Completion;
  /** Calls a function; `self` is what `this` is in it, where that is known. */
  call(callee: Value, args: readonly Value[], self?: Value): Value;
  member(object: Value, name: string): Value;
  /** Assigns a value to the names of a pattern. */
  bind(pattern: t.Node, value: Value, scope: Scope): void;
  truth(value: Value): boolean | null;
  moduleScope(module: ModuleRecord): Scope;
  /** The same evaluator, to which no module has run yet. */
  anew(): Evaluator;
  exported(path: string, name: string): Value | null;
  /** Notes something that is not followed, at the place that is evaluated. */
  note(gap: Omit<Gap, "source">): void;
}

/**
 * What surrounds the language: the browser and the packages. The evaluator asks it for whatever is
 * not in the source of the project.
 */
export interface Host {
  /** What a function of a package or of the browser gives; `new X` is named so. */
  call(callee: ExternalValue, args: readonly Value[], evaluator: Evaluator): Value;
  /** What something of a package or of the build is, where that is known; null where it is not. */
  constant?(name: ExternalValue, evaluator: Evaluator): Value | null;
  /** What a package makes of a class that extends something of it; null where that changes nothing. */
  extend?(base: ExternalValue, made: NativeValue, evaluator: Evaluator): Value | null;
  /** What a template that a package tags stands for, as in `styled.button`, by its texts and what is between them; null when not known. */
  template(tag: ExternalValue, parts: readonly Value[], evaluator: Evaluator): Value | null;
  /** A member of what a call gave that is not known itself; null when nothing is known of it. */
  member(origin: Origin, name: string, evaluator: Evaluator): Value | null;
  /** Whether what this call gives comes from a server. */
  isRequest(origin: Origin): boolean;
  /** Whether what this is of only computes something: calling it changes nothing. */
  isPure?(origin: Origin): boolean;
  /** What a package exports, where that is written again in plain source; null where it is not. */
  standIn?(wanted: ImportedName): StandInExport | null;
  /** Functions among these arguments that run once what a package was asked for went well. */
  successCallbacks(args: readonly Value[]): readonly Value[];
}

/** An export of a module that stands for a package. */
export interface StandInExport {
  readonly module: ModuleRecord;
  readonly name: string;
}

/** How a list of statements ended. */
export interface Completion {
  readonly returned: readonly VariantOption[];
  /** Whether what follows is still reached. */
  readonly rest: Presence;
  /** The `break` or `continue` that ended it. */
  readonly jump: Jump | null;
  /** One that may have ended it. */
  readonly mayJump: Jump | null;
}

/** `break` or `continue`, of the loop around or of the one that has this label. */
export interface Jump {
  readonly kind: "break" | "continue";
  readonly label: string | null;
}
