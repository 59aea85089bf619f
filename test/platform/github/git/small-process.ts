import { spawn } from "node:child_process";
import type { Ended, Started } from "./start-small.ts";

/** A process that does nothing but start git for the one that it was forked from, see `start-small.ts`. */
process.on("message", ({ id, args, env, input }: Started) => {
  const child = spawn("git", args, { env, stdio: ["pipe", "pipe", "pipe"] });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const end = (code: number | null, problem = ""): void => {
    const said = Buffer.concat([...stderr, Buffer.from(problem)]).toString();
    const ended: Ended = { id, code, stdout: Buffer.concat(stdout), stderr: said };
    process.send?.(ended);
  };
  child.once("error", (error) => end(null, error.message));
  child.once("close", (code) => end(code));
});
process.once("disconnect", () => process.exit());
