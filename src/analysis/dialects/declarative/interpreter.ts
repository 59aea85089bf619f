import type { Binding, Scope } from "./values.ts";
import type { GapLog } from "../../gaps.ts";
import type { Code } from "../../source/languages/calls/syntax.ts";
import type { Content } from "../../ui/content.ts";
import type { Declarations } from "./declarations.ts";
import type { Screen } from "./screens.ts";
import type { ArgumentValue, NamedValue, Value } from "./values.ts";

/** What is known of a toolkit: what its calls give beyond what the repository declares. */
export interface Toolkit {
  /** Whether each statement of a block or function gives something, as in Compose and SwiftUI. */
  readonly collects: boolean;
  /** What is done instead of following a call; null to follow it. */
  intercept(call: CallValue, interpreter: Interpreter): Value | null;
  /** What a call gives that the repository does not declare; null where nothing is known of it. */
  call(call: CallValue, interpreter: Interpreter): Value | null;
  /** What a variable of a component is, where it is more than a value: a state. Null where it is not. */
  state(declared: StateDeclaration, interpreter: Interpreter): Value | null;
  /** What a member of a name is that nothing declares: `Accounts.instance.user`; null for a longer name. */
  named?(of: NamedValue, name: string): Value | null;
  /** Whether what a constructor does counts, beside the members that it sets. */
  readonly runsConstructors?: boolean;
  /** What a constructor is handed that nobody hands over: by its type, as a framework injects it. */
  injected?(type: string, path: string, interpreter: Interpreter): Value | null;
  /** What a type gets from a class that only the platform has, by the name of that; null for nothing. */
  inherited?(base: string, scope: Scope): ReadonlyMap<string, Binding> | null;
  /** Code whose value is declared to be of a type, where that decides what it gives. */
  typed?(code: Code, type: string): Code;
  /** What a name that nothing declares reads, such as `R.string.title`; null where that is not known. */
  textOf(value: Value, interpreter: Interpreter): Content | null;
}

/** A variable that is being declared. */
export interface StateDeclaration {
  readonly code: Extract<Code, { kind: "declare" }>;
  readonly scope: Scope;
  /** Key of the cell that it would be. */
  readonly key: string;
  /** True for a variable of a type, which lives as long as what it is made for. */
  readonly isField: boolean;
}

/** A call, its arguments known. */
export interface CallValue {
  readonly name: string;
  /** What stands before the name; null for a plain name. */
  readonly of: Value | null;
  readonly args: readonly ArgumentValue[];
  readonly types: readonly string[];
  readonly scope: Scope;
  readonly path: string;
  readonly line: number;
  /** What the block that is called is about: its members are known in it by their names alone. */
  readonly receiver?: Value;
}

/** What a walk through the code may do besides giving values. */
export interface Walk {
  /** What cells hold that were written, by key. */
  readonly memory: Map<string, Value>;
  /** What is done while a user's action is followed; null while the page is only looked at. */
  readonly actions: Actions | null;
  /** Fields whose being empty or filled mattered. */
  readonly consulted: Set<string>;
  /** What was typed into fields, by key, where that is known to the letter. */
  readonly typed: ReadonlyMap<string, string>;
  /** How many calls were followed. */
  calls: number;
  /** How many bodies were gone through: of functions, blocks and computed variables. */
  bodies: number;
  /** The bodies of the functions that are being followed, the innermost last. */
  readonly running: (readonly Code[])[];
  /** True from a `return` to the end of the function that it leaves. */
  isLeaving: boolean;
}

export interface Actions {
  readonly navigations: Destination[];
  /** Which way a condition goes that is not known. */
  readonly decide: () => boolean;
}

/** Where an action leads. */
export interface Destination {
  /** The route, what it is made of, or `..` for the screen before. */
  readonly target: Value | "..";
  /** The screen that is opened, where it is made for the purpose. */
  readonly screen?: Screen;
  readonly history?: "replace" | "switch";
}

/** Gives the values of code; its parts need one another through it. */
export interface Interpreter {
  readonly declarations: Declarations;
  readonly toolkit: Toolkit;
  readonly gaps: GapLog;
  walk: Walk;
  evaluate(code: Code, scope: Scope): Value;
  /** What a body gives: all its values in order where it collects, else its result. */
  block(body: readonly Code[], scope: Scope, collects: boolean): Value;
  call(callee: Value, args: readonly ArgumentValue[], at: CallValue): Value;
  member(of: Value, name: string, scope: Scope): Value;
  /** What a cell holds now; anything else is what it is. */
  read(value: Value): Value;
}
