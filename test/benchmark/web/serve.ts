import { spawn } from "node:child_process";
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { BroughtApp } from "./bring.ts";

/** A server of an app's copy, which shows each edit of a file. */
export interface AppServer {
  readonly url: string;
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 60_000;
/** An edit must be seen even where the system has no watchers left. Source: chokidar's and watchpack's READMEs. */
const POLLING = { CHOKIDAR_USEPOLLING: "1", CHOKIDAR_INTERVAL: "100", WATCHPACK_POLLING: "true" };

/**
 * Serves the copy of an app: with the server for development of Vite or Next.js, or its files as they are.
 * @throws Error when that server does not answer within a minute.
 */
export function serveApp({ serve, served }: BroughtApp): Promise<AppServer> {
  switch (serve) {
    case "static":
      return serveFiles(served);
    case "next":
      return serveWith(served, (port) => [
        join(served, "node_modules/next/dist/bin/next"),
        "dev",
        `--port=${port}`,
        "--hostname=127.0.0.1",
      ]);
    default:
      return serveWith(served, (port) => [
        join(served, "node_modules/vite/bin/vite.js"),
        `--port=${port}`,
        "--strictPort",
        "--host=127.0.0.1",
      ]);
  }
}

async function serveWith(
  folder: string,
  command: (port: string) => readonly string[],
): Promise<AppServer> {
  const port = await freePort();
  const args = command(String(port));
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...POLLING },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part) => (output += String(part)));
  const endWithUs = (): void => void child.kill();
  process.once("exit", endWithUs);
  const stop = async (): Promise<void> => {
    endWithUs();
    process.off("exit", endWithUs);
    await wait(300);
  };
  const url = `http://127.0.0.1:${port}`;
  for (const deadline = Date.now() + START_TIMEOUT_MS; ; await wait(200)) {
    if (await answers(url)) return { url, stop };
    if (Date.now() > deadline)
      throw new Error(`the server does not answer: ${output.slice(-1500)}`);
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { headers: { accept: "text/html" } }).then(
    () => true,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

async function serveFiles(folder: string): Promise<AppServer> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://app").pathname));
    const file = [path, join(path, "index.html"), `${path}.html`]
      .map((name) => join(folder, name))
      .find(isFile);
    if (file === undefined) return void response.writeHead(404).end();
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "cache-control": "no-store",
    });
    createReadStream(file).pipe(response);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
