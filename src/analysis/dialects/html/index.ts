import type { Dialect } from "../types.ts";
import { htmlPages } from "./pages.ts";

/** Plain HTML with the scripts that its pages name. */
export const html: Dialect = {
  id: "html",
  stacks: [],
  findPages: (input) => ({ pages: htmlPages(input), mounts: [] }),
};
