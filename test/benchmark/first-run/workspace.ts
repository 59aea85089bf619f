import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const DEPENDENCIES = fileURLToPath(new URL("../../../node_modules", import.meta.url));

/** A throw-away folder in which the specs run, away from the app and from this repository. */
export interface Workspace {
  readonly folder: string;
  readonly specs: string;
  /** Path of a tool of this repository's own dependencies. */
  tool(name: string): string;
  remove(): void;
}

/** What the generated Playwright configuration depends on. */
export interface WorkspaceOptions {
  readonly specs: string;
  readonly url: string;
  readonly browser: string;
}

/** Copies the specs into a temporary folder with a Playwright and a TypeScript configuration around them. */
export function createWorkspace(options: WorkspaceOptions): Workspace {
  const folder = mkdtempSync(join(tmpdir(), "first-run-specs-"));
  const specs = join(folder, "specs");
  mkdirSync(specs);
  cpSync(options.specs, specs, {
    recursive: true,
    filter: (path) => !/(?:^|\/)(?:node_modules|\.git)$/.test(path),
  });
  symlinkSync(DEPENDENCIES, join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  writeFileSync(join(folder, "playwright.config.ts"), playwrightConfig(options));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(TYPESCRIPT_CONFIG));
  return {
    folder,
    specs,
    tool: (name) => join(DEPENDENCIES, ".bin", name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const TYPESCRIPT_CONFIG = {
  compilerOptions: {
    target: "es2023",
    lib: ["es2023", "dom"],
    module: "esnext",
    moduleResolution: "bundler",
    types: ["node"],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  },
  include: ["specs/**/*.ts"],
};

/** Nothing but this machine is there, at once: fonts and scripts of others neither come late nor hold a page up. */
const OFFLINE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";

/** One worker and no retries: a test that passes by luck is to be seen, not hidden. */
function playwrightConfig({ url, browser }: WorkspaceOptions): string {
  const use = {
    baseURL: url,
    actionTimeout: 10_000,
    launchOptions: { executablePath: browser, args: ["--no-sandbox", OFFLINE] },
  };
  const config = {
    testDir: "specs",
    testMatch: "**/*.@(spec|test).?([cm])[jt]s?(x)",
    workers: 1,
    retries: 0,
    timeout: 30_000,
    use,
  };
  return [
    'import { defineConfig } from "@playwright/test";',
    `export default defineConfig(${JSON.stringify(config, null, 2)});`,
    "",
  ].join("\n");
}
