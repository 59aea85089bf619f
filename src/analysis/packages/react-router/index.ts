import type { PackageModel } from "../types.ts";
import { ROUTER_CALLS, ROUTER_MODULE } from "./calls.ts";
import { routerComponent, routerShowsRoutes } from "./components.ts";
import { FOLDER_CALLS } from "./folder-routes.ts";
import { frameworkRoots } from "./framework-mode.ts";

const MODULE =
  /^(?:react-router(?:-dom)?(?:\/dom)?|@remix-run\/react|@react-router\/(?:dev\/routes|fs-routes|remix-routes-option-adapter)|remix-flat-routes|react-router-auto-routes)$/u;

/** React Router and Remix. Source: reactrouter.com/api. */
export const reactRouter: PackageModel = {
  name: "react-router",
  matches: (module) => MODULE.test(module) || module === ROUTER_MODULE,
  calls: new Map([...ROUTER_CALLS, ...FOLDER_CALLS]),
  component: routerComponent,
  showsRoutes: routerShowsRoutes,
  roots: frameworkRoots,
};
