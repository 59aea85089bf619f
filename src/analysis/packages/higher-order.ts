import { native, objectOf, UNKNOWN, type Value } from "../code/value.ts";
import { elementOf } from "./react/elements.ts";
import type { PackageCall, PackageModel } from "./types.ts";

const MODULE =
  /^(?:@sentry\/\w+|mobx-react(?:-lite)?|mobx-preact|react-i18next|react-intl|react-error-boundary|react-hot-loader(?:\/root)?|@auth0\/\w[\w-]*|@mui\/styles|@material-ui\/core(?:\/styles)?)$/u;

/** The component that it is handed, and nothing more. */
const same: PackageCall = ([component]) => component ?? UNKNOWN;

/** The component that it is handed, with further properties, of which nobody knows. */
const withMore: PackageCall = ([component]) => handed(component);

/** The same, once the function that it gives is handed the component. */
const later: PackageCall = () => native("higher order", ([component]) => handed(component));

function handed(component: Value | undefined): Value {
  const made = component ?? UNKNOWN;
  const show = ([properties]: readonly Value[]): Value => {
    const given = properties?.kind === "object" ? [...properties.properties] : [];
    return elementOf(made, objectOf(given, true));
  };
  return native("component", show, [made]);
}

const CALLS: ReadonlyMap<string, PackageCall> = new Map([
  ["withSentryRouting", same],
  ["withProfiler", same],
  ["withErrorBoundary", same],
  ["observer", same],
  [
    "hot",
    ([first]) => (first?.kind === "function" ? first : native("hot", ([one]) => one ?? UNKNOWN)),
  ],
  ["inject", later],
  ["withTranslation", later],
  ["withStyles", later],
  ["injectIntl", withMore],
  ["withAuthenticationRequired", withMore],
]);

/** Functions that give a component for a component, which is shown as it is. */
export const higherOrder: PackageModel = {
  name: "components made of components: MobX, Sentry, react-i18next, react-intl",
  matches: (module) => MODULE.test(module),
  calls: CALLS,
};
