import type { PackageModel } from "../../types.ts";
import { CLIENT } from "./client.ts";
import { MUTATIONS } from "./mutations.ts";
import { QUERIES } from "./queries.ts";

/** TanStack Query of React, from version 3. */
export const tanstackQuery: PackageModel = {
  name: "TanStack Query",
  matches: (module) => /^(?:@tanstack\/react-query|react-query)$/u.test(module),
  standIn: [CLIENT, QUERIES, MUTATIONS].join("\n"),
};
