import { secretNames } from "../contracts/inputs/secrets.ts";
import { MODEL_KEY, SOURCE_ACCESS } from "../contracts/inputs/table.ts";
import type { GitHubAccess } from "../github/auth.ts";
import { createHider, type Hider } from "../telemetry/mask.ts";

const ROWS = { ...MODEL_KEY, ...SOURCE_ACCESS };
const SECRETS = secretNames(ROWS);

/** The keys and tokens of the user's shell, by the names of the inputs; empty where not set. */
export type Credentials = Readonly<Record<keyof typeof ROWS, string>>;

type Environment = Readonly<Record<string, string | undefined>>;

/** Arguments are visible to every user of a machine, so the command takes these from variables. */
export function credentialsIn(environment: Environment): Credentials {
  const values = Object.entries(ROWS).map(([name, { variable }]) => [
    name,
    environment[variable] ?? "",
  ]);
  return Object.fromEntries(values) as Credentials;
}

/** What of them speaks to GitHub. */
export function gitHubCredentials(
  credentials: Credentials,
): Pick<GitHubAccess, "token" | "appId" | "appPrivateKey"> {
  return {
    token: credentials["github-token"],
    appId: credentials["app-id"],
    appPrivateKey: credentials["app-private-key"],
  };
}

/** Hides the keys and tokens of an environment. */
export function hiderFor(environment: Environment): Hider {
  const hider = createHider();
  for (const [name, value] of Object.entries(credentialsIn(environment))) {
    const isPath = name === "app-private-key" && !value.startsWith("-----BEGIN");
    if (SECRETS.has(name) && !isPath) hider.add(value);
  }
  return hider;
}
