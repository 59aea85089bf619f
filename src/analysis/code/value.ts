import { cutTo } from "../limits.ts";
import type * as t from "@babel/types";
import { weaker, type Presence, type TextPart } from "../partial.ts";
import type { ModuleRecord } from "../source/module.ts";

/** What an expression of the source may evaluate to, as far as the source alone can say. */
export type Value =
  | LiteralValue
  | TextValue
  | ObjectValue
  | ArrayValue
  | FunctionValue
  | NativeValue
  | ExternalValue
  | ElementValue
  | DomValue
  | VariantsValue
  | UnknownValue;

export type Primitive = string | number | boolean | null | undefined;

export interface LiteralValue {
  readonly kind: "literal";
  readonly value: Primitive;
  /** True when it comes out of a catalogue of translations. */
  readonly translated?: boolean;
}

/** A string of which only parts are known. */
export interface TextValue {
  readonly kind: "text";
  readonly parts: readonly TextPart[];
}

export interface ObjectValue {
  readonly kind: "object";
  readonly properties: Map<string, Value>;
  /** True when there may be properties that are not known. */
  readonly open: boolean;
  /** Where a walk keeps what it assigns to the properties: two of one cell are one object. */
  readonly cell?: string;
}

export interface ArrayValue {
  readonly kind: "array";
  items: readonly Value[];
  /** What further items, of which the number is not known, look like; null when there are none. */
  rest: Value | null;
  /** True for a copy that may be changed in place; any other list stays as it is. */
  readonly isDraft?: true;
  /** True where nobody knows the order of its items, as after a draw of lots. */
  readonly isShuffled?: true;
  /** True for a map: its items are entries, each a key and its value. */
  readonly isMap?: true;
  /** What it has by a name besides its places, as the controls of a form. */
  readonly named?: ReadonlyMap<string, Value>;
}

type FunctionNode =
  | t.FunctionDeclaration
  | t.FunctionExpression
  | t.ArrowFunctionExpression
  | t.ObjectMethod
  | t.ClassMethod
  | t.ClassPrivateMethod;

/** The names that are visible at one place of the source. */
export interface Scope {
  readonly module: ModuleRecord;
  child(): Scope;
  declare(name: string, value: Value): void;
  /** Declares a name whose value is only evaluated when it is asked for. */
  declareLazily(name: string, compute: () => Value): void;
  /** Declares a name that is read again whenever it is asked for. */
  declareLive(name: string, read: () => Value): void;
  /** Assigns to the nearest declaration of the name; a name nobody declared is left alone. */
  assign(name: string, value: Value): void;
  /** The value of a name, null when it is declared nowhere; a cycle gives an unknown value. */
  find(name: string): Value | null;
  /** The nearest scope around that declares the name; null when none does. */
  declaring(name: string): Scope | null;
}

export interface FunctionValue {
  readonly kind: "function";
  readonly node: FunctionNode;
  readonly scope: Scope;
}

/** A function that the analysis itself provides. */
export interface NativeValue {
  readonly kind: "native";
  readonly name: string;
  readonly call: (args: readonly Value[]) => Value;
  /** Its properties, e.g. `useStore.getState`. */
  readonly members?: ReadonlyMap<string, Value>;
  /** Of a class: what belongs to itself, e.g. how many there are. */
  readonly statics?: ObjectValue;
  /** Of a class: makes an object one of it. */
  readonly construct?: (instance: ObjectValue, args: readonly Value[]) => void;
  /** Of a class: what of a package it extends. */
  readonly extends?: ExternalValue;
  /** Of a class: where it is written. */
  readonly source?: { readonly node: t.Class; readonly scope: Scope };
  /** What it was made of: two of one name that were made of the same do the same. */
  readonly madeOf?: readonly Value[];
}

/** Something of a package or of the browser: `name` is the path to it, e.g. `Dialog.Root`. */
export interface ExternalValue {
  readonly kind: "external";
  readonly module: string;
  readonly name: string;
}

/** What JSX evaluates to: a description that is expanded only where it is placed. */
export interface ElementValue {
  readonly kind: "element";
  /** A tag name, or the component. */
  readonly type: string | Value;
  readonly properties: ObjectValue;
  readonly path: string;
  readonly line: number;
  /** Where it begins in its file, in characters: two of one line are not the same. */
  readonly offset: number;
  /** True for what sends the visitor away: the function that calls for it ends there. */
  readonly leaves?: true;
}

/** A node of the page, by its key. */
interface DomValue {
  readonly kind: "dom";
  readonly key: string;
}

/** One of several values, by a condition. */
export interface VariantsValue {
  readonly kind: "variants";
  readonly options: readonly VariantOption[];
}

export interface VariantOption {
  readonly value: Value;
  readonly presence: Presence;
}

export interface UnknownValue {
  readonly kind: "unknown";
  /** Whether it counts as true, where that is known. */
  readonly truthy: boolean | null;
  /** The field that it was derived from. */
  readonly field: string | null;
  /** The call it is the result of. */
  readonly origin: Origin | null;
  /** Its name as a member, where a method of that name may be one that only computes something. */
  readonly method?: string;
}

export interface Origin {
  readonly module: string;
  readonly name: string;
  readonly args: readonly Value[];
}

export const UNKNOWN: UnknownValue = { kind: "unknown", truthy: null, field: null, origin: null };
export const UNDEFINED: LiteralValue = { kind: "literal", value: undefined };

/** Name of what stands for a property that a function computes whenever it is asked for. */
export const GETTER = "#get";

export function literal(value: Primitive): LiteralValue {
  return { kind: "literal", value };
}

export function objectOf(
  entries: readonly (readonly [string, Value])[],
  open = false,
): ObjectValue {
  return { kind: "object", properties: new Map(entries), open };
}

export function arrayOf(items: readonly Value[], rest: Value | null = null): ArrayValue {
  return { kind: "array", items, rest };
}

/** A list of these that is a map where the other one is. */
export function listLike(
  { isMap }: ArrayValue,
  items: readonly Value[],
  rest: Value | null,
): ArrayValue {
  return isMap === true ? { kind: "array", items, rest, isMap } : arrayOf(items, rest);
}

export function native(
  name: string,
  call: NativeValue["call"],
  madeOf?: readonly Value[],
): NativeValue {
  return { kind: "native", name, call, ...(madeOf && { madeOf }) };
}

export function typed(field: string): TextValue {
  return { kind: "text", parts: [{ field }] };
}

/** One of these, each as present as it is said to be; a lone certain one is itself. */
export function variants(options: readonly VariantOption[]): Value {
  const [first] = options;
  if (options.length === 1 && first?.presence === "yes") return first.value;
  const isFlat = options.every(({ value }) => value.kind !== "variants");
  const all = withoutTwins(isFlat ? options : options.flatMap(flatten));
  const kept = cutTo("alternatives", all);
  // Any of those that are left out may be it.
  const flat =
    kept.length < all.length ? [...kept, { value: UNKNOWN, presence: "maybe" as const }] : kept;
  const [only] = flat;
  if (flat.length === 1 && only?.presence === "yes") return only.value;
  return flat.length === 0 ? UNKNOWN : { kind: "variants", options: flat };
}

/** One option for each primitive value that may be there. */
function withoutTwins(options: readonly VariantOption[]): readonly VariantOption[] {
  if (options.length < 3) return options;
  const kept = options.filter(
    ({ value, presence }, index) =>
      value.kind !== "literal" ||
      options.findIndex((one) => one.presence === presence && isSameLiteral(one.value, value)) ===
        index,
  );
  // Whichever of them it is, it is the same.
  return kept.length === 1 ? kept.map(({ value }) => ({ value, presence: "yes" })) : kept;
}

function isSameLiteral(one: Value, { value, translated }: LiteralValue): boolean {
  return one.kind === "literal" && Object.is(one.value, value) && one.translated === translated;
}

function flatten({ value, presence }: VariantOption): readonly VariantOption[] {
  if (value.kind !== "variants") return [{ value, presence }];
  return value.options.map((option) => ({
    value: option.value,
    presence: weaker(option.presence, presence),
  }));
}

/** Whether it is surely `null` or `undefined`. */
export function isNullish(value: Value): boolean {
  return value.kind === "literal" && (value.value === null || value.value === undefined);
}

/** The values that this may have in the present state. */
export function possible(value: Value): readonly Value[] {
  if (value.kind !== "variants") return [value];
  return value.options.filter((option) => option.presence !== "no").map((option) => option.value);
}

/** `change` of each value that this may have. */
export function mapVariants(value: Value, change: (value: Value) => Value): Value {
  if (value.kind !== "variants") return change(value);
  const live = value.options.filter((option) => option.presence !== "no");
  return variants(live.map(({ value: option, presence }) => ({ value: change(option), presence })));
}
