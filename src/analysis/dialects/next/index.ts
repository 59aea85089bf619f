import type { Dialect } from "../types.ts";
import { nextPages } from "./pages.ts";

/** Next.js: a page for each file of its `app` and `pages` folders, in React. */
export const next: Dialect = {
  id: "next",
  stacks: ["next"],
  findPages: (input) => ({ pages: nextPages(input), mounts: [] }),
};
