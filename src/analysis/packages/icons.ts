import { invisible } from "./components.ts";
import type { PackageModel } from "./types.ts";

/** Libraries of icons, and files of SVG that a build makes components of: an icon says nothing to a reader. */
export const icons: PackageModel = {
  name: "lucide, heroicons, fontawesome, react-icons, files of SVG",
  matches: (module) =>
    /lucide|icons?(?:\/|-|$)|heroicons|fontawesome|\.svg(?:\?.*)?$/iu.test(module),
  component: () => invisible,
};
