import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RateLimiter } from "./auth/rate-limit.ts";
import type { AppOptions } from "./auth/apps.ts";
import type { TokenGrant } from "./auth/caller.ts";
import type { Fault } from "./faults/fault.ts";
import { ContractChecker, type ContractViolation } from "./contract/checker.ts";
import { loadDescription } from "./contract/description.ts";
import { control, CONTROL_PREFIX } from "./control.ts";
import { FaultList } from "./faults/fault-list.ts";
import { GitStore } from "./git/store.ts";
import { serve, type Api } from "./http/api.ts";
import type { Route } from "./http/call.ts";
import type { LoggedRequest } from "./http/request-log.ts";
import { Router } from "./http/router.ts";
import { routes } from "./rest/routes.ts";
import { Repository, type RepositoryOptions } from "./state/repository.ts";
import type { World } from "./state/world.ts";

export interface GitHubOptions {
  /** Folder of the bare repositories; default a temporary one, removed by `close`. */
  readonly root?: string;
  /** Default 0: any free port. */
  readonly port?: number;
  readonly tokens?: Readonly<Record<string, TokenGrant>>;
  readonly apps?: readonly AppOptions[];
  readonly faults?: readonly Fault[];
  /** Validates every answer against GitHub's OpenAPI description; default false (it is large). */
  readonly contract?: boolean;
  /** Operations beside those that are built in. */
  readonly routes?: readonly Route[];
  /** How long installation tokens live; default one hour. */
  readonly installationTokenMs?: number;
  /** Milliseconds since 1970; default the clock of the machine. */
  readonly now?: () => number;
}

/** A GitHub on this machine, with real git behind it. */
export interface LocalGitHub {
  /** Origin of the REST API, for `GITHUB_API_URL` and octokit's `baseUrl`. */
  readonly url: string;
  readonly graphqlUrl: string;
  readonly requests: LoggedRequest[];
  readonly repositories: ReadonlyMap<string, Repository>;
  readonly tokens: Map<string, TokenGrant>;
  readonly apps: AppOptions[];
  readonly faults: FaultList;
  /** Where answers (or accepted requests) differ from GitHub's description; with `contract`. */
  readonly contractViolations: readonly ContractViolation[];
  /** `METHOD template` of the operations that were checked; with `contract`. */
  readonly contractChecked: ReadonlySet<string>;
  addRepository(options: RepositoryOptions): Promise<Repository>;
  /** From now on the old name answers 301 to the new one. */
  renameRepository(repository: Repository, name: string): void;
  close(): Promise<void>;
}

const HOUR = 3_600_000;
const LOOPBACK = "127.0.0.1";

/** Starts a local GitHub on a loopback port. */
export async function startGitHub(options: GitHubOptions = {}): Promise<LocalGitHub> {
  const root = options.root ?? (await mkdtemp(join(tmpdir(), "local-github-")));
  const faults = new FaultList();
  faults.add(...(options.faults ?? []));
  const server = createServer();
  const port = await listen(server, options.port ?? 0);
  const world = createWorld(options, port);
  const contract = options.contract === true ? await createChecker() : null;
  const api: Api = {
    world,
    router: new Router([...routes, ...(options.routes ?? [])]),
    faults,
    requests: [],
    observe: (exchange) => contract?.check(exchange),
  };
  const github: LocalGitHub = {
    url: world.url,
    graphqlUrl: `${world.url}/graphql`,
    requests: api.requests,
    repositories: world.repositories,
    tokens: world.tokens,
    apps: world.apps,
    faults,
    contractViolations: contract?.violations ?? [],
    contractChecked: contract?.checked ?? new Set(),
    addRepository: (repository) => addRepository(world, root, repository),
    renameRepository: (repository, name) => renameRepository(world, repository, name),
    close: () => close(server, world, options.root === undefined ? root : null),
  };
  server.on("request", (request, response) => {
    const isControl = request.url?.startsWith(CONTROL_PREFIX) === true;
    const work = isControl ? control(github, request, response) : serve(api, request, response);
    work.catch((error: unknown) => {
      process.stderr.write(`local GitHub: ${String(error)}\n`);
      response.destroy();
    });
  });
  return github;
}

async function createChecker(): Promise<ContractChecker> {
  return new ContractChecker(await loadDescription());
}

function createWorld(options: GitHubOptions, port: number): World {
  const now = options.now ?? Date.now;
  return {
    url: `http://${LOOPBACK}:${port}`,
    downloadUrl: `http://localhost:${port}`,
    repositories: new Map(),
    renamed: new Map(),
    tokens: new Map(Object.entries(options.tokens ?? {})),
    apps: [...(options.apps ?? [])],
    rates: new RateLimiter(now),
    downloadKeys: new Map(),
    installationTokenMs: options.installationTokenMs ?? HOUR,
    now,
  };
}

async function addRepository(
  world: World,
  root: string,
  options: RepositoryOptions,
): Promise<Repository> {
  const key = `${options.owner}/${options.name}`.toLowerCase();
  if (world.repositories.has(key)) throw new Error(`${key} exists already`);
  await mkdir(join(root, options.owner), { recursive: true });
  const gitDir = join(root, options.owner, `${options.name}.git`);
  const git = await GitStore.create(gitDir, options.defaultBranch ?? "main");
  const repository = new Repository(world.repositories.size + 1, git, options);
  world.repositories.set(key, repository);
  return repository;
}

function renameRepository(world: World, repository: Repository, name: string): void {
  const old = repository.fullName.toLowerCase();
  world.repositories.delete(old);
  world.renamed.set(old, repository);
  repository.name = name;
  world.repositories.set(repository.fullName.toLowerCase(), repository);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error("no port"));
      else resolve(address.port);
    });
  });
}

async function close(server: Server, world: World, folder: string | null): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await Promise.all([...world.repositories.values()].map((one) => one.git.close()));
  if (folder !== null) await rm(folder, { recursive: true, force: true });
}
