import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { gitEnvironment } from "./run.ts";

export type ObjectType = "blob" | "tree" | "commit" | "tag";

export interface GitObject {
  readonly oid: string;
  readonly type: ObjectType;
  readonly size: number;
  readonly bytes: Buffer;
}

interface Waiting {
  resolve(found: GitObject | null): void;
  reject(reason: Error): void;
}

const HEADER = /^([0-9a-f]{40}) (blob|tree|commit|tag) (\d+)$/;
const NEWLINE = 10;

/**
 * Reads objects through one long-lived `git cat-file --batch`, so that a read costs no new process.
 * Source: git-scm.com/docs/git-cat-file, "BATCH OUTPUT".
 */
export class ObjectReader {
  readonly #gitDir: string;
  #child: ChildProcessWithoutNullStreams | null = null;
  readonly #waiting: Waiting[] = [];
  #chunks: Buffer[] = [];
  #length = 0;
  /** How many bytes must be here before it is worth looking again. */
  #needed = 1;

  constructor(gitDir: string) {
    this.#gitDir = gitDir;
  }

  /** The object of a name (SHA, `refs/heads/main`, `main^{tree}`, `SHA:path`), or null. */
  read(name: string): Promise<GitObject | null> {
    // One name is one line of the protocol.
    if (name === "" || /[\0\n\r]/.test(name)) return Promise.resolve(null);
    const child = (this.#child ??= this.#start());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      child.stdin.write(`${name}\n`);
    });
  }

  /** Ends the process; resolves when it is gone. */
  close(): Promise<void> {
    const child = this.#child;
    if (child === null || child.exitCode !== null) return Promise.resolve();
    return new Promise((resolve) => {
      child.once("close", () => resolve());
      child.stdin.end();
    });
  }

  #start(): ChildProcessWithoutNullStreams {
    const args = [`--git-dir=${this.#gitDir}`, "cat-file", "--batch"];
    const child = spawn("git", args, { env: gitEnvironment() });
    child.stdout.on("data", (chunk: Buffer) => this.#receive(chunk));
    child.stderr.resume();
    child.stdin.on("error", () => undefined);
    child.once("close", () => {
      this.#child = null;
      for (const one of this.#waiting.splice(0)) one.reject(new Error("git cat-file ended"));
    });
    return child;
  }

  #receive(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    while (this.#length >= this.#needed && this.#takeOne());
  }

  #takeOne(): boolean {
    const all = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
    if (all === undefined) return false;
    this.#chunks = [all];
    const lineEnd = all.indexOf(NEWLINE);
    if (lineEnd < 0) {
      this.#needed = all.length + 1;
      return false;
    }
    const header = HEADER.exec(all.subarray(0, lineEnd).toString());
    if (header === null) {
      this.#keep(all.subarray(lineEnd + 1));
      this.#waiting.shift()?.resolve(null);
      return true;
    }
    const size = Number(header[3]);
    const end = lineEnd + 1 + size;
    if (all.length < end + 1) {
      this.#needed = end + 1;
      return false;
    }
    this.#keep(all.subarray(end + 1));
    const bytes = Buffer.from(all.subarray(lineEnd + 1, end));
    const type = header[2] as ObjectType;
    this.#waiting.shift()?.resolve({ oid: header[1] ?? "", type, size, bytes });
    return true;
  }

  #keep(rest: Buffer): void {
    this.#chunks = rest.length === 0 ? [] : [rest];
    this.#length = rest.length;
    this.#needed = 1;
  }
}
