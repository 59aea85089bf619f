import { literal } from "../../code/value.ts";
import type { PackageModel } from "../types.ts";
import { translate } from "./calls.ts";

/** i18next, next-intl, react-intl, Lingui and hooks of their names, whatever they come from. */
export const translations: PackageModel = {
  name: "i18next, next-intl, react-intl, Lingui",
  matches: () => true,
  call: translate,
  // An app is looked at once its texts are there.
  constant: ({ module, name }) =>
    name.endsWith(".isInitialized") && module.startsWith("i18n") ? literal(true) : null,
};
