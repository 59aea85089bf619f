import type { RateState } from "../auth/rate-limit.ts";
import type { Route } from "../http/call.ts";
import { ok } from "../http/reply.ts";

/** Asking does not count. Source: docs.github.com/rest/rate-limit. */
export const rateLimit: readonly Route[] = [
  {
    scope: "global",
    counted: false,
    method: "GET",
    path: "/rate_limit",
    handle: ({ world, caller }) => {
      const core = present(world.rates.state(caller, "core"));
      const graphql = present(world.rates.state(caller, "graphql"));
      const search = { limit: 30, used: 0, remaining: 30, reset: core.reset };
      return ok({ resources: { core, search, graphql }, rate: core });
    },
  },
];

function present({ limit, used, remaining, reset }: RateState): Omit<RateState, "resource"> {
  return { limit, used, remaining, reset };
}
