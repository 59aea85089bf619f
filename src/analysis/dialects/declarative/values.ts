import type { Presence } from "../../partial.ts";
import type { EnumCase, LambdaCode, Parameter } from "../../source/languages/calls/syntax.ts";
import { textContent, UNKNOWN_CONTENT, type Content } from "../../ui/content.ts";
import type { SourceUnit, TypeRecord } from "./declarations.ts";

/** What code of Kotlin, Swift or Dart may give, as far as a page needs to know it. */
export type Value =
  | TextValue
  | PlainValue
  | ClosureValue
  | ListValue
  | MadeValue
  | NamedValue
  | TypeValue
  | InstanceValue
  | ChoiceValue
  | FragmentValue
  | CellValue
  | NativeValue
  | { readonly kind: "unknown" };

export interface TextValue {
  readonly kind: "text";
  readonly content: Content;
}

export interface PlainValue {
  readonly kind: "plain";
  readonly value: number | boolean | null;
}

/** Code that is called later, with what was known where it stands. */
export interface ClosureValue {
  readonly kind: "closure";
  readonly parameters: readonly Parameter[];
  readonly body: LambdaCode["body"];
  readonly isExpression: boolean;
  /** Whether each statement of its body gives something, as in `Column { … }`. */
  readonly collects: boolean;
  readonly scope: Scope;
  readonly line: number;
  /** Functions of the same name that take something else. */
  readonly overloads?: readonly ClosureValue[];
}

export interface ListValue {
  readonly kind: "list";
  readonly items: readonly Value[];
  /** What the items are called, for a map. */
  readonly keys: readonly (Value | null)[];
  /** True where there may be more of them, or fewer. */
  readonly isOpen: boolean;
  /** True where nobody knows their order. */
  readonly isMixed?: true;
}

/** What a call gives of something that is not in the repository. */
export interface MadeValue {
  readonly kind: "made";
  readonly name: string;
  readonly of: Value | null;
  readonly args: readonly ArgumentValue[];
  readonly types: readonly string[];
  readonly path: string;
  readonly line: number;
}

export interface ArgumentValue {
  readonly label: string | null;
  readonly value: Value;
  readonly isTrailing: boolean;
}

/** A name that nothing of the repository has: `R.string.title`, `Icons.Default.Add`. */
export interface NamedValue {
  readonly kind: "named";
  readonly path: string;
  /** The file that it stands in. */
  readonly from: string;
}

/** A type itself: an object, an enum, a class of which a static member is asked for. */
export interface TypeValue {
  readonly kind: "type";
  readonly type: TypeRecord;
}

export interface InstanceValue {
  readonly kind: "instance";
  readonly type: TypeRecord;
  /** Which case of an enum it is. */
  readonly enumCase: EnumCase | null;
  /** What a case of an enum was made with: `.help(topic: "Delivery")`. */
  readonly carried?: readonly ArgumentValue[];
  readonly scope: Scope;
  readonly line: number;
  /** Where it was made. */
  readonly path: string;
}

/** What there is on different ways, of which one is gone. */
export interface ChoiceValue {
  readonly kind: "choice";
  readonly ways: readonly { readonly presence: Presence; readonly value: Value }[];
}

/** Several values one after another. */
export interface FragmentValue {
  readonly kind: "fragment";
  readonly values: readonly Value[];
  /** True for what is there once for each item of a list. */
  readonly isRepeated: boolean;
}

/** A place that remembers something while the page is used. */
export interface CellValue {
  readonly kind: "cell";
  readonly key: string;
  readonly initial: Value;
}

/** What the analysis does itself when it is called. */
export interface NativeValue {
  readonly kind: "native";
  readonly call: (args: readonly ArgumentValue[]) => Value;
}

/** Names and what they stand for, inside of others. */
export interface Scope {
  readonly names: Map<string, Binding>;
  readonly parent: Scope | null;
  /** What `this` or `self` is. */
  readonly self: Value | null;
  readonly unit: SourceUnit;
  /** Which use of a component this is: the same in every state of the page. */
  readonly frame: string;
  /** How many functions of the repository are around. */
  readonly depth: number;
  /** True for what is only known while an action is followed. */
  readonly isPassing: boolean;
  /** True in a function that extends what it is called on: names that nothing declares are members of it. */
  readonly isExtension?: boolean;
}

export type Binding =
  | { readonly kind: "value"; readonly value: Value }
  /** Read and written through a cell: `var open by remember { … }`. */
  | { readonly kind: "cell"; readonly cell: CellValue }
  /** Made when it is asked for. */
  | {
      readonly kind: "lazy";
      readonly make: () => Value;
      /** True for a name of the place itself, which is read by its `value`. */
      readonly isHolder?: boolean;
    };

export const UNKNOWN: Value = { kind: "unknown" };
export const NOTHING: FragmentValue = { kind: "fragment", values: [], isRepeated: false };
export const NULL: Value = { kind: "plain", value: null };

export function textValue(text: string): TextValue {
  return { kind: "text", content: textContent(text) };
}

export function plainValue(value: number | boolean | null): PlainValue {
  return { kind: "plain", value };
}

export function listValue(items: readonly Value[], isOpen = false): ListValue {
  return { kind: "list", items, keys: items.map(() => null), isOpen };
}

export function fragmentValue(values: readonly Value[]): Value {
  const [only] = values;
  return values.length === 1 && only !== undefined
    ? only
    : { kind: "fragment", values, isRepeated: false };
}

/** A text of which nothing is known. */
export const UNKNOWN_TEXT: TextValue = { kind: "text", content: UNKNOWN_CONTENT };
