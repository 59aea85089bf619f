import { UNKNOWN, type ElementValue, type ExternalValue } from "../../code/value.ts";
import type { UiNode } from "../../ui/tree.ts";
import {
  componentName,
  readContext,
  renderChildren,
  type Place,
  type Renderer,
} from "../rendering.ts";
import { transparent } from "../components.ts";
import type { Component } from "../types.ts";
import { CONTEXT_MODULE } from "./calls.ts";

const TRANSPARENT = new Set(["Fragment", "StrictMode", "Suspense", "Profiler"]);

/** The components of React: those without a look of their own, and the parts of a context. */
export function reactComponent(type: ExternalValue): Component | null {
  if (type.module === CONTEXT_MODULE) return contextPart(type.name);
  return TRANSPARENT.has(componentName(type)) ? transparent : null;
}

function contextPart(name: string): Component {
  const [id = "", part] = name.split(".");
  return {
    render: (element, place, renderer) =>
      part === "Consumer"
        ? renderConsumer(id, element, place, renderer)
        : renderProvider(id, element, place, renderer),
  };
}

function renderConsumer(
  id: string,
  element: ElementValue,
  place: Place,
  renderer: Renderer,
): readonly UiNode[] {
  const children = element.properties.properties.get("children");
  const value = readContext(place, id) ?? UNKNOWN;
  return children === undefined
    ? []
    : renderer.render(renderer.evaluator.call(children, [value]), place);
}

function renderProvider(
  id: string,
  element: ElementValue,
  place: Place,
  renderer: Renderer,
): readonly UiNode[] {
  const value = element.properties.properties.get("value") ?? UNKNOWN;
  const contexts = new Map([...place.contexts, [id, value] as const]);
  return renderChildren(element, { ...place, contexts }, renderer);
}
