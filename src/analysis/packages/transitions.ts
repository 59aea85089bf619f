import type { Presence } from "../partial.ts";
import { variants, type ElementValue, type Value } from "../code/value.ts";
import { componentName, renderChildren } from "./rendering.ts";
import type { Renderer } from "./rendering.ts";
import type { Component, PackageModel } from "./types.ts";

/**
 * What is shown with an effect while it comes and goes: as the property says that opens it. What stays
 * on the page when it has gone may be hidden by styles that come with the effect.
 */
function shownWhen(open: string, leaves: (element: ElementValue) => boolean): Component {
  return {
    render(element, place, renderer) {
      const { properties } = element.properties;
      const presence = presenceOf(properties.get(open), leaves(element), renderer);
      const children = properties.get("children");
      if (children === undefined || presence === "yes")
        return renderChildren(element, place, renderer);
      return renderer.render(variants([{ value: children, presence }]), place);
    },
  };
}

function presenceOf(open: Value | undefined, leaves: boolean, { evaluator }: Renderer): Presence {
  if (open === undefined) return "yes";
  const truth = evaluator.truth(open);
  if (truth === true) return "yes";
  return truth === false && leaves ? "no" : "maybe";
}

function isSet({ properties: { properties } }: ElementValue, name: string): boolean {
  const value = properties.get(name);
  return value !== undefined && !(value.kind === "literal" && value.value !== true);
}

/** Source: reactcommunity.org/react-transition-group/transition. */
const inTransition = shownWhen(
  "in",
  (element) => isSet(element, "unmountOnExit") || isSet(element, "mountOnEnter"),
);

/** Source: headlessui.com/react/transition: what is not shown is not there, unless it is told to stay. */
const whileShown = shownWhen("show", (element) => {
  const stays = element.properties.properties.get("unmount");
  return !(stays?.kind === "literal" && stays.value === false);
});

const around: Component = { render: renderChildren };

const COMPONENTS: Readonly<Record<string, Component>> = {
  CSSTransition: inTransition,
  Transition: inTransition,
  TransitionGroup: around,
  SwitchTransition: around,
};

/** React Transition Group, and the transitions of Headless UI. */
export const transitions: PackageModel = {
  name: "react-transition-group",
  matches: (module) => /^(?:react-transition-group(?:\/.*)?|@headlessui\/react)$/u.test(module),
  component(type) {
    const name = componentName(type);
    if (type.module === "@headlessui/react")
      return /^Transition(?:\.(?:Root|Child))?$/u.test(name) ? whileShown : null;
    return COMPONENTS[name] ?? null;
  },
};
