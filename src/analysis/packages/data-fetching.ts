import { literal, type Origin, type Value } from "../code/value.ts";
import type { Evaluator } from "../code/evaluator.ts";
import type { PackageModel } from "./types.ts";

const IDLE = new Set(["isPending", "isSubmitting", "isMutating", "isExecuting"]);
const QUERY = /query|swr|fetch|loader/iu;

/**
 * TanStack Query, SWR, Apollo, tRPC and hooks made with them, whatever they are imported from: a
 * mutation is not under way when the page opens; whether a query still is, is not known.
 */
export const dataFetching: PackageModel = {
  name: "TanStack Query, SWR, Apollo, tRPC",
  matches: () => true,
  member({ name: call }: Origin, name: string, { session }: Evaluator): Value | null {
    const isIdle = IDLE.has(name) && !QUERY.test(call) && session.mode === "render";
    return isIdle ? literal(false) : null;
  },
};
