import { once } from "node:events";
import { PassThrough } from "node:stream";
import { runGit } from "./run.ts";

/** What one path of a commit is; a plain string or bytes is a regular file. */
export type FileContent =
  | string
  | Uint8Array
  | { readonly executable: string | Uint8Array }
  | { readonly symlink: string }
  | { readonly submodule: string };

/** Files by path; null deletes the path. */
export type Files = Readonly<Record<string, FileContent | null>>;

export interface ImportedFile {
  readonly path: string;
  readonly content: FileContent | null;
}

export interface ImportOptions {
  /** Full name, such as `refs/heads/main`. */
  readonly ref: string;
  readonly parent: string | null;
  readonly message: string;
  readonly author: string;
  readonly date: Date;
  readonly files: AsyncIterable<ImportedFile> | Iterable<ImportedFile>;
}

/**
 * Writes one commit with `git fast-import` (one pack, whatever the number of files) and moves the
 * ref to it. Source: git-scm.com/docs/git-fast-import.
 */
export async function importCommit(gitDir: string, options: ImportOptions): Promise<void> {
  const input = new PassThrough({ highWaterMark: 1 << 20 });
  const done = runGit(gitDir, ["fast-import", "--quiet", "--force"], { input });
  try {
    await writeCommit(input, options);
    input.end();
  } catch (error) {
    input.destroy(error instanceof Error ? error : new Error(String(error)));
    await done.catch(() => undefined);
    throw error;
  }
  await done;
}

async function writeCommit(input: PassThrough, options: ImportOptions): Promise<void> {
  const seconds = Math.floor(options.date.getTime() / 1000);
  const person = `${options.author} <${options.author}@users.noreply.github.com>`;
  await put(input, `commit ${options.ref}\n`);
  await put(input, `author ${person} ${seconds} +0000\ncommitter ${person} ${seconds} +0000\n`);
  await put(input, data(Buffer.from(options.message)));
  if (options.parent !== null) await put(input, `from ${options.parent}\n`);
  for await (const file of options.files) await put(input, change(file));
}

async function put(input: PassThrough, chunk: string | Buffer): Promise<void> {
  if (!input.write(chunk)) await once(input, "drain");
}

function change({ path, content }: ImportedFile): Buffer {
  const name = quote(path);
  if (content === null) return Buffer.from(`D ${name}\n`);
  if (typeof content === "string" || content instanceof Uint8Array) {
    return regularFile("100644", name, content);
  }
  if ("executable" in content) return regularFile("100755", name, content.executable);
  if ("symlink" in content) return regularFile("120000", name, content.symlink);
  return Buffer.from(`M 160000 ${content.submodule} ${name}\n`);
}

function regularFile(mode: string, name: string, content: string | Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from(`M ${mode} inline ${name}\n`),
    data(typeof content === "string" ? Buffer.from(content) : content),
  ]);
}

function data(bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`data ${bytes.byteLength}\n`), bytes, Buffer.from("\n")]);
}

function quote(path: string): string {
  const escaped = path
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r");
  return `"${escaped}"`;
}
