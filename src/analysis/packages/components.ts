import type { ElementValue, Value } from "../code/value.ts";
import { contentOf } from "../script/content.ts";
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

/** What is put into the head of the page: nothing of it is shown, but the title is known. */
export const head: Component = {
  render(element, place, renderer) {
    renderChildren(element, place, renderer);
    const title = titleIn(element);
    if (title !== undefined)
      renderer.titles.push({ content: contentOf(title), presence: place.presence });
    return [];
  },
};

/** Helmet takes the other title where it is given none. Source: github.com/nfl/react-helmet. */
function titleIn({ properties: { properties } }: ElementValue): Value | undefined {
  const title = properties.get("title");
  const isNone = title?.kind === "literal" && title.value === undefined;
  return title === undefined || isNone ? properties.get("defaultTitle") : title;
}

/** A component that shows nothing. */
export const invisible: Component = { render: () => [] };
