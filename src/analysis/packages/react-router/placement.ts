import { isSameValue } from "../../code/same-value.ts";
import { concatenate, stringOf, textParts } from "../../code/text.ts";
import { literal, objectOf, type Value } from "../../code/value.ts";
import { asBaseIsWritten, joinRoute, type RouterBase } from "../../ui/url-paths.ts";
import type { ReadLog, Slots } from "../read-log.ts";
import { Slot } from "../slot.ts";

/** What a router tells the components below it. */
export interface RouterPlacement extends RouterBase {
  /** Whether the routes are behind `#`. */
  readonly hash: boolean;
}

/** What `<Outlet />` shows. */
export const OUTLET = new Slot<Value | null>(null, (one, other) =>
  isSameValue(one ?? undefined, other ?? undefined),
);

/** URL path of the routes around: nested routes start there. */
export const ROUTE_BASE = new Slot<string>("", Object.is);

/** The paths of the routes around, the outermost first, each after a line break. */
export const ROUTE_LEVELS = new Slot<string>("", Object.is);

export const ROUTER = new Slot<RouterPlacement>(
  { basename: "", hash: false },
  (one, other) =>
    one.basename === other.basename &&
    one.hash === other.hash &&
    one.endsInSlash === other.endsInSlash,
);

/** Where a component is that goes somewhere. */
export interface Departure extends RouterBase {
  readonly levels: string;
}

interface Readable {
  readonly slots: Slots;
  readonly reads: ReadLog;
}

export function departureFrom(place: Readable): Departure {
  const { basename, endsInSlash = false } = ROUTER.read(place);
  return { basename, endsInSlash, levels: ROUTE_LEVELS.read(place) };
}

/** A path below the router, or from its route, as the browser shows it; any other target as it is. */
export function belowRouter(target: Value, from: Departure): Value {
  const text = stringOf(target);
  return withBase(text === null ? target : literal(fromRoute(text, from.levels)), from);
}

function withBase(target: Value, base: RouterBase): Value {
  const { basename } = base;
  if (basename === "") return target;
  if (target.kind === "object") {
    const path = target.properties.get("pathname");
    if (path === undefined) return target;
    const properties = [...target.properties, ["pathname", withBase(path, base)] as const];
    return objectOf(properties, target.open);
  }
  if (target.kind !== "text" && target.kind !== "literal") return target;
  const [first, ...others] = textParts(target);
  if (typeof first !== "string" || !first.startsWith("/")) return target;
  if (first === basename || first.startsWith(`${basename}/`)) return target;
  const isStart = first === "/" && others.length === 0;
  return isStart
    ? literal(asBaseIsWritten(basename, base))
    : concatenate([basename + first, ...others]);
}

/** A path that the browser shows as the router sees it; null for one that is not below it. */
export function withoutBase(path: string, { basename }: RouterPlacement): string | null {
  if (path === basename) return "/";
  if (basename === "") return path;
  return path.startsWith(`${basename}/`) ? path.slice(basename.length) : null;
}

/** Whether a link starts at the route that it is in. */
export function isFromRoute(target: string): boolean {
  return !/^(?:[/?#]|$)|^[a-z][a-z\d+.-]*:/iu.test(target);
}

/**
 * A relative link starts at the path of the route that it is in; each `..` at that of one around.
 * Source: reactrouter.com/api/components/Link#relative.
 */
export function fromRoute(target: string, levels: string): string {
  const paths = levels.split("\n").slice(1);
  if (paths.length === 0 || !isFromRoute(target)) return target;
  const [, up = "", rest = ""] = /^((?:\.\.\/?)*)(?:\.\/)?(.*)$/u.exec(target) ?? [];
  const base = paths.at(-up.split("..").length) ?? "";
  return joinRoute(base === "" ? "/" : base, rest === "." ? "" : rest);
}
