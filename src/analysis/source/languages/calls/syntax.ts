/**
 * Code of Kotlin, Swift or Dart, as far as its user interface needs it: calls with their arguments
 * and blocks, choices, loops, assignments and declarations. What is none of these is an operation.
 */
export type Code =
  | TextCode
  | LiteralCode
  | NameCode
  | MemberCode
  | CallCode
  | LambdaCode
  | ListCode
  | ChoiceCode
  | LoopCode
  | AssignCode
  | DeclareCode
  | FunctionCode
  | TypeCode
  | LeaveCode
  | OperationCode;

export interface TextCode {
  readonly kind: "text";
  readonly parts: readonly (string | Code)[];
  readonly line: number;
}

export interface LiteralCode {
  readonly kind: "literal";
  /** Null for `null` and `nil`. */
  readonly value: number | boolean | null;
  readonly line: number;
}

export interface NameCode {
  readonly kind: "name";
  readonly name: string;
  readonly line: number;
}

export interface MemberCode {
  readonly kind: "member";
  /** Null for a member of the type that is wanted: `.large`. */
  readonly of: Code | null;
  readonly name: string;
  /** True for what is not called but handed on: `controller::back`. */
  readonly isReference: boolean;
  readonly line: number;
}

export interface CallCode {
  readonly kind: "call";
  readonly callee: Code;
  readonly args: readonly Argument[];
  /** The names of the types that it is called with: `composable<Home>`. */
  readonly types: readonly string[];
  readonly line: number;
}

export interface Argument {
  readonly label: string | null;
  readonly value: Code;
  /** True for a block that stands behind the brackets. */
  readonly isTrailing: boolean;
}

export interface LambdaCode {
  readonly kind: "lambda";
  readonly parameters: readonly Parameter[];
  readonly body: readonly Code[];
  /** True where the body is one expression that is its result: `() => x`. */
  readonly isExpression: boolean;
  readonly line: number;
}

/** A list, set, tuple or map. */
export interface ListCode {
  readonly kind: "list";
  readonly items: readonly Code[];
  /** What the items are called, for a map: same length as the items. */
  readonly keys: readonly (Code | null)[];
  readonly line: number;
}

/** `if`, `when`, `switch`, `guard` and `? :`. */
export interface ChoiceCode {
  readonly kind: "choice";
  /** What is compared; null where each way has a condition of its own. */
  readonly subject: Code | null;
  readonly ways: readonly Way[];
  readonly line: number;
}

export interface Way {
  /** One of them has to be true, or to be the subject; none for `else`. */
  readonly tests: readonly Code[];
  /** Names that are only known on this way. */
  readonly binds: readonly DeclareCode[];
  /** Names for what the case of an enum carries: `case .failed(let error)`. */
  readonly parts?: readonly CasePart[];
  readonly body: readonly Code[];
}

export interface CasePart {
  readonly name: string;
  /** Which of the things that the case carries it is. */
  readonly place: number;
}

export interface LoopCode {
  readonly kind: "loop";
  /** What is gone through; null for `while`. */
  readonly over: Code | null;
  readonly names: readonly string[];
  readonly body: readonly Code[];
  readonly line: number;
}

export interface AssignCode {
  readonly kind: "assign";
  readonly target: Code;
  /** `=`, `+=`, `++` … */
  readonly operator: string;
  readonly value: Code;
  readonly line: number;
}

/** A variable or property. */
export interface DeclareCode {
  readonly kind: "declare";
  /** Several for `val (a, b) = pair`. */
  readonly names: readonly string[];
  readonly type: string | null;
  readonly value: Code | null;
  /** The body of a property that is computed. */
  readonly getter: readonly Code[] | null;
  /** What is read and written by the value: `var open by remember { … }`. */
  readonly isDelegate: boolean;
  readonly isMutable: boolean;
  /** True for a type that says that there may be nothing: `String?`. */
  readonly isOptional?: boolean;
  readonly isStatic: boolean;
  readonly annotations: readonly string[];
  readonly line: number;
}

export interface Parameter {
  readonly name: string;
  /** What callers call it; null where they do not. */
  readonly label: string | null;
  readonly value: Code | null;
  readonly type: string | null;
}

export interface FunctionCode {
  readonly kind: "function";
  readonly name: string;
  /** The type that it extends. */
  readonly receiver: string | null;
  readonly parameters: readonly Parameter[];
  readonly type: string | null;
  readonly body: readonly Code[];
  readonly isExpression: boolean;
  readonly isStatic: boolean;
  readonly annotations: readonly string[];
  readonly line: number;
}

export interface TypeCode {
  readonly kind: "type";
  /** `class`, `object`, `enum`, `extension` … */
  readonly sort: string;
  readonly name: string;
  readonly bases: readonly string[];
  /** What the first of them is made with: `object Home : Screen("home")`. */
  readonly baseArgs: readonly Argument[];
  readonly parameters: readonly Parameter[];
  /** What an enum may be, in order. */
  readonly cases: readonly EnumCase[];
  readonly members: readonly Code[];
  readonly annotations: readonly string[];
  readonly line: number;
}

export interface EnumCase {
  readonly name: string;
  readonly args: readonly Argument[];
  readonly line: number;
}

/** `return`, `throw`, `break` and `continue`. */
export interface LeaveCode {
  readonly kind: "leave";
  readonly word: string;
  readonly value: Code | null;
  readonly line: number;
}

/** What an operator makes of its operands: `a && b`, `!a`, `a ?? b`. */
/** Before an item of a list whose items are items of the list around it. */
export const SPREAD = "...";

export interface OperationCode {
  readonly kind: "operation";
  readonly operator: string;
  readonly operands: readonly Code[];
  readonly line: number;
}
