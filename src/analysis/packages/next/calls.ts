import { literal, native, objectOf, type Value } from "../../code/value.ts";
import type { Evaluator } from "../../code/evaluator.ts";
import { navigator, pathname, redirectTo } from "../react-router/calls.ts";
import type { PackageCall } from "../types.ts";

/** What the functions of Next.js's routers give. Source: nextjs.org/docs/app/api-reference. */
export const NEXT_CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["useRouter", (_, evaluator) => routerObject(evaluator)],
  ["usePathname", (_, evaluator) => pathname(evaluator)],
  ["useParams", () => objectOf([], true)],
  ["useSearchParams", () => objectOf([["get", native("get", () => literal(null))]], true)],
  ["redirect", ([target], evaluator) => redirectTo(target, evaluator)],
  ["permanentRedirect", ([target], evaluator) => redirectTo(target, evaluator)],
]);

function routerObject(evaluator: Evaluator): Value {
  const go = navigator(evaluator);
  return objectOf(
    [
      ["push", go],
      ["replace", go],
    ],
    true,
  );
}
