import { invisible } from "./components.ts";
import type { PackageModel } from "./types.ts";

/** Libraries of icons: an icon says nothing to a reader of the page. */
export const icons: PackageModel = {
  name: "lucide, heroicons, fontawesome, react-icons",
  matches: (module) => /lucide|icons?(?:\/|-|$)|heroicons|fontawesome/iu.test(module),
  component: () => invisible,
};
