import type { Evaluator } from "../../code/evaluator.ts";
import { stringOf } from "../../code/text.ts";
import { literal, native, objectOf, UNDEFINED, UNKNOWN, type Value } from "../../code/value.ts";
import { BACK } from "../../../contracts/mobile.ts";
import { leave } from "../react-navigation/navigation-object.ts";
import type { Navigation } from "../react-navigation/placement.ts";

/** The route of an address, or of an object with one; null for one that is not known. */
export function routeOfHref(href: Value | undefined, { map, at }: Navigation): string | null {
  const path = href?.kind === "object" ? href.properties.get("pathname") : href;
  const text = stringOf(path) ?? patternOf(path);
  return text === null ? null : map.routeOf(text, undefined, at);
}

/** An address with what is not known of it as a parameter: `/feed/:x` of `/feed/${id}`. */
function patternOf(path: Value | undefined): string | null {
  if (path?.kind !== "text") return null;
  return path.parts.map((part) => (typeof part === "string" ? part : ":x")).join("");
}

/** What `useRouter` gives. Source: docs.expo.dev/versions/latest/sdk/router. */
export function routerObject(navigation: Navigation | null, evaluator: Evaluator): Value {
  const go = (how: "replace" | null): Value =>
    native(`go ${how ?? ""}`, ([href]) => goTo(href, how, navigation, evaluator), [
      literal((navigation?.at ?? []).join("/")),
    ]);
  const back = native("back", () => leave(literal(BACK), null, evaluator), []);
  const nothing = native("nothing", () => UNDEFINED, []);
  return objectOf(
    [
      ["push", go(null)],
      ["navigate", go(null)],
      ["replace", go("replace")],
      ["dismissTo", go("replace")],
      ["back", back],
      ["dismiss", back],
      ["dismissAll", back],
      ["setParams", nothing],
      ["prefetch", nothing],
      ["canGoBack", native("canGoBack", () => literal(true), [])],
      ["canDismiss", native("canDismiss", () => literal(true), [])],
    ],
    true,
  );
}

function goTo(
  href: Value | undefined,
  how: "replace" | null,
  navigation: Navigation | null,
  evaluator: Evaluator,
): Value {
  if (navigation === null) return UNDEFINED;
  const route = routeOfHref(href, navigation);
  if (route === null) return leave(UNKNOWN, how, evaluator);
  return leave(literal(route), how ?? navigation.map.historyTo(route, navigation.at), evaluator);
}
