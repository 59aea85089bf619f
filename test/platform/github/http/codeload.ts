import { spawn } from "node:child_process";
import { gitEnvironment } from "../git/run.ts";
import type { World } from "../state/world.ts";
import { notFound } from "./errors.ts";
import type { Reply } from "./reply.ts";

const PATH = /^\/_codeload\/([^/]+)\/([^/]+)\/legacy\.tar\.gz\/(.+)$/;

/** The archive behind the redirect: what `git archive` makes, streamed. Throws 404. */
export async function downloadArchive(world: World, url: URL): Promise<Reply> {
  const [, owner = "", name = "", encodedRef = ""] = PATH.exec(url.pathname) ?? [];
  const repository = world.repositories.get(`${owner}/${name}`.toLowerCase());
  if (repository === undefined) throw notFound();
  const key = url.searchParams.get("token") ?? "";
  if (repository.private && world.downloadKeys.get(key) !== repository.fullName) throw notFound();
  const sha = await repository.git.resolveCommit(decodeURIComponent(encodedRef));
  if (sha === null) throw notFound();
  const root = `${owner}-${name}-${sha.slice(0, 7)}`;
  const args = ["archive", "--format=tar.gz", `--prefix=${root}/`, sha];
  const child = spawn("git", [`--git-dir=${repository.gitDir}`, ...args], {
    env: gitEnvironment(),
    stdio: ["ignore", "pipe", "ignore"],
  });
  child.stdout.once("close", () => child.kill());
  return {
    kind: "stream",
    stream: child.stdout,
    headers: {
      "content-type": "application/x-gzip",
      "content-disposition": `attachment; filename=${root}.tar.gz`,
    },
  };
}
