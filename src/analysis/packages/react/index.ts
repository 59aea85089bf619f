import type { PackageModel } from "../types.ts";
import { extendComponent } from "./class-components.ts";
import { CONTEXT_MODULE, REACT_CALLS } from "./calls.ts";
import { reactComponent } from "./components.ts";

const MODULE = /^(?:react|react-dom|preact(?:\/hooks|\/compat)?|#jsx)$/u;

/** React and Preact. Source: react.dev/reference/react. */
export const react: PackageModel = {
  name: "react",
  matches: (module) => MODULE.test(module) || module === CONTEXT_MODULE,
  calls: REACT_CALLS,
  component: reactComponent,
  extend: extendComponent,
};
