import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import type { BroughtApp } from "./bring.ts";
import type { AppServer } from "./serve.ts";

/** The app's own source files that its first page loads in a browser: a bug elsewhere would show to nobody. */
export async function loadedFiles(
  app: BroughtApp,
  server: AppServer,
  browser: string,
): Promise<string[]> {
  const instance = await chromium.launch({ executablePath: browser, args: ["--no-sandbox"] });
  const files = new Set<string>();
  try {
    const page = await instance.newPage();
    page.on("response", (response) => {
      const { origin, pathname } = new URL(response.url());
      if (origin === server.url) for (const file of sourceOf(pathname, app.source)) files.add(file);
    });
    // The first visit makes a dev server bundle the dependencies, and load the page again.
    for (let visit = 0; visit < 2; visit += 1) {
      await page.goto(server.url, { waitUntil: "load" });
      await page.waitForLoadState("networkidle").catch(() => null);
    }
  } finally {
    await instance.close();
  }
  return [...files].toSorted();
}

/** The file behind an address; the app may stand below a base path. */
function sourceOf(pathname: string, folder: string): string[] {
  if (/node_modules|\/@|\.config\./.test(pathname)) return [];
  const parts = (pathname.endsWith("/") ? `${pathname}index.html` : pathname).split("/").slice(1);
  const candidates = parts.map((_, skipped) => parts.slice(skipped).join("/"));
  const file = candidates.find((path) => existsSync(join(folder, path)));
  return file !== undefined && /\.(?:[cm]?[jt]sx?|html)$/.test(file) ? [file] : [];
}
