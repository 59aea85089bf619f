import type { AppOptions } from "../auth/apps.ts";
import type { TokenGrant } from "../auth/caller.ts";
import type { RateLimiter } from "../auth/rate-limit.ts";
import type { Repository } from "./repository.ts";

/** Everything that the local GitHub knows. */
export interface World {
  /** Origin of the API, without a slash at the end. */
  readonly url: string;
  /** Origin that archives are downloaded from: another host name, as codeload.github.com is. */
  readonly downloadUrl: string;
  /** By full name in lower case: names are not case sensitive. */
  readonly repositories: Map<string, Repository>;
  /** Old full name in lower case → the repository that was renamed. */
  readonly renamed: Map<string, Repository>;
  readonly tokens: Map<string, TokenGrant>;
  readonly apps: AppOptions[];
  readonly rates: RateLimiter;
  /** One-time keys of archive downloads of private repositories. */
  readonly downloadKeys: Map<string, string>;
  /** How long an installation token lives. */
  readonly installationTokenMs: number;
  /** Milliseconds since 1970. */
  now(): number;
}
