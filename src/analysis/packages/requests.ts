import type { PackageModel } from "./types.ts";

/** A client for HTTP: what it gives is known only once a server has answered. */
export const requests: PackageModel = {
  name: "ky",
  matches: (module) => module === "ky",
  isRequest: () => true,
};
