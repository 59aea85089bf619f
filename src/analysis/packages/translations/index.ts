import { literal, UNKNOWN } from "../../code/value.ts";
import type { PackageModel } from "../types.ts";
import { translate } from "./calls.ts";

/** i18next, next-intl, react-intl, Lingui and hooks of their names, whatever they come from. */
export const translations: PackageModel = {
  name: "i18next, next-intl, react-intl, Lingui",
  matches: () => true,
  // Of next-intl: what it is handed says where the languages are.
  calls: new Map([["defineRouting", ([routing = UNKNOWN]) => routing]]),
  call: translate,
  // An app is looked at once its texts are there.
  constant: ({ module, name }) =>
    name.endsWith(".isInitialized") && module.startsWith("i18n") ? literal(true) : null,
};
