import type { Route } from "../http/call.ts";
import { archive } from "./archive.ts";
import { blobs } from "./blobs.ts";
import { commits } from "./commits.ts";
import { pulls } from "./pulls.ts";
import { refs } from "./refs.ts";
import { repositories } from "./repositories.ts";
import { trees } from "./trees.ts";

/** Every REST operation that the local GitHub has. */
export const routes: readonly Route[] = [
  ...repositories,
  ...commits,
  ...blobs,
  ...trees,
  ...refs,
  ...pulls,
  ...archive,
];
