import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { runCommand } from "../first-run/run-command.ts";

/** One app of the list: where its source is, and how it is served. */
export interface BenchmarkApp {
  readonly id: string;
  readonly repository: string;
  readonly commit: string;
  /** Folder of the repository that the app is in; empty for all of it. */
  readonly folder: string;
  readonly serve: "vite" | "create-react-app" | "next" | "static";
  /** The libraries that the app stands for. */
  readonly uses: string;
}

/** Where an app's source is, and the copy that is served and has mutants put into it. */
export interface BroughtApp extends BenchmarkApp {
  readonly source: string;
  readonly served: string;
}

/**
 * Exports an app from its clone `<root>/<owner>+<name>` at its commit, and installs a copy of it to
 * be served. What is there already is kept.
 * @throws Error when the repository was not brought, or npm cannot install.
 */
export async function bring(app: BenchmarkApp, root: string): Promise<BroughtApp> {
  const source = join(root, ".bench", "source", app.id);
  const served = join(root, ".bench", "served", app.id);
  if (!existsSync(source)) exportSource(app, root, source);
  if (!existsSync(join(served, ".installed"))) {
    rmSync(served, { recursive: true, force: true });
    cpSync(source, served, { recursive: true });
    if (app.serve !== "static") await install(app, served);
    writeFileSync(join(served, ".installed"), "");
  }
  restoreScripts(source, served);
  return { ...app, source, served };
}

/** Takes out what an earlier run that was killed may have left in the served copy. */
function restoreScripts(source: string, served: string): void {
  const isAdapted = (path: string): boolean =>
    /^(?:package(?:-lock)?\.json|index\.html|vite\.config\.\w+)$/.test(relative(source, path));
  cpSync(source, served, { recursive: true, filter: (path) => !isAdapted(path) });
}

/** Files that a snapshot lacks (videos, mostly) are left out. */
function exportSource(app: BenchmarkApp, root: string, to: string): void {
  const clone = join(root, app.repository.replace("/", "+"));
  const git = (...args: string[]): Buffer =>
    execFileSync("git", args, {
      cwd: clone,
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "ignore"],
    });
  const tree = `${app.commit}:${app.folder}`;
  for (const path of String(git("ls-tree", "-r", "-z", "--name-only", "--full-tree", tree)).split(
    "\0",
  )) {
    if (path === "" || path.includes("node_modules/")) continue;
    const target = join(to, path);
    mkdirSync(join(target, ".."), { recursive: true });
    try {
      writeFileSync(target, git("show", `${app.commit}:${join(app.folder, path)}`));
    } catch {
      process.stderr.write(`${app.id}: ${path} is not in the snapshot\n`);
    }
  }
}

/** A server for development serves every app, so that an edit shows without a build. */
const NOT_NEEDED =
  /eslint|prettier|jest|cypress|playwright|husky|lint-staged|commitlint|stylelint|react-scripts|testing-library|gh-pages|webpack|semantic-release|vitest|firebase-tools|chai|concurrently|json-server|express$/;

async function install(app: BenchmarkApp, folder: string): Promise<void> {
  const path = join(folder, "package.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Record<string, Record<string, string>>;
  const packages = { ...manifest["dependencies"], ...manifest["devDependencies"] };
  // A workspace is not brought along: what it keeps in step is taken as it is released.
  const wanted = Object.entries(packages)
    .filter(([name]) => !NOT_NEEDED.test(name))
    .map(([name, version]) => [name, /^(?:catalog|workspace):/.test(version) ? "*" : version]);
  const dependencies = Object.fromEntries(wanted);
  if (app.serve === "create-react-app") Object.assign(dependencies, { vite: "5.4.21" });
  writeFileSync(
    path,
    JSON.stringify({ name: app.id, private: true, type: manifest["type"], dependencies }),
  );
  for (const lock of ["package-lock.json", "yarn.lock", "pnpm-lock.yaml"])
    rmSync(join(folder, lock), { force: true });
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--legacy-peer-deps"];
  const { code, stderr } = await runCommand("npm", args, { cwd: folder });
  if (code !== 0) throw new Error(`${app.id}: npm install failed: ${stderr.slice(-800)}`);
  if (app.serve === "create-react-app") adaptToVite(folder);
}

/** Create React App's page and settings as Vite has them; the app's own files stay as they are. */
function adaptToVite(folder: string): void {
  const entry = ["tsx", "jsx", "ts", "js"]
    .map((ending) => `src/index.${ending}`)
    .find((file) => existsSync(join(folder, file)));
  const page = readFileSync(join(folder, "public/index.html"), "utf8");
  const script = `<script type="module" src="/${entry}"></script></body>`;
  writeFileSync(
    join(folder, "index.html"),
    page.replaceAll("%PUBLIC_URL%", "").replace("</body>", script),
  );
  writeFileSync(join(folder, "vite.config.mjs"), viteConfig(folder));
}

/** Folders of `src` are imported by their names where the settings of the project say so. */
function viteConfig(folder: string): string {
  const hasBase = ["jsconfig.json", "tsconfig.json"]
    .map((name) => join(folder, name))
    .some(
      (settings) =>
        existsSync(settings) && /"baseUrl"\s*:\s*"\.?\/?src/.test(readFileSync(settings, "utf8")),
    );
  const names = hasBase
    ? readdirSync(join(folder, "src")).map((name) => name.replace(/\.\w+$/, ""))
    : [];
  const alias = Object.fromEntries(names.map((name) => [name, join(folder, "src", name)]));
  return `export default {
  esbuild: { loader: "tsx", include: /src\\/.*\\.[jt]sx?$/, exclude: [], jsx: "automatic" },
  optimizeDeps: { esbuildOptions: { loader: { ".js": "jsx" } } },
  resolve: { alias: ${JSON.stringify(alias)} },
  define: { "process.env": { PUBLIC_URL: "", NODE_ENV: "development" }, global: "globalThis" },
};
`;
}
