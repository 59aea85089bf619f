import type { PackageModel } from "./types.ts";

/** Clients for HTTP: what they give is known only once a server has answered. */
export const requests: PackageModel = {
  name: "axios, ky",
  matches: (module) => module === "axios" || module === "ky",
  isRequest: () => true,
};
