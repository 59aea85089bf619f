import type { PackageModel } from "../../types.ts";
import { API } from "./api.ts";
import { HOOKS } from "./hooks.ts";

/** RTK Query, of Redux Toolkit. */
export const rtkQuery: PackageModel = {
  name: "RTK Query",
  matches: (module) => /^@reduxjs\/toolkit\/(?:dist\/)?query(?:\/react)?$/u.test(module),
  standIn: [API, HOOKS].join("\n"),
};
