import { GLOBAL } from "../../code/globals.ts";
import type { PackageModel } from "../types.ts";
import { callBrowser } from "./calls.ts";

/** The browser itself: what is there without an import. */
export const browser: PackageModel = {
  name: "browser",
  matches: (module) => module === GLOBAL,
  call: callBrowser,
  isRequest: ({ name }) => name === "fetch",
};
