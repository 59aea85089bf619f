// For each clone given: pushes it to a local GitHub, runs `generate owner/name` against that and
// `generate <clone>` beside it, and says whether the artifacts are the same.
// Usage: node test/benchmark/github-source.ts [--depth D] <clone>...
import { parseArgs } from "node:util";
import type { GenerateResult } from "../../src/cli/result.ts";
import { startGitHub } from "../platform/github/server.ts";
import { comparable } from "../process/comparable.ts";
import { resultOf, runCli } from "../process/run-cli.ts";
import { git, temporaryFolder } from "../process/source-folders.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { depth: { type: "string", default: "core" } },
});

async function generate(
  subject: string,
  environment: Readonly<Record<string, string>>,
): Promise<GenerateResult> {
  const cwd = await temporaryFolder();
  const args = ["generate", subject, "--depth", values.depth, "--json"];
  return resultOf(await runCli(args, { cwd: cwd.path, environment }));
}

async function nameOf(clone: string): Promise<readonly [owner: string, name: string]> {
  const url = await git(clone, "config", "--get", "remote.origin.url");
  const [owner = "", name = ""] = url
    .replace(/\.git$/, "")
    .split(/[/:]/)
    .slice(-2);
  return [owner, name];
}

async function differences(remote: GenerateResult, local: GenerateResult): Promise<string[]> {
  const pairs = local.artifacts.map(async ({ kind, path }) => {
    const other = remote.artifacts.find((artifact) => artifact.kind === kind);
    const same = other !== undefined && (await comparable(other.path)) === (await comparable(path));
    return same ? [] : [kind];
  });
  return (await Promise.all(pairs)).flat();
}

for (const clone of positionals) {
  const github = await startGitHub({
    tokens: { reading: { login: "octocat", permissions: { metadata: "read", contents: "read" } } },
  });
  const [owner, name] = await nameOf(clone);
  const defaultBranch = await git(clone, "symbolic-ref", "--short", "HEAD");
  const repository = await github.addRepository({ owner, name, defaultBranch });
  await repository.seedFromGit(clone);
  const environment = { GITHUB_TOKEN: "reading", GITHUB_API_URL: github.url };
  const remote = await generate(`${owner}/${name}`, environment);
  const local = await generate(clone, {});
  const different = await differences(remote, local);
  const failure = remote.error ?? local.error;
  const verdict =
    different.length === 0 ? "the same artifacts" : `different: ${different.join(", ")}`;
  console.log(
    `${owner}/${name}@${local.ref?.slice(0, 10)}: ${verdict}, ${local.artifacts.length} artifacts, ${remote.api_requests} API requests${failure ? `, ${failure.code}: ${failure.message}` : ""}`,
  );
  await github.close();
}
