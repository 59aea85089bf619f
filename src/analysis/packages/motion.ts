import { literal, UNKNOWN, type ElementValue, type ExternalValue } from "../code/value.ts";
import { weaker } from "../partial.ts";
import { asTag, transparent } from "./components.ts";
import type { Component, PackageCall, PackageModel } from "./types.ts";

/** `motion.h1`, `m.h1`: the tag itself, which moves. Source: motion.dev/docs/react-motion-component. */
const TAG = /^(?:(?:default|\*)\.)?(?:motion|m)\.([a-z]\w*)$/u;
const AROUND: ReadonlySet<string> = new Set([
  "AnimatePresence",
  "LayoutGroup",
  "LazyMotion",
  "MotionConfig",
]);

/** `motion(Card)` and `motion.create(Card)` are the card, or what its parts are. */
const itself: PackageCall = ([component]) => component ?? UNKNOWN;

const CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["motion", itself],
  ["motion.create", itself],
  ["m.create", itself],
  // Whoever animates is told nothing by it, and the visitor has not asked for less.
  ["useReducedMotion", () => literal(false)],
]);

/** Framer Motion, now Motion: what moves is there, and seen, from the start to the end. */
export const motion: PackageModel = {
  name: "Motion (Framer Motion)",
  matches: (module) => /^(?:framer-motion|motion\/react)(?:[-/].*)?$/u.test(module),
  calls: CALLS,
  component: componentOf,
};

function componentOf({ name }: ExternalValue): Component | null {
  const tag = TAG.exec(name)?.[1];
  if (tag !== undefined) return moving(asTag(tag));
  const last = name.split(".").at(-1) ?? name;
  if (AROUND.has(last)) return transparent;
  if (name === "Reorder.Group") return asTag("ul");
  return name === "Reorder.Item" ? asTag("li") : null;
}

/** What never comes to rest cannot be clicked by a test, and neither can what is in it. */
function moving(component: Component): Component {
  return {
    render(element, place, renderer) {
      const presence = isRestless(element) ? weaker("maybe", place.presence) : place.presence;
      return component.render(element, { ...place, presence }, renderer);
    },
  };
}

const PLACES = /^(?:x|y|z|scale|rotate|skew|translate|top|left|right|bottom|width|height)[XYZ]?$/u;

function isRestless({ properties: { properties } }: ElementValue): boolean {
  const [animate, transition] = [properties.get("animate"), properties.get("transition")];
  if (animate?.kind !== "object" || transition?.kind !== "object") return false;
  const repeat = transition.properties.get("repeat");
  const isForEver = repeat?.kind === "literal" ? repeat.value === Infinity : repeat !== undefined;
  return isForEver && [...animate.properties.keys()].some((name) => PLACES.test(name));
}
