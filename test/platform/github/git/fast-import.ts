import { Readable } from "node:stream";
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
  const args = ["fast-import", "--quiet", "--force"];
  const { files } = options;
  if (Symbol.asyncIterator in files) {
    const input = Readable.from(chunksOf(options), { highWaterMark: 1 << 20, objectMode: false });
    await runGit(gitDir, args, { input });
    return;
  }
  const chunks = [...headOf(options), ...[...files].map(change)];
  await runGit(gitDir, args, { input: Buffer.concat(chunks) });
}

async function* chunksOf(options: ImportOptions): AsyncGenerator<Buffer> {
  yield* headOf(options);
  for await (const file of options.files) yield change(file);
}

function headOf({ ref, author, date, message, parent }: ImportOptions): Buffer[] {
  const seconds = Math.floor(date.getTime() / 1000);
  const person = `${author} <${author}@users.noreply.github.com>`;
  return [
    Buffer.from(`commit ${ref}\n`),
    Buffer.from(`author ${person} ${seconds} +0000\ncommitter ${person} ${seconds} +0000\n`),
    data(Buffer.from(message)),
    ...(parent === null ? [] : [Buffer.from(`from ${parent}\n`)]),
  ];
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
