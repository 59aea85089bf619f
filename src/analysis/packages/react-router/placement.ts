import { isSameValue } from "../../code/same-value.ts";
import type { Value } from "../../code/value.ts";
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

/** URL path of the routes around: nested routes start there. */
export const ROUTE_BASE = new Slot<string>("", Object.is);

export const ROUTER = new Slot<RouterPlacement>(
  { basename: "", hash: false },
  (one, other) => one.basename === other.basename && one.hash === other.hash,
);
