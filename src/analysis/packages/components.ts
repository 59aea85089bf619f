import { renderChildren } from "./rendering.ts";
import type { Component } from "./types.ts";

/** A component that becomes this tag. */
export function asTag(tag: string): Component {
  return {
    render: (element, place, renderer) => [
      renderer.node({ tag, isComponent: false }, element, place),
    ],
  };
}

/** A component of which nothing is known but its name, and that more need not be known. */
export function asComponent(tag: string): Component {
  return {
    render: (element, place, renderer) => [
      renderer.node({ tag, isComponent: true }, element, place),
    ],
  };
}

/** A component that shows only what is in it. */
export const transparent: Component = { render: renderChildren };

/** A component that shows nothing. */
export const invisible: Component = { render: () => [] };
