import type { Evaluator } from "../../code/evaluator.ts";
import { stringOf } from "../../code/text.ts";
import type { ObjectValue, Value } from "../../code/value.ts";
import { HOLE } from "../../partial.ts";
import { attributeOf } from "../../script/content.ts";
import { attributeNamed, eventOf } from "../../script/dom-names.ts";
import { listenerOf } from "../../script/listeners.ts";
import { actionAttribute, actionListener } from "./form-actions.ts";
import { attribute, type Attribute } from "../../ui/content.ts";
import type { EventType, Listener } from "../../ui/listener.ts";

/** What the properties of a tag mean to a browser. */
export interface Meaning {
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly listeners: ReadonlyMap<EventType, readonly Listener[]>;
}

/** Properties that are for React alone. */
const OWN = new Set(["children", "key", "ref", "dangerouslySetInnerHTML"]);

/**
 * The properties of a tag as attributes and listeners.
 * Source: react.dev/reference/react-dom/components/common.
 */
export function meaningOf(
  tag: string,
  properties: ReadonlyMap<string, Value>,
  evaluator: Evaluator,
): Meaning {
  const attributes = new Map<string, Attribute>();
  const listeners = new Map<EventType, readonly Listener[]>();
  const add = (event: EventType, listener: Listener): void => {
    listeners.set(event, [...(listeners.get(event) ?? []), listener]);
  };
  for (const [name, value] of properties) {
    const event = eventOf(name);
    const listener = event === null ? null : listenerOf(value, evaluator);
    if (event !== null && listener !== null) add(event, listener);
    if (OWN.has(name) || isCallable(value)) continue;
    const named = attributeNamed(name);
    // What a field starts with says nothing where it is told what it holds.
    const isDefault = name.startsWith("default") && properties.has(named);
    const given = isDefault ? null : propertyAttribute(named, value, evaluator);
    if (given !== null) attributes.set(named, given);
  }
  const action = actionListener(tag, properties, evaluator);
  if (action !== null) add(...action);
  const isAction = actionAttribute(properties);
  if (isAction !== null) attributes.set(...isAction);
  // A map of nothing takes as much memory as one of four, and most elements have no listener.
  return {
    attributes: attributes.size === 0 ? NO_ATTRIBUTES : attributes,
    listeners: listeners.size === 0 ? NO_LISTENERS : listeners,
  };
}

const NO_ATTRIBUTES: Meaning["attributes"] = new Map();
const NO_LISTENERS: Meaning["listeners"] = new Map();

function isCallable({ kind }: Value): boolean {
  return kind === "function" || kind === "native";
}

function propertyAttribute(name: string, value: Value, evaluator: Evaluator): Attribute | null {
  if (name === "style" && value.kind === "object") return attribute(styleText(value));
  return attributeOf(name, value, evaluator);
}

/** An object of styles as a `style` attribute reads. */
function styleText({ properties }: ObjectValue): string {
  return [...properties].map(([name, value]) => `${name}:${styleValue(value)}`).join(";");
}

/** A number is one of pixels. */
function styleValue(value: Value): string {
  const isNumber = value.kind === "literal" && typeof value.value === "number";
  return isNumber ? `${value.value}px` : (stringOf(value) ?? HOLE);
}
