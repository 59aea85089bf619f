import { objectOf, type ElementValue, type Value } from "../../code/value.ts";
import { PORTAL } from "../../ui/tree.ts";

/** An element of a component, as if it had been written without properties that are known. */
export function elementFor(component: Value): ElementValue {
  return elementOf(component, objectOf([], true));
}

/** An element that stands nowhere in the source. */
export function elementOf(
  type: ElementValue["type"],
  properties: ElementValue["properties"],
): ElementValue {
  return { kind: "element", type, properties, path: "", line: 1, offset: 0 };
}

/** What stands at the end of the page, wherever it is written. Source: react.dev/reference/react-dom/createPortal. */
export function inPortal(children: Value): ElementValue {
  return elementOf(PORTAL, objectOf([["children", children]]));
}
