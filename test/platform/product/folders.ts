import { execFile } from "node:child_process";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What of the product a runner downloads for `uses: amtp/generate-tests@v1`. */
const SHIPPED = ["action.yml", "open-pr", "dist"];

/**
 * Copies the action into a git repository of its own with the tag v1, for act's
 * `--local-repository`. act does not know `$/path`, so each becomes `amtp/generate-tests/path@v1`.
 */
export async function copyAction(root: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const name of SHIPPED) await cp(join(root, name), join(target, name), { recursive: true });
  for (const file of await actionFiles(join(root, "src"))) {
    const copy = join(target, file.slice(root.length + 1));
    await mkdir(dirname(copy), { recursive: true });
    await cp(file, copy);
  }
  for (const file of await actionFiles(target)) {
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replaceAll(/uses: \$\/(\S+)/g, "uses: amtp/generate-tests/$1@v1"));
  }
  await commitAll(target);
  await git(target, ["tag", "v1"]);
}

/** A user's repository: an app and a copy of the example workflow. */
export async function createUserRepository(root: string, target: string): Promise<void> {
  await cp(join(root, "test/sample-app"), target, {
    recursive: true,
    filter: (path) => basename(path) !== "node_modules",
  });
  const workflows = join(target, ".github/workflows");
  await mkdir(workflows, { recursive: true });
  await cp(
    join(root, ".github/workflows/generate-tests.yml"),
    join(workflows, "generate-tests.yml"),
  );
  await commitAll(target);
  // act reads owner and name from the address; nothing is ever fetched from there.
  await git(target, ["remote", "add", "origin", "https://github.com/octo/shop.git"]);
}

async function actionFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name === "action.yml")
    .map((entry) => join(entry.parentPath, entry.name));
}

async function commitAll(folder: string): Promise<void> {
  await git(folder, ["init", "-q", "-b", "main"]);
  await git(folder, ["add", "-A", "-f"]);
  const author = ["-c", "user.name=octo", "-c", "user.email=octo@example.com"];
  await git(folder, [...author, "-c", "commit.gpgsign=false", "commit", "-q", "-m", "First"]);
}

export async function git(folder: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run("git", ["-C", folder, ...args]);
  return stdout.trim();
}
