import { concatenate, textParts } from "../../code/text.ts";
import { objectOf, type Value } from "../../code/value.ts";
import { Slot } from "../slot.ts";

/** What a router tells the components below it. */
export interface RouterPlacement {
  /** URL path that all routes of the router start with; links are written without it. */
  readonly basename: string;
  /** Whether the routes are behind `#`. */
  readonly hash: boolean;
}

/** What `<Outlet />` shows. */
export const OUTLET = new Slot<Value | null>(null, (one, other) =>
  isSameValue(one ?? undefined, other ?? undefined),
);

const NO_BASE: RouterPlacement = { base: "", basename: "", hash: false };

export const ROUTER = new Slot<RouterPlacement>(NO_BASE);

/** A path below the router as the browser shows it; any other target as it is. */
export function belowRouter(target: Value, { basename }: RouterPlacement): Value {
  if (basename === "") return target;
  if (target.kind === "object") {
    const path = target.properties.get("pathname");
    if (path === undefined) return target;
    const below = belowRouter(path, { ...NO_BASE, basename });
    return objectOf([...target.properties, ["pathname", below]], target.open);
  }
  if (target.kind !== "text" && target.kind !== "literal") return target;
  const [first, ...others] = textParts(target);
  if (typeof first !== "string" || !first.startsWith("/")) return target;
  return concatenate([basename + (first === "/" && others.length === 0 ? "" : first), ...others]);
}

/** A path that the browser shows as the router sees it; null for one that is not below it. */
export function withoutBase(path: string, { basename }: RouterPlacement): string | null {
  if (path === basename) return "/";
  if (basename === "") return path;
  return path.startsWith(`${basename}/`) ? path.slice(basename.length) : null;
}
