import type { PackageModel } from "../types.ts";
import { translate } from "./calls.ts";

/** i18next, next-intl, react-intl, Lingui and hooks of their names, whatever they come from. */
export const translations: PackageModel = {
  name: "i18next, next-intl, react-intl, Lingui",
  matches: () => true,
  call: translate,
};
