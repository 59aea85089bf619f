import type { Evaluator } from "../../code/evaluator.ts";
import {
  arrayOf,
  isNullish,
  literal,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  variants,
  type Value,
} from "../../code/value.ts";
import { elementFor } from "../react/elements.ts";
import type { Component } from "../types.ts";
import { view, withProperties } from "./hosts.ts";
import type { Properties } from "./properties.ts";

/** Lists that show what `renderItem` gives for each of `data`. Source: reactnative.dev/docs/flatlist. */
export const list: Component = {
  render(element, place, renderer) {
    const { properties } = element.properties;
    const { evaluator } = renderer;
    const data = properties.get("data") ?? arrayOf([]);
    const parts = [
      partOf(properties, "ListHeaderComponent"),
      itemsOf(data, properties, evaluator),
      whenEmpty(data, properties),
      partOf(properties, "ListFooterComponent"),
    ];
    return view.render(withProperties(element, [["children", arrayOf(parts)]]), place, renderer);
  },
};

/** Lists in sections, each with a header and a footer of its own. */
export const sectionList: Component = {
  render(element, place, renderer) {
    const { properties } = element.properties;
    const { evaluator } = renderer;
    const sections = properties.get("sections") ?? arrayOf([]);
    const shown = eachOf(sections, evaluator, (section) =>
      sectionOf(section, properties, evaluator),
    );
    const parts = [
      partOf(properties, "ListHeaderComponent"),
      shown,
      whenEmpty(sections, properties),
      partOf(properties, "ListFooterComponent"),
    ];
    return view.render(withProperties(element, [["children", arrayOf(parts)]]), place, renderer);
  },
};

function sectionOf(section: Value, properties: Properties, evaluator: Evaluator): Value {
  const told = objectOf([["section", section]], true);
  const around = (name: string): Value => {
    const render = properties.get(name);
    return render === undefined ? UNDEFINED : evaluator.call(render, [told]);
  };
  const data = evaluator.member(section, "data");
  return arrayOf([
    around("renderSectionHeader"),
    itemsOf(data, properties, evaluator),
    around("renderSectionFooter"),
  ]);
}

function itemsOf(data: Value, properties: Properties, evaluator: Evaluator): Value {
  const render = properties.get("renderItem") ?? properties.get("children");
  if (render === undefined) return UNDEFINED;
  return eachOf(data, evaluator, (item, index) => {
    const told = objectOf(
      [
        ["item", item],
        ["index", index],
      ],
      true,
    );
    return evaluator.call(render, [told]);
  });
}

function eachOf(
  data: Value,
  evaluator: Evaluator,
  show: (item: Value, index: Value) => Value,
): Value {
  const known = data.kind === "array" ? data : arrayOf([], UNKNOWN);
  const shown = native("renderItem", ([item, index]) => show(item ?? UNKNOWN, index ?? UNKNOWN));
  return evaluator.call(evaluator.member(known, "map"), [shown]);
}

/** What a list shows that has nothing to show: surely, not at all, or as the data wants. */
function whenEmpty(data: Value, properties: Properties): Value {
  const part = partOf(properties, "ListEmptyComponent");
  if (data.kind === "array" && data.items.length > 0) return UNDEFINED;
  if (data.kind === "array" && data.rest === null) return part;
  return variants([
    { value: part, presence: "maybe" },
    { value: literal(null), presence: "maybe" },
  ]);
}

/** A part that is given as an element or as a component. */
function partOf(properties: Properties, name: string): Value {
  const part = properties.get(name);
  if (part === undefined || isNullish(part)) return UNDEFINED;
  return part.kind === "element" || part.kind === "variants" ? part : elementFor(part);
}
