import { stringOf } from "../code/text.ts";
import type { Value } from "../code/value.ts";
import { UNKNOWN_CONTENT, type Content } from "../ui/content.ts";
import type { Navigation } from "../ui/page.ts";
import { contentOf } from "./content.ts";

/** Under which a target has how a mobile app leaves its screen for it. */
export const HISTORY = "#history";

/** Where code leads, and how it leaves the page, where it says so. */
export function navigationTo(target: Value): Navigation {
  const how = target.kind === "object" ? stringOf(target.properties.get(HISTORY)) : null;
  const content = targetContent(target);
  return how === "replace" || how === "switch" ? { ...content, history: how } : content;
}

/** A target of a router may be an object with the path in it; a number of steps back is no path. */
export function targetContent(target: Value): Content {
  const path = target.kind === "object" ? target.properties.get("pathname") : target;
  const isPath = path?.kind !== "literal" || typeof path.value === "string";
  return path === undefined || !isPath ? UNKNOWN_CONTENT : contentOf(path);
}
