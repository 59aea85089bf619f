/**
 * Renders the components of libraries in a real browser and records what users meet: roles, names and
 * states, at first and after a click on each control. What the analysis says of the same sources is
 * held against it by `kits.test.ts`. Runs by hand, when a library or a fixture changes:
 *
 *   node test/analysis/kits/record-kits.ts <folder with the libraries and esbuild installed> [fixture …]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "@playwright/test";
import { format, KIT_FIXTURES, linesOf, type KitRecord } from "./kit-fixtures.ts";

const [installed = ".", ...only] = process.argv.slice(2);
const folder = resolve(installed);
const installedRequire = createRequire(join(folder, "package.json"));
const CONTROLS = /^(?:button|tab|combobox|switch|menuitem) "[^"]+"$/u;
const SETTLED_MS = 700;

interface Bundler {
  build(options: object): Promise<{ outputFiles: readonly { text: string }[] }>;
}

async function bundled(app: string): Promise<string> {
  const bundler = (await import(
    pathToFileURL(installedRequire.resolve("esbuild")).href
  )) as Bundler;
  const contents = `import { createRoot } from "react-dom/client"; import App from ${JSON.stringify(app)};
    createRoot(document.getElementById("root")).render(<App />);`;
  const { outputFiles } = await bundler.build({
    stdin: { contents, loader: "jsx", resolveDir: folder },
    bundle: true,
    write: false,
    jsx: "automatic",
    nodePaths: [join(folder, "node_modules")],
    loader: { ".css": "empty" },
    define: { "process.env.NODE_ENV": '"development"' },
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

async function look(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(SETTLED_MS);
  return linesOf(await page.locator("body").ariaSnapshot());
}

async function record(page: Page, script: string): Promise<Omit<KitRecord, "versions">> {
  const open = async (): Promise<readonly string[]> => {
    await page.goto("about:blank");
    await page.setContent('<div id="root"></div>');
    await page.addScriptTag({ content: script });
    return look(page);
  };
  const first = await open();
  const clicks: Record<string, { readonly shows: string[]; readonly hides: string[] }> = {};
  for (const control of new Set(first.filter((line) => CONTROLS.test(line)))) {
    const [, role = "", name = ""] = /^(\w+) "(.*)"$/u.exec(control) ?? [];
    const before = await open();
    const target = page.getByRole((role ?? "") as "button", { name: name ?? "", exact: true });
    if ((await target.count()) !== 1) continue;
    await target.click({ timeout: 3000 }).catch(() => undefined);
    const after = await look(page);
    clicks[control] = { shows: without(after, before), hides: without(before, after) };
  }
  return { first: [...first], clicks };
}

/** The lines that the others do not have, or not as often. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function versionOf(name: string): string {
  const manifest = readFileSync(join(folder, "node_modules", name, "package.json"), "utf8");
  return (JSON.parse(manifest) as { readonly version: string }).version;
}

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
for (const { fixture, path, packages } of KIT_FIXTURES) {
  if (only.length > 0 && !only.includes(fixture)) continue;
  const script = await bundled(join(path, "repo/src/App.jsx"));
  const versions = Object.fromEntries(packages.map((name) => [name, versionOf(name)]));
  const recorded = await record(page, script);
  writeFileSync(join(path, "browser.json"), format({ versions, ...recorded }));
  process.stdout.write(`${fixture}\n`);
}
await browser.close();
