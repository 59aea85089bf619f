import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { checkKeyUrl } from "../../contracts/key-url.ts";
import { toNamedError } from "../../contracts/errors.ts";
import type { Finding } from "./finding.ts";

const run = promisify(execFile);

/** The oldest Node that is supported. Source: package.json, "engines". */
const OLDEST_NODE = [20, 19] as const;
const GITHUB_TIMEOUT_MS = 10_000;

type Environment = Readonly<Record<string, string | undefined>>;

/** Node, git, the token and what of the environment changes where requests go. */
export async function checkMachine(environment: Environment): Promise<readonly Finding[]> {
  return [
    checkNode(process.versions.node),
    await checkGit(),
    await checkToken(environment),
    checkEnvironment(environment),
  ];
}

/** Whether this Node is new enough. */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  const isNew = major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
  const detail = isNew
    ? version
    : `${version} is too old; install ${OLDEST_NODE.join(".")} or newer`;
  return { what: "Node", state: isNew ? "ok" : "failed", detail };
}

async function checkGit(): Promise<Finding> {
  try {
    const { stdout } = await run("git", ["--version"]);
    return { what: "git", state: "ok", detail: stdout.trim() };
  } catch {
    const detail = "is not installed; without it folders are read as they are, without a commit";
    return { what: "git", state: "warning", detail };
  }
}

async function checkToken({ GITHUB_TOKEN: token = "", GITHUB_API_URL: address }: Environment) {
  const what = "GITHUB_TOKEN";
  if (token === "") {
    const detail = "is not set; needed only for a repository on GitHub and for open-pr";
    return { what, state: "warning", detail } as const;
  }
  try {
    const url = checkKeyUrl(address ?? "https://api.github.com", "GITHUB_API_URL");
    const response = await fetch(`${url}/rate_limit`, {
      headers: { authorization: `Bearer ${token}` },
      redirect: "error",
      signal: AbortSignal.timeout(GITHUB_TIMEOUT_MS),
    });
    await response.body?.cancel();
    if (response.ok) return { what, state: "ok", detail: "is accepted by GitHub" } as const;
    return { what, state: "failed", detail: `GitHub answered ${response.status}` } as const;
  } catch (error) {
    return { what, state: "failed", detail: toNamedError(error).message } as const;
  }
}

/** Variables of others by which requests take another way. */
const WAYS = ["HTTPS_PROXY", "HTTP_PROXY", "NODE_USE_ENV_PROXY", "NODE_EXTRA_CA_CERTS"];

function checkEnvironment(environment: Environment): Finding {
  const set = WAYS.filter((name) => (environment[name] ?? "") !== "");
  const isUnused =
    set.some((name) => name.endsWith("PROXY")) && !set.includes("NODE_USE_ENV_PROXY");
  if (!isUnused) return { what: "environment", state: "ok", detail: set.join(", ") || "no proxy" };
  const detail = `${set.join(", ")} is set, but Node goes by it only with NODE_USE_ENV_PROXY=1`;
  return { what: "environment", state: "warning", detail };
}
