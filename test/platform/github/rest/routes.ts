import type { Route } from "../http/call.ts";
import { graphqlRoutes } from "../graphql/route.ts";
import { apps } from "./apps.ts";
import { archive } from "./archive.ts";
import { blobs } from "./blobs.ts";
import { branches } from "./branches.ts";
import { commits } from "./commits.ts";
import { compare } from "./compare.ts";
import { contents } from "./contents.ts";
import { deployments } from "./deployments.ts";
import { environments } from "./environments.ts";
import { issues } from "./issues.ts";
import { merge } from "./merge.ts";
import { pulls } from "./pulls.ts";
import { rateLimit } from "./rate-limit.ts";
import { refs } from "./refs.ts";
import { repositories } from "./repositories.ts";
import { runs } from "./runs.ts";
import { trees } from "./trees.ts";

/** Every operation that the local GitHub has. */
export const routes: readonly Route[] = [
  ...repositories,
  ...branches,
  ...commits,
  ...compare,
  ...contents,
  ...blobs,
  ...trees,
  ...refs,
  ...pulls,
  ...merge,
  ...issues,
  ...archive,
  ...environments,
  ...deployments,
  ...runs,
  ...apps,
  ...rateLimit,
  ...graphqlRoutes,
];
