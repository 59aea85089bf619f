import { literal, native, objectOf, UNDEFINED, type Value } from "../../code/value.ts";
import type { Evaluator } from "../../code/evaluator.ts";
import { navigator, pathname, redirectTo } from "../react-router/calls.ts";
import type { PackageCall } from "../types.ts";

/** What the functions of Next.js's routers give. Source: nextjs.org/docs/app/api-reference. */
export const NEXT_CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["useRouter", (_, evaluator) => routerObject(evaluator)],
  ["usePathname", (_, evaluator) => pathname(evaluator)],
  ["useParams", () => objectOf([], true)],
  ["useSearchParams", () => objectOf([["get", native("get", () => literal(null), [])]], true)],
  ["redirect", ([target], evaluator) => redirectTo(target, evaluator)],
  ["NextResponse.redirect", ([target], evaluator) => redirectTo(pathIn(target), evaluator)],
  ["NextResponse.next", () => UNDEFINED],
  ["permanentRedirect", ([target], evaluator) => redirectTo(target, evaluator)],
]);

/** The path in `new URL("/login", request.url)`; an object has it in a property. */
function pathIn(url: Value | undefined): Value | undefined {
  const origin = url?.kind === "unknown" ? url.origin : null;
  return origin?.name === "new URL" ? origin.args[0] : url;
}

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
