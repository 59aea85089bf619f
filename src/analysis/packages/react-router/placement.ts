import type { Value } from "../../code/value.ts";
import { Slot } from "../slot.ts";

/** What a router tells the components below it. */
export interface RouterPlacement {
  /** What `<Outlet />` shows. */
  readonly outlet: Value | null;
  /** URL path of the routes around: nested routes start there. */
  readonly base: string;
  /** URL path that all routes of the router start with; links are written without it. */
  readonly basename: string;
  /** Whether the routes are behind `#`. */
  readonly hash: boolean;
}

export const ROUTER = new Slot<RouterPlacement>({
  outlet: null,
  base: "",
  basename: "",
  hash: false,
});
