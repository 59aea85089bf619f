import {
  arrayOf,
  literal,
  native,
  objectOf,
  UNDEFINED,
  variants,
  type ElementValue,
  type ExternalValue,
  type Primitive,
  type Value,
} from "../../code/value.ts";
import type { Presence } from "../../partial.ts";
import { isHiddenBySx } from "./material-theme.ts";
import { componentName, type Place, type Renderer } from "../rendering.ts";
import type { Component } from "../types.ts";

/** A component of a library as it is used: with its properties, at its place. */
export interface Given {
  readonly element: ElementValue;
  readonly place: Place;
  readonly renderer: Renderer;
}

/** What a component becomes: tags of the browser, in which other components may be. */
export type Part = (given: Given) => Value;

/** Attributes by name; what is undefined is left out. */
export type Attributes = Readonly<Record<string, Value | Primitive>>;

/** Attributes and listeners that every library hands on to the tag. */
const HANDED_ON =
  /^(?:aria-.+|data-.+|on[A-Z]\w*|ref|key|id|name|role|href|target|rel|type|title|alt|src|htmlFor|style|className|hidden|disabled|placeholder|value|defaultValue|checked|defaultChecked|required|readOnly|min|max|step|minLength|maxLength|pattern|autoComplete|rows|tabIndex|colSpan|noValidate)$/u;

/** Looks a component up by its name, of libraries whose parts may be imported one by one. */
export function kitComponent(
  parts: ReadonlyMap<string, Part | Component>,
  type: ExternalValue,
): Component | null {
  const owner = /\/(\w+)(?:\/index)?$/u.exec(type.module)?.[1];
  const name = componentName(type);
  const part = parts.get(name) ?? (owner === undefined ? undefined : parts.get(`${owner}.${name}`));
  if (part === undefined) return null;
  return typeof part === "function" ? asComponent(part) : part;
}

function asComponent(part: Part): Component {
  return {
    render: (element, place, renderer) =>
      renderer.render(part({ element, place, renderer }), place),
  };
}

/** A property that was given; undefined for one that was not. */
export function given({ element }: Given, name: string): Value | undefined {
  const value = element.properties.properties.get(name);
  return value?.kind === "literal" && value.value === undefined ? undefined : value;
}

/** The text of a property, where it is known. */
export function textGiven(part: Given, name: string): string | null {
  const value = given(part, name);
  return value?.kind === "literal" && typeof value.value === "string" ? value.value : null;
}

/** Whether a property is surely set, e.g. `multiline`. */
export function isGiven(part: Given, name: string): boolean {
  const value = given(part, name);
  return value !== undefined && part.renderer.evaluator.truth(value) === true;
}

/** A tag that stands where the component does, with all that is handed on to it. */
export function root(part: Given, name: string | Value, own: Attributes = {}): ElementValue {
  const handed = [...part.element.properties.properties].filter(
    ([key]) => HANDED_ON.test(key) || key === "children",
  );
  const style = isHiddenBySx(part.element) ? { hidden: true } : {};
  return made(part, name, [...handed, ...entriesOf(own), ...entriesOf(style)]);
}

/** A tag inside of the component, with nothing but this. */
export function tag(
  part: Given,
  name: string | Value,
  own: Attributes = {},
  ...children: readonly (Value | undefined)[]
): ElementValue {
  const inside = children.flatMap((child) => (child === undefined ? [] : [child]));
  const [only] = inside;
  const content = inside.length === 1 && only !== undefined ? only : arrayOf(inside);
  return made(part, name, [
    ...entriesOf(own),
    ...(inside.length === 0 ? [] : [["children", content] as const]),
  ]);
}

/** The component that takes its place by `as` or `component`, else this tag. */
export function rootAs(part: Given, otherwise: string, own: Attributes = {}): ElementValue {
  const other = given(part, "component") ?? given(part, "as") ?? given(part, "LinkComponent");
  if (other === undefined) return root(part, otherwise, own);
  if (other.kind === "literal") return root(part, String(other.value), own);
  const { properties, open } = part.element.properties;
  const rest = [...properties].filter(([name]) => !/^(?:component|as|LinkComponent)$/u.test(name));
  return { ...part.element, type: other, properties: objectOf(rest, open) };
}

function made(
  { element }: Given,
  type: string | Value,
  entries: readonly (readonly [string, Value])[],
): ElementValue {
  return { ...element, type, properties: objectOf(entries) };
}

function entriesOf(attributes: Attributes): readonly (readonly [string, Value])[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined || value === null) return [];
    return [[name, typeof value === "object" ? value : literal(value)] as const];
  });
}

/** A button, or a link where it is told where to lead. */
export function buttonOrLink(part: Given, own: Attributes = {}): ElementValue {
  if (given(part, "href") !== undefined) return rootAs(part, "a", own);
  return rootAs(part, "button", { type: given(part, "type") ?? "button", ...own });
}

/** State that the component keeps by itself. */
export interface Kept {
  readonly value: Value;
  readonly set: (value: Value) => void;
}

/** What a component keeps at its place, from its initial value on. */
export function keptBy({ place, renderer }: Given, name: string, initial: Value): Kept {
  const { session } = renderer.evaluator;
  const key = `${place.path}#${name}`;
  const known = session.store.get(key);
  const value = known ?? initial;
  if (known === undefined) session.store.set(key, value);
  place.reads.noteState(key, { value, isInitial: known === undefined });
  return { value, set: (next) => renderer.evaluator.session.store.set(key, next) };
}

/** Calls what a component was given for an event, with what its library hands over. */
export function tell({ renderer, element }: Given, name: string, args: readonly Value[]): void {
  const told = element.properties.properties.get(name);
  if (told !== undefined) renderer.evaluator.call(told, args);
}

/** A listener that is the same wherever what it was made of is the same. */
export function listener(
  name: string,
  run: (args: readonly Value[]) => void,
  madeOf: readonly Value[],
): Value {
  const call = (args: readonly Value[]): Value => {
    run(args);
    return UNDEFINED;
  };
  return native(name, call, madeOf);
}

/** An event of which only the target is known. */
export function changeTo(value: Value, name: Value | undefined): Value {
  const target = objectOf(
    [["value", value], ...(name === undefined ? [] : [["name", name] as const])],
    true,
  );
  return objectOf([["target", target]], true);
}

/** What a component shows only while a property says so. */
export function whileOpen(
  part: Given,
  name: string,
  shown: Value,
  otherwise: Presence = "no",
): Value {
  return shownIf(given(part, name), shown, part, otherwise);
}

/** What is shown only while a value counts as true. */
export function shownIf(
  open: Value | undefined,
  shown: Value,
  { renderer }: Given,
  otherwise: Presence = "no",
): Value {
  const truth = open === undefined ? undefined : renderer.evaluator.truth(open);
  const presence =
    truth === undefined ? otherwise : truth === null ? "maybe" : truth ? "yes" : "no";
  return variants([{ value: shown, presence }]);
}

/** Parts that are this tag, whatever they are given. */
export function tags(
  names: Readonly<Record<string, string>>,
): readonly (readonly [string, Part])[] {
  return Object.entries(names).flatMap(([list, name]) =>
    list.split(" ").map((part) => [part, (of: Given) => rootAs(of, name)] as const),
  );
}
