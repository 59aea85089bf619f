import { concatenate, stringOf, textParts } from "../../code/text.ts";
import { literal, objectOf, type Value } from "../../code/value.ts";
import { joinRoute } from "../../ui/url-paths.ts";
import { Slot } from "../slot.ts";

/** What a router tells the components below it. */
export interface RouterPlacement {
  /** URL path of the routes around: nested routes start there. */
  readonly base: string;
  /** The paths of the routes around, the outermost first, each after a line break. */
  readonly levels: string;
  /** URL path that all routes of the router start with; links are written without it. */
  readonly basename: string;
  /** Whether the routes are behind `#`. */
  readonly hash: boolean;
}

/** What `<Outlet />` shows. */
export const OUTLET = new Slot<Value | null>(null, (one, other) =>
  isSameValue(one ?? undefined, other ?? undefined),
);

const NO_BASE: RouterPlacement = { base: "", levels: "", basename: "", hash: false };

export const ROUTER = new Slot<RouterPlacement>(NO_BASE);

/** A path below the router, or from its route, as the browser shows it; any other target as it is. */
export function belowRouter(target: Value, router: RouterPlacement): Value {
  const text = stringOf(target);
  const from = text === null ? target : literal(fromRoute(text, router));
  return withBase(from, router);
}

function withBase(target: Value, { basename }: RouterPlacement): Value {
  if (basename === "") return target;
  if (target.kind === "object") {
    const path = target.properties.get("pathname");
    if (path === undefined) return target;
    const below = withBase(path, { ...NO_BASE, basename });
    return objectOf([...target.properties, ["pathname", below]], target.open);
  }
  if (target.kind !== "text" && target.kind !== "literal") return target;
  const [first, ...others] = textParts(target);
  if (typeof first !== "string" || !first.startsWith("/")) return target;
  if (first === basename || first.startsWith(`${basename}/`)) return target;
  return concatenate([basename + (first === "/" && others.length === 0 ? "" : first), ...others]);
}

/** A path that the browser shows as the router sees it; null for one that is not below it. */
export function withoutBase(path: string, { basename }: RouterPlacement): string | null {
  if (path === basename) return "/";
  if (basename === "") return path;
  return path.startsWith(`${basename}/`) ? path.slice(basename.length) : null;
}

/** A relative link starts at the path of the route that it is in; each `..` at that of one around. */
export function fromRoute(target: string, router: RouterPlacement): string {
  const levels = router.levels.split("\n").slice(1);
  const [, up = "", rest = ""] = /^((?:\.\.\/?)*)(?:\.\/)?(.*)$/u.exec(target) ?? [];
  const isRelative = levels.length > 0 && !/^(?:[/?#]|$)|^[a-z][a-z\d+.-]*:/iu.test(target);
  if (!isRelative) return target;
  const base = levels.at(-1 - up.split("..").length + 1) ?? "";
  return joinRoute(base === "" ? "/" : base, rest === "." ? "" : rest);
}
