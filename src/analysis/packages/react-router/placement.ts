import type { Value } from "../../code/value.ts";
import { Slot } from "../slot.ts";

/** What a router tells the components below it. */
export interface RouterPlacement {
  /** URL path of the routes around: nested routes start there. */
  readonly base: string;
  /** URL path that all routes of the router start with; links are written without it. */
  readonly basename: string;
  /** Whether the routes are behind `#`. */
  readonly hash: boolean;
}

/** What `<Outlet />` shows. */
export const OUTLET = new Slot<Value | null>(null);

export const ROUTER = new Slot<RouterPlacement>({
  base: "",
  basename: "",
  hash: false,
});
