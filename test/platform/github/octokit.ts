import { Octokit } from "octokit";
import type { LocalGitHub } from "./server.ts";

/** An octokit that asks the local GitHub, without throttling and retries of its own. */
export function octokitFor(github: Pick<LocalGitHub, "url">, token?: string): Octokit {
  return new Octokit({
    baseUrl: github.url,
    ...(token === undefined ? {} : { auth: token }),
    throttle: { enabled: false },
    retry: { enabled: false },
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  });
}

function ignore(): void {
  // A refusal is what many tests are about; octokit would print each.
}
